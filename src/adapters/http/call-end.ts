/** What may end a call before its answer has come. */
export interface CallEnd {
  readonly signal: AbortSignal;
  /** Rejects as soon as the call is to end. undici itself hears of it only once it has a connection, through whatever proxy. */
  unlessEnded<T>(work: Promise<T>): Promise<T>;
  /** The call is over: nothing is kept for it any more. To be called in any case. */
  over(): void;
}

/**
 * Ends a call when its time is over (`TimeoutError`), or with one of the signals. `AbortSignal.timeout` and
 * `AbortSignal.any` would do the same, but each keeps what hangs on it until the time is over, long after the answer.
 */
export const callEnd = (timeoutMs: number, signals: readonly (AbortSignal | undefined)[]): CallEnd => {
  const controller = new AbortController();
  const { promise, reject } = Promise.withResolvers<never>();
  // Nobody may be waiting for it.
  promise.catch(() => {});
  const end = (reason: unknown): void => {
    controller.abort(reason);
    reject(reason);
  };
  const outOfTime = (): void => end(new DOMException('The operation was aborted due to timeout', 'TimeoutError'));
  // It keeps the process alive: whoever waits for an answer that nothing will bring is told so, and does not just vanish.
  const timer = setTimeout(outOfTime, Math.ceil(timeoutMs));
  const watched = signals.flatMap((signal) => (signal ? [{ signal, listener: () => end(signal.reason) }] : []));
  for (const { signal, listener } of watched) {
    if (signal.aborted) listener();
    else signal.addEventListener('abort', listener, { once: true });
  }
  return {
    signal: controller.signal,
    unlessEnded: (work) => Promise.race([work, promise]),
    over() {
      clearTimeout(timer);
      for (const { signal, listener } of watched) signal.removeEventListener('abort', listener);
    },
  };
};
