import type { Failure } from './annotations.ts';
import { fitted, summaryRoom } from './fit.ts';
import { plainLine } from './untrusted.ts';
import { counted } from './words.ts';

/** How many inputs are wrong. */
export const refusalHeadline = (failures: readonly Failure[]): string =>
  `${counted(failures.length, 'input')} ${failures.length === 1 ? 'is' : 'are'} wrong`;

/** What a refusal did. */
export const NOTHING_HAPPENED = 'Nothing was called, and nothing was changed.';

/**
 * The job summary of a run whose inputs were refused. What was given stands as it is, in a block of text: escapes of
 * Markdown would hide a secret in it from the runner's mask. No line of it can end the block.
 */
export const refusalMarkdown = (failures: readonly Failure[]): string =>
  fitted(
    [
      {
        head: `## Client secrets: ${refusalHeadline(failures)}\n\n${NOTHING_HAPPENED}\n\n\`\`\`text\n`,
        items: failures.map(({ message, hint }) => `- ${plainLine(message, 2000)}\n  Next: ${plainLine(hint, 2000)}\n`),
        foot: '```\n\n',
        noun: 'wrong inputs',
      },
    ],
    summaryRoom,
  );
