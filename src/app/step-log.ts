import { RotationError } from '../domain/errors.ts';
import { isoSeconds } from '../domain/instant.ts';
import type { CredentialReport, StepName } from '../domain/report.ts';
import type { RotationPorts } from './rotation-ports.ts';

/** What a running step tells of itself. */
export interface StepTalk {
  /** What was done, in a few words, for the line of the step. */
  detail: string;
  note(text: string): void;
}

/** Runs the steps of one rotation, times them, and tells the reporter; a cancelled run starts no further step. */
export class StepLog {
  readonly steps: CredentialReport['steps'] = [];
  readonly #credential: string;
  readonly #ports: Pick<RotationPorts, 'clock' | 'reporter' | 'signal'>;

  constructor(credential: string, ports: Pick<RotationPorts, 'clock' | 'reporter' | 'signal'>) {
    this.#credential = credential;
    this.#ports = ports;
  }

  /** @throws RotationError `CANCELLED` instead of starting, when the run was cancelled. */
  async run<T>(step: StepName, work: (talk: StepTalk) => Promise<T>): Promise<T> {
    if (this.#ports.signal.aborted) {
      throw new RotationError({
        code: 'CANCELLED',
        message: `The run was cancelled before the step "${step}".`,
        hint: 'Run it again: the next run finishes what this one began.',
      });
    }
    return this.cleanUp(step, work);
  }

  /** The same for what must be tried even in a cancelled run. */
  async cleanUp<T>(step: StepName, work: (talk: StepTalk) => Promise<T>): Promise<T> {
    const { clock, reporter } = this.#ports;
    const [startedAt, began] = [clock.now(), clock.elapsed()];
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
