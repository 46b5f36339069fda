import { type Instant, isoSeconds, utcMinute } from '../../domain/instant.ts';

/** `2027-02-21`, in UTC. */
export const day = (at: Instant | string): string => isoSeconds(new Date(at).getTime()).slice(0, 10);

/** `2027-02-21 08:15 UTC` */
export const minute = (at: Instant | string): string => utcMinute(new Date(at).getTime());

/** `08:15 UTC`, with the day before it when that is another than the reader's. */
export const minuteSeenOn = (at: Instant, today: string): string =>
  day(at) === day(today) ? minute(at).slice(11) : minute(at);

/** `0.1 s`, `41.3 s`, `12 min 05 s`, `1 h 02 min`. */
export const took = (ms: number): string => {
  const tenths = Math.round(ms / 100);
  if (tenths < 600) return `${(tenths / 10).toFixed(1)} s`;
  const seconds = Math.round(ms / 1000);
  const two = (count: number): string => String(count).padStart(2, '0');
  return seconds < 3600
    ? `${Math.floor(seconds / 60)} min ${two(seconds % 60)} s`
    : `${Math.floor(seconds / 3600)} h ${two(Math.floor((seconds % 3600) / 60))} min`;
};

/** The same in whole seconds, for where a tenth does not matter. */
export const tookRoughly = (ms: number): string => (ms < 59_500 ? `${Math.round(ms / 1000)} s` : took(ms));
