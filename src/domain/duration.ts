const unitMs = { s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 } as const;

/** Milliseconds of `90d`, `24h`, `15m` or `0s`; undefined for anything else. */
export const parseDuration = (text: string): number | undefined => {
  const [, count, unit] = /^(\d{1,9})([smhd])$/.exec(text.trim()) ?? [];
  return unit === undefined ? undefined : Number(count) * unitMs[unit as keyof typeof unitMs];
};

/** The largest unit in which the duration is a whole number: `90d`, `36h`, `90s`. */
export const formatDuration = (ms: number): string => {
  for (const unit of ['d', 'h', 'm'] as const) {
    if (ms >= unitMs[unit] && ms % unitMs[unit] === 0) return `${ms / unitMs[unit]}${unit}`;
  }
  return `${Math.round(ms / 1000)}s`;
};

/** Whole days, rounded down, as people count what is left. */
export const wholeDays = (ms: number): number => Math.floor(ms / unitMs.d);
