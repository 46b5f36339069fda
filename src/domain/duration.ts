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

/** The days that are over, as people count what is left and what is past: of what lies behind they are negative. */
export const wholeDays = (ms: number): number => Math.trunc(ms / unitMs.d) || 0;

/** `1 day`, `6 days`, `less than a day`: how long it is to a moment, or since. */
export const daysWords = (ms: number): string => {
  const days = Math.abs(wholeDays(ms));
  return days === 0 ? 'less than a day' : `${days} day${days === 1 ? '' : 's'}`;
};
