import type { Instant } from '../../domain/instant.ts';

interface Seen {
  readonly limit: number;
  readonly remaining: number;
  readonly resetsAt: Instant;
}

/** The requests that one token may still make in the present hour, as GitHub's answers tell. */
export interface Hour {
  /** Reads the headers of an answer. */
  observe(header: (name: string) => string | null): void;
  learn(seen: Seen): void;
  /** Promises so many requests to somebody, or with a negative number takes the promise back. */
  setAside(requests: number): void;
  /** Whether an answer has told how the hour stands, or that requests are not counted. */
  isKnown(now: Instant): boolean;
  /** Undefined while it is not known, and where requests are not counted. */
  standing(now: Instant): { readonly limit: number; readonly left: number; readonly resetsAt: Instant } | undefined;
}

/** Moments of one window may differ by the rounding of a second; the next window is an hour away. */
const SAME_WINDOW_MS = 60_000;

const whole = (text: string | null): number | undefined =>
  text !== null && /^\d{1,15}$/.test(text) ? Number(text) : undefined;

/** Nothing is known yet. */
export const tokenHour = (): Hour => {
  let seen: Seen | undefined;
  let uncounted = false;
  let aside = 0;
  const learn = (next: Seen): void => {
    // Answers may overtake each other: of one window the one that says least is the latest.
    const sameWindow = seen !== undefined && Math.abs(next.resetsAt - seen.resetsAt) < SAME_WINDOW_MS;
    if (sameWindow && seen) seen = { ...next, remaining: Math.min(seen.remaining, next.remaining) };
    else if (!seen || next.resetsAt > seen.resetsAt) seen = next;
  };
  return {
    learn,
    observe(header) {
      // Searches and the like have limits of their own.
      if ((header('x-ratelimit-resource') ?? 'core') !== 'core') return;
      const [limit, remaining, reset] = ['limit', 'remaining', 'reset'].map((name) =>
        whole(header(`x-ratelimit-${name}`)),
      );
      if (limit === undefined || remaining === undefined || reset === undefined) uncounted = true;
      else learn({ limit, remaining, resetsAt: reset * 1000 });
    },
    setAside(requests) {
      aside += requests;
    },
    isKnown: (now) => (seen ? now < seen.resetsAt : uncounted),
    standing: (now) =>
      seen && now < seen.resetsAt
        ? { limit: seen.limit, left: Math.max(0, seen.remaining - aside), resetsAt: seen.resetsAt }
        : undefined,
  };
};
