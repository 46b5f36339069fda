import { RotationError } from '../../src/domain/errors.ts';
import type { Instant } from '../../src/domain/instant.ts';
import type { Clock } from '../../src/ports/clock.ts';

/** Server time that jumps to the next sleeper whenever nothing else is left to do. */
export class VirtualTime implements Clock {
  #now: Instant;
  readonly #signal: AbortSignal | undefined;
  #sleepers: { until: Instant; wake: () => void }[] = [];
  #ticking = false;

  constructor(start: Instant, signal?: AbortSignal) {
    this.#now = start;
    this.#signal = signal;
  }

  now(): Instant {
    return this.#now;
  }

  /** Lets time pass between two runs. */
  advance(ms: number): void {
    this.#now += ms;
  }

  async sleep(ms: number): Promise<void> {
    if (this.#signal?.aborted)
      throw new RotationError({ code: 'CANCELLED', message: 'Cancelled.', hint: 'Run again.' });
    if (ms <= 0) return;
    await new Promise<void>((wake) => {
      this.#sleepers.push({ until: this.#now + ms, wake });
      this.#tick();
    });
  }

  #tick(): void {
    if (this.#ticking) return;
    this.#ticking = true;
    setImmediate(() => {
      this.#ticking = false;
      this.#sleepers.sort((a, b) => a.until - b.until);
      const next = this.#sleepers.shift();
      if (!next) return;
      this.#now = Math.max(this.#now, next.until);
      next.wake();
      if (this.#sleepers.length > 0) this.#tick();
    });
  }
}
