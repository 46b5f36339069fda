import { type Effect, type ErrorCode, RotationError } from '../../src/domain/errors.ts';

/** What can befall a run at one of its calls. */
export const faultKinds = [
  // The process dies: before the call leaves, or after it had its effect.
  'crash-before',
  'crash-after',
  // The call fails for good, all retries spent; a write may have had its effect all the same.
  '408',
  '408-applied',
  '500',
  '500-applied',
  '503',
  '503-applied',
  'timeout',
  'timeout-applied',
  'timeout-late',
  'broken',
  'broken-applied',
  // Refused before it was processed.
  '429',
  '403',
  // Something on the way refuses what has been handled.
  '403-applied',
  // The machine stands still, then goes on.
  'suspended-40s',
  'suspended-5m',
  'suspended-35m',
  'suspended-2h',
  // SIGINT; ten seconds later the process is killed.
  'cancelled',
  // Others take the run for dead while it goes on.
  'believed-dead',
  'slow-request',
  'slow-answer',
  // The server has done it, and dates its answer long after that.
  'answered-late',
] as const;

export type FaultKind = (typeof faultKinds)[number];

/** At which of a run's calls it happens; the first is 0. */
export interface Fault {
  readonly call: number;
  readonly kind: FaultKind;
}

/** How a call fails, as the ports tell it. */
interface Failure {
  readonly code: ErrorCode;
  /** A write that fails like this may have had its effect. */
  readonly doubtful: boolean;
  readonly applied: boolean;
  /** Until the caller is told. */
  readonly afterMs: number;
  /** Had its effect, but only after the caller had given up. */
  readonly late?: boolean;
}

const down = { code: 'SERVICE_UNAVAILABLE', doubtful: true, afterMs: 4_000 } as const;
const timedOut = { ...down, afterMs: 30_000 } as const;

/** The faults that are failures of the call. */
export const failures: Partial<Record<FaultKind, Failure>> = {
  '408': { ...down, applied: false },
  '408-applied': { ...down, applied: true },
  '500': { ...down, applied: false },
  '500-applied': { ...down, applied: true },
  '503': { ...down, afterMs: 60_000, applied: false },
  '503-applied': { ...down, afterMs: 60_000, applied: true },
  timeout: { ...timedOut, applied: false },
  'timeout-applied': { ...timedOut, applied: true },
  'timeout-late': { ...timedOut, applied: true, late: true },
  broken: { ...down, afterMs: 100, applied: false },
  'broken-applied': { ...down, afterMs: 100, applied: true },
  '429': { code: 'RATE_LIMITED', doubtful: false, applied: false, afterMs: 600_000 },
  '403': { code: 'FORBIDDEN', doubtful: false, applied: false, afterMs: 50 },
  '403-applied': { code: 'FORBIDDEN', doubtful: false, applied: true, afterMs: 50 },
};

/** For how long a suspended machine stands still, in milliseconds. */
export const suspensions: Partial<Record<FaultKind, number>> = {
  'suspended-40s': 40_000,
  'suspended-5m': 5 * 60_000,
  'suspended-35m': 35 * 60_000,
  'suspended-2h': 2 * 60 * 60_000,
};

/** Faults that are the same for a call which only asks as their sisters without an effect. */
export const onlyForWrites: ReadonlySet<FaultKind> = new Set([
  '408-applied',
  '500-applied',
  '503-applied',
  'timeout-applied',
  'timeout-late',
  'broken-applied',
  'answered-late',
  '403-applied',
]);

export const failureError = (what: string, { code, doubtful }: Failure, writes: boolean): RotationError => {
  const effect: Effect = doubtful && writes ? 'unknown' : 'none';
  return new RotationError({ code, message: `Cannot ${what}.`, hint: 'Run again.', effect });
};
