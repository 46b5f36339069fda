import { byAge, type Generation } from '../domain/client-secret.ts';
import { formatDuration } from '../domain/duration.ts';
import { RotationError } from '../domain/errors.ts';
import type { Instant } from '../domain/instant.ts';
import type { Fence } from '../ports/destination-store.ts';
import { cancelledBefore } from './cancelled.ts';
import type { Rotation } from './rotation.ts';

/** A write was held back: a newer generation is there, ours is gone, or it is too late. */
export class FencedOff extends RotationError {
  /** Another run has gone past this one, and will finish. */
  readonly overtaken: boolean;

  constructor(message: string, overtaken: boolean) {
    super({
      code: 'DELIVERY_FAILED',
      message,
      hint: overtaken ? 'The other run goes on with the rotation; look at how it ends.' : 'Run again.',
    });
    this.name = 'FencedOff';
    this.overtaken = overtaken;
  }
}

/**
 * Lets a write leave only shortly after a reading that showed our generation as the newest, so that a run that was
 * suspended, or believed dead, cannot write a value that a newer run has already superseded.
 */
export class NewestFence implements Fence {
  readonly #rotation: Pick<Rotation, 'roster' | 'ports' | 'task'>;
  readonly #own: Generation;
  /** When the create was answered, as `Clock.elapsed` counts: no server sets what is waited for from there. */
  readonly #madeAt: number;
  /** As `Clock.elapsed` counts: a clock that is set back must not open the fence again. */
  #openUntil = Number.NEGATIVE_INFINITY;
  #reading: Promise<void> | undefined;
  #closed: FencedOff | undefined;
  #passed = false;
  #saidWhy = false;

  constructor(rotation: Pick<Rotation, 'roster' | 'ports' | 'task'>, own: Generation, madeAt: number) {
    this.#rotation = rotation;
    this.#own = own;
    this.#madeAt = madeAt;
  }

  /** Why it let nothing pass the last time; undefined while it may. */
  get closed(): FencedOff | undefined {
    return this.#closed;
  }

  /** Whether it has let any write leave. */
  get passed(): boolean {
    return this.#passed;
  }

  async ready(): Promise<void> {
    const { ports, roster } = this.#rotation;
    if (roster.othersAtWork && this.#waitMs > 0) this.#sayWhy();
    await ports.clock.sleep(Math.max(0, Math.min(this.#waitMs, this.#untilLateMs)));
  }

  async pass(): Promise<Instant> {
    const { ports } = this.#rotation;
    for (;;) {
      if (ports.signal.aborted) throw cancelledBefore(`secret ${this.#own.id} was written`);
      const late = this.#untilLateMs;
      if (late <= 0) throw this.#close(`Secret ${this.#own.id} is too old to be written safely.`, false);
      const left = this.#openUntil - ports.clock.elapsed();
      if (left <= 0) {
        await this.refresh();
        continue;
      }
      if (this.#waitMs > 0) {
        await this.ready();
        continue;
      }
      ports.journal.writing();
      this.#passed = true;
      return ports.clock.now() + Math.min(left, late);
    }
  }

  /** It is the longest time in which nothing seems to happen. */
  #sayWhy(): void {
    if (this.#saidWhy) return;
    this.#saidWhy = true;
    const { ports, task } = this.#rotation;
    const words = `waits up to ${formatDuration(task.times.wait)} before it writes: another run made a secret within the last ${formatDuration(task.times.writeWindow)}, and may still be writing it`;
    ports.reporter.info(task.identity.credential, words);
  }

  #close(message: string, overtaken: boolean): FencedOff {
    this.#closed = new FencedOff(message, overtaken);
    return this.#closed;
  }

  /** GitHub shows whole seconds, so nothing is written in that of `created`; and others who are at work may still write. */
  get #waitMs(): number {
    const { roster, task, ports } = this.#rotation;
    const nextSecond = this.#own.marker.created + 1000 - ports.clock.now();
    return roster.othersAtWork
      ? Math.max(nextSecond, this.#madeAt + task.times.wait - ports.clock.elapsed())
      : nextSecond;
  }

  /** Until nothing may be written any more: by the time that others go by, and by what has passed, whatever they say. */
  get #untilLateMs(): number {
    const { clock } = this.#rotation.ports;
    const { lastWrite } = this.#rotation.task.times;
    return lastWrite - Math.max(clock.latest() - this.#own.marker.created, clock.elapsed() - this.#madeAt);
  }

  /** Reads the client's secrets again; callers at the same time share one reading. */
  refresh(): Promise<void> {
    this.#reading ??= this.#read().finally(() => {
      this.#reading = undefined;
    });
    return this.#reading;
  }

  /** Resolves when nothing is being read any more, whatever it showed. */
  async idle(): Promise<void> {
    await this.#reading?.catch(() => undefined);
  }

  async #read(): Promise<void> {
    const { roster, ports, task } = this.#rotation;
    for (let pause = task.times.firstPause; ; pause = Math.min(pause * 2, task.times.longestPause)) {
      const askedAt = ports.clock.elapsed();
      const { kin } = await roster.read();
      const newest = kin.at(-1);
      if (newest && byAge(newest, this.#own) > 0) {
        throw this.#close(`Run ${newest.marker.run} has made the newer secret ${newest.id}.`, true);
      }
      if (newest?.id === this.#own.id) {
        this.#openUntil = askedAt + task.times.fence;
        this.#closed = undefined;
        return;
      }
      // A list may be behind its own create; but what stays away was deleted by somebody.
      if (ports.clock.elapsed() - this.#madeAt >= task.times.fence) {
        throw this.#close(
          `Secret ${this.#own.id} of this run is gone from the client, or its description was changed or copied.`,
          false,
        );
      }
      await ports.clock.sleep(pause);
    }
  }
}
