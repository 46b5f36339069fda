import { createProtection } from '../../adapters/report/redaction.ts';
import { stylesFor, terminalLog } from '../../adapters/terminal/log.ts';
import { memoryJournal } from '../../adapters/terminal/memory-journal.ts';
import { painted } from '../../adapters/terminal/paint.ts';
import { refuse } from '../../cli/refusal.ts';
import type { Problem } from '../../config/problems.ts';
import { onCommandLine } from '../../config/surroundings.ts';
import { columns, write } from './screen.ts';

const { protect, redact } = createProtection();

/** What a killed run leaves, the next one finds by its markers; nothing is kept beside. */
const { journalOf, left } = memoryJournal();

/** A shell: it masks nothing and keeps nothing, so that all that is written is redacted here. */
export const shell = {
  protect,
  journalOf,
  /** What is begun at this moment, in words. */
  left,
  redact,
  log: terminalLog({ write, style: stylesFor(process.stderr), redact, columns }),
  /** The result, as it is. */
  print: (words: string) => process.stdout.write(`${redact(words)}\n`),
  /** The result for a person. */
  show: (words: string) => process.stdout.write(`${painted(redact(words), stylesFor(process.stdout))}\n`),
  surroundings: onCommandLine({ changesNothing: false }),
  // What begins like this is a step's of GitHub Actions, and no input of a command.
  environment: Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('INPUT_'))),
};

/** Tells what is wrong with the arguments, and sets the exit status. */
export const refuseOnShell = (problems: readonly Problem[]): void => {
  process.exitCode = refuse(shell.log, problems);
};
