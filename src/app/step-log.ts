import { formatDuration } from '../domain/duration.ts';
import { RotationError } from '../domain/errors.ts';
import { isoSeconds } from '../domain/instant.ts';
import type { CredentialReport, StepName } from '../domain/report.ts';
import { cancelledBefore } from './cancelled.ts';
import type { RotationPorts } from './rotation-ports.ts';

/** What a running step tells of itself. */
export interface StepTalk {
  /** What was done, in a few words, for the line of the step. */
  detail: string;
  note(text: string): void;
}

const MINUTE = 60_000;

/** In whole minutes, where it is that long. */
const roughly = (ms: number): string => formatDuration(ms < MINUTE ? ms : Math.round(ms / MINUTE) * MINUTE);

type Ports = Pick<RotationPorts, 'clock' | 'reporter' | 'signal'>;

/**
 * Runs the steps of one rotation, times them, and tells the reporter. A run that was cancelled, or that has taken too
 * long, starts no further step; what it began is never cut off.
 */
export class StepLog {
  readonly steps: CredentialReport['steps'] = [];
  readonly #credential: string;
  readonly #ports: Ports;
  readonly #limitMs: number;
  readonly #began: number;

  /** @param limitMs from now on, for the last step to begin */
  constructor(credential: string, ports: Ports, limitMs: number) {
    this.#credential = credential;
    this.#ports = ports;
    this.#limitMs = limitMs;
    this.#began = ports.clock.elapsed();
  }

  /** Why nothing new may be begun, if that is so. */
  ending(step: StepName): RotationError | undefined {
    const { signal, clock } = this.#ports;
    if (signal.aborted) {
      return cancelledBefore(`the step "${step}"`);
    }
    const took = clock.elapsed() - this.#began;
    if (took < this.#limitMs) return undefined;
    return new RotationError({
      code: 'CANCELLED',
      message: `The step "${step}" was not begun: this credential has taken ${roughly(took)}, and after ${roughly(this.#limitMs)} nothing new is begun.`,
      hint: 'Run it again: the next run finishes what this one began. The log shows what took so long; rate limits of a token that others use too, and services that answer slowly, are the usual causes.',
    });
  }

  /** @throws RotationError `CANCELLED` instead of starting, when the run was cancelled or has taken too long. */
  async run<T>(step: StepName, work: (talk: StepTalk) => Promise<T>): Promise<T> {
    const ending = this.ending(step);
    if (ending) throw ending;
    return this.cleanUp(step, work);
  }

  /** The same for what must be tried even in a cancelled run. */
  async cleanUp<T>(step: StepName, work: (talk: StepTalk) => Promise<T>): Promise<T> {
    const { clock, reporter } = this.#ports;
    const [startedAt, began] = [clock.now(), clock.elapsed()];
    reporter.begins?.(this.#credential, step);
    const notes: string[] = [];
    const talk: StepTalk = { detail: '', note: (text) => void notes.push(text) };
    const finish = (failed: boolean): void => {
      const durationMs = Math.round(clock.elapsed() - began);
      this.steps.push({ step, startedAt: isoSeconds(startedAt), durationMs });
      reporter.step({ credential: this.#credential, step, durationMs, detail: talk.detail, failed, notes });
    };
    try {
      const result = await work(talk);
      finish(false);
      return result;
    } catch (error) {
      finish(true);
      throw error;
    }
  }
}
