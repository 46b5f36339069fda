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

interface Place {
  readonly parent: number;
  readonly session: number;
}

/** Undefined where nobody tells. */
const placeOf = (pid: number): Place | undefined => {
  const stat = told(pid, 'stat');
  // Before them comes the name, in brackets, which may hold anything.
  const [, , parent, , session] = stat.slice(stat.lastIndexOf(')') + 1).split(' ');
  return parent === undefined || session === undefined
    ? undefined
    : { parent: Number(parent), session: Number(session) };
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
    const place = placeOf(last);
    // What was given a session of its own, as a daemon is, was meant to outlive whoever started it.
    if (!place || place.parent <= 1 || placeOf(place.parent)?.session !== place.session) break;
    line.push(place.parent);
    last = place.parent;
  }
  return line;
};

/**
 * Whether one of them has ended: each waits for the one below it, so that none of those does before this process. One of
 * which nothing can be read, as when no file can be opened, has not: its end would leave the one below to another parent.
 */
export const isBroken = (line: Lineage, parent: number): boolean =>
  line[0] !== parent || line.slice(1).some((above, index) => !isChild(line[index] ?? parent, above));

const isChild = (pid: number, parent: number): boolean => (placeOf(pid)?.parent ?? parent) === parent;
