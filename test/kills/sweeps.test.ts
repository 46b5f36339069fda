import { describe, expect, it } from 'vitest';
import { guardedWorld } from '../support/guarded-world.ts';
import { answerSweep, misledLabel } from './answers.ts';
import { killSweep } from './kill-sweep.ts';
import { overlapSweep } from './overlap.ts';
import { type Moment, momentLabel } from './request-points.ts';
import { signalSweep } from './signals.ts';

/** A few moments of each sweep; `npm run kills` takes them all. */
const worlds = { timeScale: 0.2, concurrency: 2 };
const DAY = 86_400_000;

/** The moments with these labels. */
const only =
  (...labels: readonly string[]) =>
  (moments: readonly Moment[]): readonly Moment[] => {
    const chosen = moments.filter((moment) => labels.includes(momentLabel(moment)));
    expect(chosen.map(momentLabel).sort()).toEqual([...labels].sort());
    return chosen;
  };

const CREATED = 'after connect POST Secrets #1';
const WRITTEN = 'after github PUT actions/secrets/CONNECT_CLIENT_SECRET #1';

describe('a run that is killed', () => {
  it('leaves a secret that post takes back, or that the next run supersedes', async () => {
    const choose = (moments: readonly Moment[]) => only(CREATED, WRITTEN)(moments).map((one) => [one]);
    const swept = await killSweep({ ...worlds, post: true, choose });
    expect(swept.failures).toEqual([]);
    expect(swept).toMatchObject({ histories: 2, killed: 2, converged: 2, takenBack: 1 });
    expect(swept.leakScan.secrets).toBeGreaterThan(10);
  });

  it('by a cancellation reports in time what it did', async () => {
    const swept = await signalSweep({ ...worlds, timeScale: 1 }, only(CREATED));
    expect(swept.failures).toEqual([]);
    expect(swept).toMatchObject({ histories: 1, cancelled: 1 });
  });
});

describe('a run that is misled', () => {
  const misled = (label: string) =>
    answerSweep(worlds, (all) => {
      const chosen = all.filter((one) => misledLabel(one) === label);
      expect(chosen).toHaveLength(1);
      return chosen;
    });

  it('keeps both secrets where its write was made, and refused all the same', async () => {
    const swept = await misled('github PUT actions/secrets/CONNECT_CLIENT_SECRET #1 is refused with 403');
    expect(swept.failures).toEqual([]);
    expect(swept).toMatchObject({ converged: 1, endings: { DELIVERY_FAILED: 1 } });
  });

  it('takes nothing for expired because of one Date', async () => {
    const swept = await misled('github GET actions/secrets/CONNECT_CLIENT_SECRET #1 is dated in another year');
    expect(swept.failures).toEqual([]);
    expect(swept).toMatchObject({ converged: 1, endings: { rotated: 1 } });
  });
});

describe('of two runs', () => {
  it('one rotates and the other skips', async () => {
    const swept = await overlapSweep({ ...worlds, seed: 1, histories: 1, within: 0 });
    expect(swept.failures).toEqual([]);
    expect(swept.endings).toEqual({ 'rotated and skipped': 1 });
  });
});

describe('the world that guards them', () => {
  it('sees a destination that holds a dead value, and a rotation that was not finished', async () => {
    const world = await guardedWorld(worlds);
    try {
      world.advance(DAY);
      expect(world.violations).toEqual([]);
      expect(world.disorder()).toEqual(['the old generation is the only one']);
      world.advance(12 * DAY);
      expect(world.violations).toEqual([`I1: acme/ingest holds a dead value after ${12 * DAY} ms`]);
    } finally {
      await world.close();
    }
  });
});
