import type { Scalar } from 'yaml';

/** What a scalar says, and where in the file each of its UTF-16 units stands. */
export interface PlacedText {
  readonly text: string;
  /** Index in the file of what wrote this unit. */
  readonly start: (index: number) => number;
  /** Index in the file just behind what wrote this unit. */
  readonly end: (index: number) => number;
}

const linear = (text: string, from: number): PlacedText => ({
  text,
  start: (index) => from + index,
  end: (index) => from + index + 1,
});

const named: Readonly<Record<string, string>> = {
  '0': '\0',
  a: '\x07',
  b: '\b',
  e: '\x1b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
  N: '\x85',
  _: '\xa0',
  L: '\u2028',
  P: '\u2029',
};

/** What an escape sequence of a double-quoted scalar stands for; the scalar was read before, so it is one of YAML's. */
const unescaped = (sequence: string): string => {
  const sign = sequence[1] ?? '';
  // A line that goes on after its break.
  if (sign === '\n' || sign === '\r') return '';
  if (/[xuU]/.test(sign)) return String.fromCodePoint(Number.parseInt(sequence.slice(2), 16));
  return named[sign] ?? sign;
};

const escapes = {
  QUOTE_SINGLE: /''/g,
  QUOTE_DOUBLE: /\\(?:x[\dA-Fa-f]{2}|u[\dA-Fa-f]{4}|U[\dA-Fa-f]{8}|\r?\n[ \t]*|.)/gs,
};

const quoted = (source: string, from: number, style: keyof typeof escapes): PlacedText => {
  const parts: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const literal = (begin: number, end: number): void => {
    parts.push(source.slice(begin, end));
    for (let index = begin; index < end; index++) {
      starts.push(from + index);
      ends.push(from + index + 1);
    }
  };
  let done = 0;
  for (const { 0: sequence, index } of source.matchAll(escapes[style])) {
    literal(done, index);
    const meant = style === 'QUOTE_SINGLE' ? "'" : unescaped(sequence);
    parts.push(meant);
    done = index + sequence.length;
    for (let unit = 0; unit < meant.length; unit++) {
      starts.push(from + index);
      ends.push(from + done);
    }
  }
  literal(done, source.length);
  return {
    text: parts.join(''),
    start: (index) => starts[index] ?? from + source.length,
    end: (index) => ends[index] ?? from + source.length,
  };
};

/**
 * The text of a scalar, except for white space: line breaks and indentation stay as they are in the file. Between the
 * words of an expression that makes no difference.
 */
export const textOf = (file: string, scalar: Scalar): PlacedText => {
  const [from = 0, to = from] = scalar.range ?? [];
  switch (scalar.type) {
    case 'QUOTE_SINGLE':
    case 'QUOTE_DOUBLE':
      return quoted(file.slice(from + 1, to - 1), from + 1, scalar.type);
    case 'BLOCK_LITERAL':
    case 'BLOCK_FOLDED': {
      // Behind the header, which may hold a comment.
      const first = file.indexOf('\n', from) + 1;
      return first === 0 || first > to ? linear('', to) : linear(file.slice(first, to), first);
    }
    default:
      return linear(file.slice(from, to), from);
  }
};
