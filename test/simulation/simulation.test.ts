import { expect, it } from 'vitest';
import { explore, hunt } from './explore.ts';
import { faultKinds } from './faults.ts';
import { mutants } from './mutants.ts';

// A fixed seed: the search for the unknown is `npm run simulate`, and the nightly run with fresh seeds.
const SEED = 20_261_125;
/** Enough for each of the planted bugs, which is what the second test shows. */
const HISTORIES = 2000;

it('no history breaks a promise: every single fault, overlap and edit, and random ones', async () => {
  const { histories, found, met } = await explore({ doubles: false, random: HISTORIES, seed: SEED });
  expect(found).toBeUndefined();
  expect(histories).toBeGreaterThan(HISTORIES);
  // Every kind of fault was met, or the histories are not what they say.
  expect([...met.keys()].sort()).toEqual([...faultKinds].sort());
}, 300_000);

it('would find out: every bug that is planted is caught', async () => {
  const hunted = await hunt(10_000, SEED);
  expect(hunted.filter(({ broke }) => !broke)).toEqual([]);
  expect(hunted.length).toBe(mutants.length);
}, 300_000);
