import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import { LONGEST_SECRET } from '../../cli/given-inputs.ts';

/** A key has many lines, and what is left of them would be typed into the shell. */
const isWhole = (text: string): boolean => !text.includes('-----BEGIN ') || /-----END [A-Z0-9 ]+-----/.test(text);

/** Asks a person at a terminal for a secret, and shows nothing of it. */
const asked = async (): Promise<string> => {
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
  const terminal = createInterface({ input: process.stdin, output: nowhere, terminal: true });
  terminal.on('SIGINT', () => process.exit(130));
  process.stderr.write('Secret (not shown; end it with Enter): ');
  let text = '';
  try {
    // Ctrl-D at the beginning of a line ends it.
    for await (const line of terminal) {
      text += text === '' ? line : `\n${line}`;
      if (isWhole(text) || text.length > LONGEST_SECRET) break;
    }
    return text;
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
