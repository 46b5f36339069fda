import { createInterface } from 'node:readline/promises';
import type { Ask } from '../../cli/init/questions.ts';
import { RotationError } from '../../domain/errors.ts';

const ended = (): RotationError =>
  new RotationError({
    code: 'CONFIG_INVALID',
    message: 'The answers ended before everything was asked. Nothing was written.',
    hint: 'Run it again, or give the answers as flags: see --help.',
  });

/** Lets somebody be asked, where a person sits at a terminal; where none does, what is `otherwise` stands. */
export const questioner = async <T>(asking: (ask: Ask) => Promise<T>, otherwise: T): Promise<T> => {
  if (!process.stdin.isTTY || !process.stderr.isTTY) return otherwise;
  // Standard output is for results.
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  terminal.on('SIGINT', () => process.exit(130));
  try {
    return await asking((question) => terminal.question(question));
  } catch (error) {
    // Ctrl-D at the beginning of a line.
    throw error instanceof Error && error.name === 'AbortError' ? ended() : error;
  } finally {
    terminal.close();
  }
};
