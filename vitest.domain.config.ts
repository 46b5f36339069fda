import { defineConfig } from 'vitest/config';

/** The domain by its own tests alone: for its coverage, and for Stryker, which runs them once for every mutant. */
export default defineConfig({
  test: {
    include: ['test/domain/**/*.test.ts'],
    // Thousands of random lists of secrets: what they find is to stand in an example, and those run in a second.
    exclude: ['test/domain/hostile-descriptions.test.ts'],
    isolate: false,
    pool: 'threads',
    coverage: { provider: 'v8', include: ['src/domain/**'], reporter: ['text'], thresholds: { branches: 100 } },
  },
});
