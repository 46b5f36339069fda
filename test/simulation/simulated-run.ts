import { RotationError } from '../../src/domain/errors.ts';
import type { Clock } from '../../src/ports/clock.ts';
import type { Engine } from './engine.ts';
import { type Fault, type FaultKind, failureError, failures, suspensions } from './faults.ts';

interface RunOptions {
  readonly name: string;
  readonly engine: Engine;
  readonly faults: readonly Fault[];
  /** From 0 up to, but not including, 1. */
  readonly random: () => number;
  /** How far the run's idea of GitHub's time is off from true time. */
  readonly clockOffsetMs: number;
  readonly note: (text: string) => void;
}

/** What a port asks of the world. */
export interface Call<T> {
  readonly what: string;
  readonly writes?: boolean;
  /** The caller gives up after this long. */
  readonly deadlineMs?: number;
  /** At the server. */
  readonly effect: () => T;
  /** What the answer says, where that depends on when it is given. */
  readonly dated?: () => T;
  /** Instead of the effect, where the call never gets that far. */
  readonly dropped?: () => void;
}

/** SIGINT, SIGTERM after 7.5 s, and 2.5 s later the end. */
const KILLED_AFTER_MS = 10_000;
const CALL_MS = 30_000;
const SLOW_MS = 25_000;
/** How late a request that was given up may still be handled. */
const LATE_MS = 5_000;

/** One process that rotates: it may die, stand still, be cancelled, or be believed dead. */
export class SimulatedRun {
  readonly name: string;
  readonly clock: Clock;
  alive = true;
  /** Its process has come to its own end. */
  over = false;
  believedDead = false;
  stoodStillMs = 0;
  calls = 0;
  /** For each of its calls whether it writes. */
  readonly writes: boolean[] = [];
  /** What befell it. */
  readonly met: FaultKind[] = [];
  readonly #options: RunOptions;
  readonly #faults: ReadonlyMap<number, FaultKind>;
  readonly #cancellation = new AbortController();
  readonly #sleepers = new Set<(error: Error) => void>();
  #stillUntil = 0;

  constructor(options: RunOptions) {
    this.name = options.name;
    this.#options = options;
    this.#faults = new Map(options.faults.map(({ call, kind }) => [call, kind]));
    const { engine, clockOffsetMs } = options;
    this.clock = {
      now: () => engine.now + clockOffsetMs,
      latest: () => engine.now + clockOffsetMs,
      elapsed: () => engine.now,
      sleep: (ms) => this.#sleep(ms),
    };
  }

  get signal(): AbortSignal {
    return this.#cancellation.signal;
  }

  /** Whether GitHub says that the run is at work. */
  get active(): boolean {
    return this.alive && !this.over && !this.believedDead;
  }

  die(): void {
    if (this.alive) this.#options.note('is dead');
    this.alive = false;
  }

  call<T>({ what, writes = false, deadlineMs = CALL_MS, effect, dated, dropped }: Call<T>): Promise<T> {
    const { engine, note } = this.#options;
    const kind = this.#faults.get(this.calls++);
    this.writes.push(writes);
    if (kind) this.met.push(kind);
    if (kind) note(`${what}: ${kind}`);
    return new Promise((resolve, reject) => {
      if (kind === 'crash-before') this.die();
      if (!this.alive) return dropped?.();
      this.#befall(kind);
      const failure = kind && failures[kind];
      if (failure) {
        const toldAfter = Math.min(failure.afterMs, deadlineMs);
        if (failure.applied && writes)
          engine.after(failure.late ? toldAfter + LATE_MS : toldAfter / 2, () => attempt(effect));
        else dropped?.();
        engine.after(toldAfter, () => this.#tell(() => reject(failureError(what, failure, writes))));
        return;
      }
      const there = this.#latency() + (kind === 'slow-request' ? SLOW_MS : 0);
      const back = this.#latency() + (kind === 'slow-answer' || kind === 'answered-late' ? SLOW_MS : 0);
      const late = there + back > deadlineMs;
      engine.after(there, () => {
        const answer = attempt(effect);
        if (kind === 'crash-after') return this.die();
        note(what);
        if (late) return;
        engine.after(back, () => {
          const value = kind === 'answered-late' && dated ? dated() : undefined;
          this.#tell(() => ('error' in answer ? reject(answer.error) : resolve(value ?? answer.value)));
        });
      });
      if (late) {
        const gaveUp = { code: 'SERVICE_UNAVAILABLE', doubtful: true, applied: true, afterMs: deadlineMs } as const;
        engine.after(deadlineMs, () => this.#tell(() => reject(failureError(what, gaveUp, writes))));
      }
    });
  }

  #befall(kind: FaultKind | undefined): void {
    const { engine } = this.#options;
    if (kind === 'believed-dead') this.believedDead = true;
    if (kind === 'cancelled') {
      this.#cancellation.abort();
      for (const stop of [...this.#sleepers]) stop(cancelled());
      engine.after(KILLED_AFTER_MS, () => this.over || this.die());
    }
    const still = kind && suspensions[kind];
    if (still) {
      this.#stillUntil = engine.now + still;
      this.stoodStillMs += still;
    }
  }

  /** An answer or an alarm reaches the process, as soon as it moves. */
  #tell(act: () => void): void {
    const { engine } = this.#options;
    if (!this.alive) return;
    if (engine.now < this.#stillUntil) {
      engine.at(this.#stillUntil, () => this.#tell(act));
    } else {
      act();
      engine.woke();
    }
  }

  #sleep(ms: number): Promise<void> {
    const { engine } = this.#options;
    return new Promise((resolve, reject) => {
      if (this.signal.aborted) return reject(cancelled());
      const stop = (error: Error) => this.#tell(() => reject(error));
      this.#sleepers.add(stop);
      engine.after(ms, () =>
        this.#tell(() => {
          this.#sleepers.delete(stop);
          resolve();
        }),
      );
    });
  }

  #latency(): number {
    return 5 + Math.floor(this.#options.random() * 150);
  }
}

const attempt = <T>(effect: () => T): { value: T } | { error: unknown } => {
  try {
    return { value: effect() };
  } catch (error) {
    return { error };
  }
};

const cancelled = (): RotationError =>
  new RotationError({ code: 'CANCELLED', message: 'The run was cancelled.', hint: 'Run again.' });
