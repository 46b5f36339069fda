const CHANGES = 'no new step is begun, and what was begun is cleaned up';
const LOOKS = 'nothing was changed';
const LATER =
  'A run that begins in half an hour or later finishes the job; until then it is skipped, as nobody knows whether this one is still at work.';

/** At the first signal. */
export const firstWords = ({ changes }: { readonly changes: boolean }): string =>
  `Interrupted: ${changes ? CHANGES : LOOKS}. Ctrl-C again stops at once.`;

/** At the second Ctrl-C: whether something is left half done, and each thing that is. */
export const lastWords = (left: readonly string[]): { readonly heading: string; readonly lines: readonly string[] } =>
  left.length === 0
    ? { heading: 'Stopped. Nothing was left half done.', lines: [] }
    : { heading: 'Stopped before it was cleaned up.', lines: [...left, LATER] };
