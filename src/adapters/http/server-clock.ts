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

/** A wall clock that ran ahead by more shows that the machine was suspended; by less, only that clocks differ. */
const SUSPENSION_MS = 1000;

/** A Date that is further off from all that was known, and from this machine's own clock, is one server's word against both. */
const LEAP_MS = 5 * 60_000;

const EARLIEST = Date.UTC(2020, 0, 1);
const LATEST = Date.UTC(9999, 11, 31, 23, 59, 59);

/** The moment in a `Date` header; undefined where there is none, or one at which no server can be. */
export const serverDate = (header: string | null | undefined): Instant | undefined => {
  const date = Date.parse(header ?? '');
  return date >= EARLIEST && date <= LATEST ? date : undefined;
};

/** Server time: the `Date` of an answer, carried forward by whichever clock of this machine went further since. */
export class ServerClock implements Clock {
  readonly #over = new AbortController();
  readonly #signal: AbortSignal;
  readonly #monotonic: () => number;
  readonly #wall: () => number;
  /** `atLatest`: the server's time can be earlier, by as long as an answer took. */
  #anchor: { date: Instant; at: Reading; atLatest?: true } | undefined;
  #lastDate: Instant | undefined;
  /** A Date that nobody has confirmed yet, and who said it. */
  #leap: { date: Instant; at: Reading; host: string | undefined } | undefined;
  #passed: { ms: number; at: Reading };

  constructor({ signal, monotonic = () => performance.now(), wall = () => Date.now() }: ServerClockOptions = {}) {
    this.#signal = AbortSignal.any([this.#over.signal, ...(signal ? [signal] : [])]);
    this.#monotonic = monotonic;
    this.#wall = wall;
    this.#passed = { ms: 0, at: this.reading() };
  }

  elapsed(): number {
    const { ms, at: last } = this.#passed;
    const at = this.reading();
    const [ran, shown] = [at.monotonicMs - last.monotonicMs, at.wallMs - last.wallMs];
    this.#passed = { ms: ms + (shown - ran > SUSPENSION_MS ? shown : ran), at };
    return this.#passed.ms;
  }

  /** To be taken right before a call leaves, for `observe`. */
  reading(): Reading {
    return { monotonicMs: this.#monotonic(), wallMs: this.#wall() };
  }

  /** The machine's own time until an answer was observed. */
  now(): Instant {
    return this.#anchor ? this.#anchor.date + this.#elapsedSince(this.#anchor.at) : this.#wall();
  }

  /** A machine whose clocks have both stood still is told so by one answer, before a second one sets the time. */
  latest(): Instant {
    const leap = this.#leap;
    return Math.max(this.now(), leap ? leap.date + this.#elapsedSince(leap.at) : 0);
  }

  /**
   * Learns the time from the `Date` of an answer. A connection does this with every answer that it gets.
   * @param asked when the call left. Without it, an answer that was long on its way would turn the time back.
   * @param host who answered
   */
  observe(dateHeader: string | null, asked?: Reading, host?: string): void {
    const date = serverDate(dateHeader);
    if (date === undefined) return;
    const seenBefore = date === this.#lastDate;
    this.#lastDate = date;
    if (seenBefore && !asked) return;

    const now = this.now();
    if (!this.#isCredible(date, now, host)) return;
    if (asked && this.#elapsedSince(asked) >= TOLERANCE_MS) {
      // The server was slow, or the machine was suspended after the answer was sent: it is later than the Date, and at
      // the latest as if the answer had been sent at once. A time that is known better stays.
      const latest = date + this.#elapsedSince(asked);
      if (this.#anchor && date > now) this.#anchor = { date, at: this.reading() };
      else if (!this.#anchor || now - latest >= (this.#anchor.atLatest ? 0 : TOLERANCE_MS))
        this.#anchor = { date, at: asked, atLatest: true };
      return;
    }
    const behind = now - date;
    if (this.#anchor && !this.#anchor.atLatest && behind >= 0 && behind < TOLERANCE_MS) return;
    this.#anchor = { date, at: this.reading() };
  }

  /** All is over: whoever still sleeps is woken as if the run was cancelled, as a timer would keep the process alive. */
  stop(): void {
    this.#over.abort();
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
    if (signal.aborted) throw cancelled();
    await new Promise<void>((resolve, reject) => {
      const stop = () => {
        clearTimeout(timer);
        reject(cancelled());
      };
      const timer = setTimeout(() => {
        signal.removeEventListener('abort', stop);
        resolve();
      }, ms);
      signal.addEventListener('abort', stop, { once: true });
    });
  }

  /**
   * Whether a Date may set the time: what is deleted because it is old or has expired rests on it. One that leaps away,
   * also from this machine's own clock, counts once another host says the same; a rotation, which asks but one, has none.
   */
  #isCredible(date: Instant, now: Instant, host: string | undefined): boolean {
    const before = this.#leap;
    this.#leap = undefined;
    const offBy = Math.abs(date - now);
    if (!this.#anchor || offBy <= LEAP_MS || Math.abs(date - this.#wall()) <= Math.abs(now - this.#wall())) return true;
    if (before && before.host !== host && Math.abs(before.date + this.#elapsedSince(before.at) - date) <= LEAP_MS)
      return true;
    this.#leap = { date, at: this.reading(), host };
    return false;
  }

  #elapsedSince({ monotonicMs, wallMs }: Reading): number {
    return Math.max(this.#monotonic() - monotonicMs, this.#wall() - wallMs);
  }
}
