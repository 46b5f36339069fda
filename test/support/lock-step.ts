import { setImmediate as nextTurn, setTimeout as sleep } from 'node:timers/promises';
import { restIsKnown, restOf } from './process-rest.ts';

/**
 * How long nothing may happen before a round is complete. It covers timers that were set for the same moment; that the
 * process had no processor is seen otherwise, so load does not matter. Where a process's rest is not known, time alone decides.
 */
const SILENCE_MS = restIsKnown ? 10 : 250;

/** Turns of the event loop in which everything that has reached this machine is read: one takes in one connection at least. */
const TURNS = 100;

/** Between two looks at a process that works. */
const WORKING_MS = 2;

interface Waiting {
  readonly name: string;
  /** Makes the answer, and gives what sends it. */
  readonly answer: (round: number) => Promise<() => void>;
}

/**
 * Answers requests in rounds: every answer is held until the processes that are watched have come to rest, so that all
 * that waits for nothing else has arrived, whichever came first; then all of them are answered together. So what is in
 * a round is not chance: a later round waited for an answer of an earlier one, or for time.
 */
export class LockStep {
  readonly #processes = new Set<number>();
  #waiting: Waiting[] = [];
  #arrived = 0;
  #round = 0;
  #begun = false;

  /** From now on a round is complete only when this process rests. */
  watch(pid: number): void {
    this.#processes.add(pid);
  }

  /** Holds a request until its round is complete. Those of a round are worked on in the order of their names. */
  enter<T>(name: string, work: (round: number) => Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      const answer = (round: number): Promise<() => void> =>
        work(round).then(
          (answered) => () => resolve(answered),
          (error) => () => reject(error),
        );
      this.#waiting.push({ name, answer });
      this.#arrived += 1;
      if (!this.#begun) void this.#answerAll();
    });
  }

  async #answerAll(): Promise<void> {
    this.#begun = true;
    while (this.#waiting.length > 0) {
      await this.#silence();
      const together = this.#waiting.splice(0).sort((a, b) => a.name.localeCompare(b.name));
      this.#round += 1;
      const answers = await Promise.all(together.map(({ answer }) => answer(this.#round)));
      for (const send of answers) send();
    }
    this.#begun = false;
  }

  async #silence(): Promise<void> {
    for (;;) {
      const [arrived, rest] = [this.#arrived, this.#rest()];
      await sleep(rest === undefined ? WORKING_MS : SILENCE_MS);
      // What a process sent before it came to rest may still have to be read.
      for (let turn = 0; turn < TURNS; turn += 1) await nextTurn();
      if (rest !== undefined && this.#arrived === arrived && this.#rest() === rest) return;
    }
  }

  #rest(): string | undefined {
    const rests = [...this.#processes].map(restOf);
    return rests.includes(undefined) ? undefined : rests.join('\n\n');
  }
}
