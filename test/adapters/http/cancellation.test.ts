import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { cancellationOf } from '../../../src/adapters/http/cancellation.ts';
import { protocolTimes } from '../../../src/domain/times.ts';

const { lastCall, cleanUp } = protocolTimes;

/** What the runner allows between its first signal and the end. */
const KILLED_AFTER_MS = 7500 + 2500;

describe('a cancellation', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('ends questions at once and changes a moment later; what begins after that has the time to clean up', () => {
    const run = new AbortController();
    const cancellation = cancellationOf(run.signal, protocolTimes);
    const before = { asks: cancellation.ending(true), changes: cancellation.ending(false) };
    vi.advanceTimersByTime(KILLED_AFTER_MS);
    expect([before.asks.aborted, before.changes.aborted]).toEqual([false, false]);
    run.abort();
    const after = { asks: cancellation.ending(true), changes: cancellation.ending(false) };
    const state = () => [before.asks, before.changes, after.asks, after.changes].map(({ aborted }) => aborted);
    expect(state()).toEqual([true, false, false, false]);
    vi.advanceTimersByTime(lastCall - 1);
    expect(state()).toEqual([true, false, false, false]);
    vi.advanceTimersByTime(1);
    expect(state()).toEqual([true, true, false, false]);
    vi.advanceTimersByTime(cleanUp - lastCall);
    expect(state()).toEqual([true, true, true, true]);
  });

  it('counts from the beginning when it was cancelled before', () => {
    const cancellation = cancellationOf(AbortSignal.abort(), protocolTimes);
    const late = cancellation.ending(true);
    expect(late.aborted).toBe(false);
    vi.advanceTimersByTime(cleanUp);
    expect(late.aborted).toBe(true);
  });

  it('leaves the time to report before the runner kills the process', () => {
    expect(cleanUp).toBeLessThanOrEqual(KILLED_AFTER_MS - 1000);
    expect(cleanUp - lastCall).toBeGreaterThanOrEqual(2000);
  });
});
