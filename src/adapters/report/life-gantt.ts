import { day } from './moments.ts';
import { plainLine } from './untrusted.ts';

/** One secret's life; times in milliseconds since the epoch. */
export interface SecretLife {
  readonly credential: string;
  readonly secretId: number;
  /** Left out where nobody knows. */
  readonly createdAt?: number;
  /** When its rotation window opens; left out where it has none. */
  readonly rotateFrom?: number;
  /** Left out when it never expires. */
  readonly expiresAt?: number;
}

/** Below this the bars stay as high as a line of text on a laptop; the table holds them all. */
const MOST_DRAWN = 40;
const LONGEST_NAME = 48;

const DAY = 86_400_000;
// What lies further away than this would squeeze the weeks that matter.
const DAYS_BEFORE = 120;
const DAYS_AFTER = 400;

// In pixels, as Mermaid counts them: a letter is about as wide as this, and the picture as a page of GitHub.
const LETTER = 6.5;
const WIDTH = 1000;

const ELLIPSIS = '…';

/** Both ends of a name: many begin alike, and many end alike. */
const shortened = (name: string): string => {
  const signs = [...name];
  if (signs.length <= LONGEST_NAME) return name;
  const half = Math.floor((LONGEST_NAME - 1) / 2);
  return `${signs.slice(0, half).join('')}${ELLIPSIS}${signs.slice(-half).join('')}`;
};

const wordsOfJavaScript = new Set(Object.getOwnPropertyNames(Object.prototype));

/** Nothing in it can end a line, begin a statement or a comment, or be markup: all but plain signs become entities. */
const mermaidText = (text: string): string => {
  const entity = (sign: string): string => `#${sign.codePointAt(0)};`;
  const encoded = shortened(plainLine(text) || '?').replaceAll(/[^\p{L}\p{N} ./-]|^[ ./-]/gu, entity);
  // Mermaid keeps sections as keys of an object: it would sort numbers first, and knows other words already.
  return /^\d+$/.test(encoded) || wordsOfJavaScript.has(encoded) ? `${entity(encoded)}${encoded.slice(1)}` : encoded;
};

const known = (at: number | undefined): number | undefined =>
  at !== undefined && Number.isFinite(at) && Math.abs(at) < 8e15 ? at : undefined;

/** What the picture shows of one life, in days since the epoch. */
interface Bars {
  readonly label: string;
  readonly start: number;
  /** Where the first bar ends and the rotation window begins. */
  readonly turn: number;
  readonly end: number;
  readonly isExpired: boolean;
}

const dayNumber = (at: number): number => Math.floor(at / DAY);

const barsOf = (life: SecretLife, today: number): Bars => {
  const now = dayNumber(today);
  const clipped = (number: number): number => Math.min(Math.max(number, now - DAYS_BEFORE), now + DAYS_AFTER);
  const [created, turning, ending] = [life.createdAt, life.rotateFrom, life.expiresAt].map(known);
  const isExpired = ending !== undefined && ending <= today;
  const end = ending === undefined ? now + DAYS_BEFORE : clipped(dayNumber(ending));
  const turn = turning === undefined ? end : Math.min(clipped(dayNumber(turning)), end);
  // A bar of no length would not be seen.
  const start = Math.min(clipped(dayNumber(created ?? Math.min(today, turning ?? today, ending ?? today))), end - 1);
  const until = ending === undefined ? 'never expires' : `${isExpired ? 'expired' : 'expires'} ${day(ending)}`;
  return { label: `secret ${life.secretId}, ${until}`, start, turn: Math.max(turn, start), end, isExpired };
};

const dateOf = (number: number): string => day(number * DAY);

// A bar must have a text. Two texts in a row would cover each other, so that this one cannot be seen.
const NO_TEXT = '#160;';

const linesOf = ({ label, start, turn, end, isExpired }: Bars): string[] => {
  const bar = (text: string, tag: string, from: number, to: number): string =>
    `  ${text} :${isExpired ? 'crit, ' : ''}${tag}${dateOf(from)}, ${dateOf(to)}`;
  const life = turn > start ? [bar(label, '', start, turn)] : [];
  const window = turn < end ? [bar(life.length > 0 ? NO_TEXT : label, 'active, ', turn, end)] : [];
  return [...life, ...window];
};

/**
 * A Mermaid Gantt of the secrets' lives, in the order given: of each a bar until its rotation window opens and a lighter
 * one from there to its end, red once it is expired, and a line at the day of the run. It draws the first 40. Empty where
 * nothing can be drawn.
 */
export const lifeGantt = (lives: readonly SecretLife[], today: number): string => {
  if (lives.length === 0) return '';
  const drawn = lives.slice(0, MOST_DRAWN);
  const names = new Map<string, number>();
  const sections = drawn.map((life) => {
    const name = mermaidText(life.credential);
    const count = (names.get(name) ?? 0) + 1;
    names.set(name, count);
    const section = count === 1 ? name : `${name} #40;${count}#41;`;
    return [`  section ${section}`, ...linesOf(barsOf(life, today))];
  });
  const longest = Math.max(...drawn.map(({ credential }) => Math.min([...credential].length, LONGEST_NAME)));
  const some = lives.length > drawn.length ? `, the first ${drawn.length} of ${lives.length}` : '';
  return [
    '---',
    'displayMode: compact',
    'config:',
    '  gantt:',
    `    useWidth: ${WIDTH}`,
    `    leftPadding: ${Math.round(40 + longest * LETTER)}`,
    '---',
    'gantt',
    `  title Client secrets on ${day(today)} (the line)${some}. Light: rotation window. Red: expired`,
    '  dateFormat YYYY-MM-DD',
    '  axisFormat %Y-%m-%d',
    // It follows the reader's clock.
    '  todayMarker off',
    ...sections.flat(),
    // After the sections, or it would make one of its own.
    `  run of ${day(today)} :vert, run, ${day(today)}, 0d`,
    '',
  ].join('\n');
};
