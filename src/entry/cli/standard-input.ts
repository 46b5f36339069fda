import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import { LONGEST_SECRET } from '../../cli/given-inputs.ts';

/** Asks a person at a terminal for one line, and shows nothing of it. */
const asked = async (): Promise<string> => {
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
  const terminal = createInterface({ input: process.stdin, output: nowhere, terminal: true });
  terminal.on('SIGINT', () => process.exit(130));
  process.stderr.write('Secret (not shown; end it with Enter): ');
  try {
    return await terminal.question('');
  } catch (error) {
    // Ctrl-D at the beginning of the line: nothing was given.
    if (error instanceof Error && error.name === 'AbortError') return '';
    throw error;
  } finally {
    terminal.close();
    process.stderr.write('\n');
  }
};

/** What is piped in, or typed; of more than any secret has only a little more. */
export const standardInput = async (): Promise<string> => {
  if (process.stdin.isTTY) return asked();
  let text = '';
  for await (const part of process.stdin.setEncoding('utf8')) {
    text += part;
    if (text.length > LONGEST_SECRET) break;
  }
  return text;
};
