/** GitHub's way to write an instant: UTC, in whole seconds, the rest cut off. */
export const timestamp = (epochMs: number): string =>
  new Date(Math.floor(epochMs / 1000) * 1000).toISOString().replace('.000Z', 'Z');
