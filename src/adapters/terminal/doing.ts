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
  const active = new Map<string, { readonly step: StepName | 'begin' | 'wait'; readonly since: number }>();
  let done = 0;
  const note = (credential: string, step: StepName | 'begin' | 'wait'): void =>
    void active.set(credential, { step, since: now() });
  return {
    noting: (progress) => ({
      begin(credential) {
        note(credential, 'begin');
        const reporter = progress.begin(credential);
        return {
          ...reporter,
          begins: note,
          step: (line) => {
            // Between two steps nothing takes long but to wait for other runs.
            note(line.credential, 'wait');
            reporter.step(line);
          },
        };
      },
      end(report, details, ending) {
        active.delete(report.name);
        done = ending.done;
        progress.end(report, details, ending);
      },
    }),
    words() {
      const each = [...active].map(([credential, one]) => ({ ...one, name: plainLine(credential, 100) }));
      const [first] = each;
      if (!first) return '';
      if (all === 1) return `${first.name}: ${first.step}, ${tookRoughly(now() - first.since)}`;
      // Many do the same at once.
      const steps = [...new Set(each.map(({ step }) => step))].map((step) => {
        const those = each.filter((one) => one.step === step);
        const longest = now() - Math.min(...those.map(({ since }) => since));
        return `${step} ${those.map(({ name }) => name).join(', ')} (${tookRoughly(longest)})`;
      });
      return [`${done} of ${all} done`, ...steps].join(' · ');
    },
  };
};
