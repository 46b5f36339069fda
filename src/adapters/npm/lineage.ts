import { readFileSync } from 'node:fs';

/** The processes between npm and this one, the nearest first; npm is the last, where Linux tells so much. */
export type Lineage = readonly number[];

type Environment = Readonly<Record<string, string | undefined>>;

// npm starts a shell, and a script may start others.
const LONGEST = 16;

const told = (pid: number, what: 'stat' | 'environ'): string => {
  try {
    return readFileSync(`/proc/${pid}/${what}`, 'utf8');
  } catch {
    // Gone, of another user, or not Linux.
    return '';
  }
};

/** Undefined where nobody tells. */
const parentOf = (pid: number): number | undefined => {
  const stat = told(pid, 'stat');
  // Before it comes the name, in brackets, which may hold anything.
  const parent = Number(stat.slice(stat.lastIndexOf(')') + 1).split(' ')[2]);
  return Number.isInteger(parent) && parent > 1 ? parent : undefined;
};

/** npm tells those whom it starts what they were started as; an npm that another one has started was told something else. */
const startedLike = (environment: Environment) => {
  const marks = ['npm_lifecycle_event', 'npm_lifecycle_script'].map((name) => `${name}=${environment[name] ?? ''}`);
  return (pid: number): boolean => {
    const variables = told(pid, 'environ').split('\0');
    return marks.every((mark) => variables.includes(mark));
  };
};

/** Of a process that npm has started, by its parent and its own environment. */
export const lineageOf = (parent: number, environment: Environment): Lineage => {
  const isBelow = startedLike(environment);
  const line = [parent];
  for (let last = parent; line.length < LONGEST && isBelow(last); ) {
    const next = parentOf(last);
    if (next === undefined) break;
    line.push(next);
    last = next;
  }
  return line;
};

/** Whether one of them has ended: each waits for the one below it, so that none of those does before this process. */
export const isBroken = (line: Lineage, parent: number): boolean =>
  line[0] !== parent || line.some((pid, index) => index + 1 < line.length && parentOf(pid) !== line[index + 1]);
