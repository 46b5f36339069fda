import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** By how long they take, the longest first: real processes that wait before what is over in no time. */
const lasting = [/many-credentials\.test|kills\/sweeps\.test/, /test\/scenarios\//];
const rank = ({ moduleId }: TestSpecification): number => {
  const found = lasting.findIndex((pattern) => pattern.test(moduleId));
  return found < 0 ? lasting.length : found;
};

/** A long story that begins last would leave the other workers idle. Vitest knows durations only from an earlier run. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(files)).sort((one, other) => rank(one) - rank(other));
  }
}

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Real child processes, which mostly wait, on a machine with two cores.
    maxWorkers: 5,
    sequence: { sequencer: LongestFirst },
    coverage: { provider: 'v8', include: ['src/domain/**', 'src/app/**'] },
    server: { deps: { inline: [/@actions\/(workflow-parser|expressions)/] } },
  },
});
