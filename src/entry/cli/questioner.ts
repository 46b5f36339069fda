import { createInterface } from 'node:readline/promises';
import type { Ask } from '../../cli/init/questions.ts';

/** Lets somebody be asked, where a person sits at a terminal; where none does, what is `otherwise` stands. */
export const questioner = async <T>(asking: (ask: Ask) => Promise<T>, otherwise: T): Promise<T> => {
  if (!process.stdin.isTTY || !process.stderr.isTTY) return otherwise;
  // Standard output is for results.
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  terminal.on('SIGINT', () => process.exit(130));
  try {
    return await asking((question) => terminal.question(question));
  } finally {
    terminal.close();
  }
};
