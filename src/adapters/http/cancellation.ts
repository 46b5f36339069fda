import type { Times } from '../../domain/times.ts';

/** Ends the calls of a run that was cancelled. */
export interface Cancellation {
  /** What the call that begins now has to end with. `asks`: it changes nothing, so it is given up at once. */
  ending(asks: boolean): AbortSignal;
}

/**
 * The runner kills a run ten seconds after its first signal. Until then a call that may change something is given a
 * moment, so that its effect is known; then there is time to clean up, with calls of their own.
 */
export const cancellationOf = (
  cancelled: AbortSignal,
  { lastCall, cleanUp }: Pick<Times, 'lastCall' | 'cleanUp'>,
): Cancellation => {
  const later = (ms: number): AbortSignal => {
    const controller = new AbortController();
    // Waiting for it keeps nobody alive.
    const begin = (): void => void setTimeout(() => controller.abort(), ms).unref();
    if (cancelled.aborted) begin();
    else cancelled.addEventListener('abort', begin, { once: true });
    return controller.signal;
  };
  const [underWay, afterwards] = [later(lastCall), later(cleanUp)];
  return { ending: (asks) => (cancelled.aborted ? afterwards : asks ? cancelled : underWay) };
};
