/** What the sandbox was given and cannot work with. */
type Given = 'state' | 'workflows' | 'connect-port' | 'github-port';

/** Nothing of the sandbox's own is broken: whoever started it gave something that cannot be used. */
export class Unusable extends Error {
  readonly given: Given;

  /** @param reason completes "It cannot be used: …" */
  constructor(given: Given, reason: string) {
    super(reason);
    this.name = 'Unusable';
    this.given = given;
  }
}

const wordsFor: Readonly<Record<string, string>> = {
  EADDRINUSE: 'something listens there already',
  EACCES: 'this user may not listen there',
};

/** Runs `start`; a port that nobody can listen on is told as what was given. */
export const onPort = async <T>(given: Given, start: () => Promise<T>): Promise<T> => {
  try {
    return await start();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    const words = wordsFor[code];
    throw words === undefined ? error : new Unusable(given, words);
  }
};
