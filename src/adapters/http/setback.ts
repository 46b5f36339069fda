import type { Instant } from '../../domain/instant.ts';
import { CallFailed } from './call-failed.ts';
import { serverDate } from './server-clock.ts';

/** What the retry policy must know of an attempt that failed. */
export type Setback =
  /** Refused before it was processed, because of too many calls; `spent`: those of an hour are used up, for this token alone. */
  | { readonly kind: 'rate-limited'; readonly waitMs?: number; readonly spent?: true }
  /** The same, where whoever lets calls out does the waiting. */
  | { readonly kind: 'waited-for' }
  /** May pass by itself; whether the call took effect is not known. */
  | { readonly kind: 'transient'; readonly waitMs?: number }
  /** Trying again would not help. */
  | { readonly kind: 'final' };

/** The status of an answer, and how to read its headers. */
export interface Refusal {
  readonly status: number;
  header(name: string): string | null;
}

const TRANSIENT = [408, 500, 502, 503, 504];

/** Nobody waits for as long as that; beyond it lie moments that cannot even be written. */
export const LONGEST_WAIT_MS = 24 * 60 * 60 * 1000;

/** Milliseconds that `Retry-After`, or GitHub's reset moment, asks to wait, by the clock of the server that says so; a day at most. */
const askedWait = ({ header }: Refusal, now: Instant): { waitMs?: number; spent?: true } => {
  const serverNow = serverDate(header('date')) ?? now;
  const bounded = (ms: number) => ({ waitMs: Math.min(Math.max(0, ms), LONGEST_WAIT_MS) });
  const retryAfter = header('retry-after')?.trim();
  if (retryAfter && /^\d+$/.test(retryAfter)) return bounded(Number(retryAfter) * 1000);
  const moment = Date.parse(retryAfter ?? '');
  if (!Number.isNaN(moment)) return bounded(moment - serverNow);
  const reset = header('x-ratelimit-reset');
  return header('x-ratelimit-remaining') === '0' && reset && /^\d+$/.test(reset)
    ? { ...bounded(Number(reset) * 1000 - serverNow), spent: true }
    : {};
};

/** Judges an answer that is not a success. `limited` adds what only its body tells: that it is a rate limit. */
export const judgeAnswer = (refusal: Refusal, now: Instant, limited = false): Setback => {
  const { waitMs, spent } = askedWait(refusal, now);
  const wait = waitMs === undefined ? {} : { waitMs };
  const { status } = refusal;
  if (status === 429 || (status === 403 && (limited || waitMs !== undefined))) {
    return { kind: 'rate-limited', ...wait, ...(spent && { spent }) };
  }
  return TRANSIENT.includes(status) ? { kind: 'transient', ...wait } : { kind: 'final' };
};

const isRecord = (thing: unknown): thing is Record<string, unknown> => typeof thing === 'object' && thing !== null;

/** The refusal that an error stands for: `status`, and the headers as a record in `response.headers`, as Octokit has it. */
const refusalOf = (error: unknown): Refusal | undefined => {
  if (!isRecord(error) || typeof error.status !== 'number') return undefined;
  const response = isRecord(error.response) ? error.response : {};
  const headers = isRecord(response.headers) ? response.headers : {};
  const header = (name: string): string | null => (headers[name] === undefined ? null : String(headers[name]));
  return { status: error.status, header };
};

/** Judges what an attempt threw: a call without an answer, or an error that has a `status`. */
export const judgeError = (error: unknown, now: Instant): Setback => {
  if (error instanceof CallFailed) {
    return { kind: error.failure === 'network' || error.failure === 'timeout' ? 'transient' : 'final' };
  }
  const refusal = refusalOf(error);
  if (!refusal) return { kind: 'final' };
  return judgeAnswer(refusal, now, error instanceof Error && /rate limit/i.test(error.message));
};
