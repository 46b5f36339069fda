import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Real child processes, which mostly wait, on a machine with two cores.
    maxWorkers: 3,
    coverage: { provider: 'v8', include: ['src/domain/**', 'src/app/**'] },
    server: { deps: { inline: [/@actions\/(workflow-parser|expressions)/] } },
  },
});
