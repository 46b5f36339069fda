import { RotationError } from '../../domain/errors.ts';
import type { Instant } from '../../domain/instant.ts';
import type { Clock } from '../../ports/clock.ts';

/** What the two clocks of this machine showed at one moment, in milliseconds. */
export interface Reading {
  readonly monotonicMs: number;
  readonly wallMs: number;
}

export interface ServerClockOptions {
  /** Aborts when the run is cancelled. */
  signal?: AbortSignal;
  /** Milliseconds since any fixed moment; never goes back, but may stand still while the machine is suspended. */
  monotonic?: () => number;
  /** Epoch milliseconds; may be set by others at any time. */
  wall?: () => number;
}

/** `Date` has whole seconds, and an answer needs a moment to arrive. */
const TOLERANCE_MS = 2000;

/** Server time: the `Date` of an answer, carried forward by whichever clock of this machine went further since. */
export class ServerClock implements Clock {
  readonly #signal: AbortSignal | undefined;
  readonly #monotonic: () => number;
  readonly #wall: () => number;
  #anchor: { date: Instant; at: Reading } | undefined;
  #lastDate: Instant | undefined;

  constructor({ signal, monotonic = () => performance.now(), wall = () => Date.now() }: ServerClockOptions = {}) {
    this.#signal = signal;
    this.#monotonic = monotonic;
    this.#wall = wall;
  }

  elapsed(): number {
    return this.#monotonic();
  }

  /** To be taken right before a call leaves, for `observe`. */
  reading(): Reading {
    return { monotonicMs: this.#monotonic(), wallMs: this.#wall() };
  }

  /** The machine's own time until an answer was observed. */
  now(): Instant {
    return this.#anchor ? this.#anchor.date + this.#elapsedSince(this.#anchor.at) : this.#wall();
  }

  /**
   * Learns the time from the `Date` of an answer. A connection does this with every answer that it gets.
   * @param asked when the call left. Without it, an answer that was long on its way would turn the time back.
   */
  observe(dateHeader: string | null, asked?: Reading): void {
    const date = dateHeader === null ? Number.NaN : Date.parse(dateHeader);
    if (Number.isNaN(date)) return;
    const seenBefore = date === this.#lastDate;
    this.#lastDate = date;
    if (seenBefore && !asked) return;

    // The machine may have been suspended between call and answer: then the Date is from before that.
    const slow = asked && this.#elapsedSince(asked) >= TOLERANCE_MS;
    const at = slow ? asked : this.reading();
    const behind = this.now() - (date + this.#elapsedSince(at));
    if (this.#anchor && behind >= 0 && behind < TOLERANCE_MS) return;
    this.#anchor = { date, at };
  }

  /** @throws RotationError `CANCELLED` as soon as the run is cancelled. */
  async sleep(ms: number): Promise<void> {
    const signal = this.#signal;
    const cancelled = () =>
      new RotationError({
        code: 'CANCELLED',
        message: 'The run was cancelled while it waited.',
        hint: 'Run again; what was begun is finished by the next run.',
      });
    if (signal?.aborted) throw cancelled();
    await new Promise<void>((resolve, reject) => {
      const stop = () => {
        clearTimeout(timer);
        reject(cancelled());
      };
      const timer = setTimeout(() => {
        signal?.removeEventListener('abort', stop);
        resolve();
      }, ms);
      signal?.addEventListener('abort', stop, { once: true });
    });
  }

  #elapsedSince({ monotonicMs, wallMs }: Reading): number {
    return Math.max(this.#monotonic() - monotonicMs, this.#wall() - wallMs);
  }
}
