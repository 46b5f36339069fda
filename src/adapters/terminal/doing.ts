import type { StepName } from '../../domain/report.ts';
import type { Progress } from '../../ports/reporter.ts';
import { tookRoughly } from '../report/moments.ts';
import { plainLine } from '../report/untrusted.ts';

/** What a run does at this moment. */
export interface Doing {
  /** The same progress, which is noted here as well. */
  readonly noting: (progress: Progress) => Progress;
  /** In a few words; empty when nothing is going on. */
  readonly words: () => string;
}

/** Nothing is going on yet. `now` is in milliseconds, and only goes forward. */
export const createDoing = (all: number, now: () => number): Doing => {
  const active = new Map<string, { readonly step?: StepName; readonly since: number }>();
  let done = 0;
  const note = (credential: string, step?: StepName): void => {
    active.set(credential, { ...(step === undefined ? {} : { step }), since: now() });
  };
  return {
    noting: (progress) => ({
      begin(credential) {
        note(credential);
        return { ...progress.begin(credential), begins: note };
      },
      end(report, details, count) {
        active.delete(report.name);
        done = count.done;
        progress.end(report, details, count);
      },
    }),
    words() {
      const each = [...active].map(([credential, { step = 'begin', since }]) =>
        plainLine(`${credential}: ${step}, ${tookRoughly(now() - since)}`, 200),
      );
      if (each.length === 0) return '';
      return all === 1 ? each.join('') : [`${done} of ${all} done`, ...each].join(' · ');
    },
  };
};
