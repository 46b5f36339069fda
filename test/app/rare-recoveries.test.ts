import { describe, expect, it } from 'vitest';
import { force, once, refuse, rotated } from './rotated-world.ts';
import { DAY, HOUR, World } from './world.ts';

const MINUTE = 60_000;

describe('a destination that somebody deleted', () => {
  it('gets a new secret, and what it held stays for whoever has read it, until the new one is verified and the grace period over', async () => {
    const grace = { policy: { gracePeriod: DAY } };
    const world = await rotated(grace);
    world.held.clear();
    expect(await world.rotate(grace)).toMatchObject({
      status: 'rotated',
      reason: 'DestinationMissing',
      retiredSecretIds: [],
      pendingRetirement: [{ secretId: 2 }],
    });
    expect(world.ids).toEqual([1, 2, 3]);
    world.time.advance(2 * DAY);
    expect(await world.rotate(grace)).toMatchObject({ status: 'retired', retiredSecretIds: [2] });
  });

  it('loses nothing when the new secret is never accepted, also without receipts', async () => {
    for (const allowed of [true, false]) {
      const world = await rotated();
      world.receiptsAllowed = allowed;
      world.held.clear();
      world.acceptedAfter = DAY;
      expect((await world.rotate()).error?.code).toBe('SECRET_NOT_ACCEPTED');
      expect(world.ids).toEqual([1, 2]);
    }
  });
});

describe('receipts', () => {
  it.each([
    [DAY, 'FORBIDDEN', 'failed'],
    [0, 'FORBIDDEN', 'rotated'],
    [0, 'SERVICE_UNAVAILABLE', 'failed'],
  ] as const)('with a grace period of %i ms that cannot be written (%s): %s', async (gracePeriod, code, status) => {
    const world = await rotated();
    refuse(world, 'ensure receipt', code);
    expect((await world.rotate({ policy: { force: true, gracePeriod } })).status).toBe(status);
    if (status === 'failed') expect(world.calls).not.toContain('create');
  });

  it('that turn out to be impossible are not missed', async () => {
    const world = await rotated();
    world.receipt = null;
    refuse(world, 'ensure receipt');
    expect(await world.rotate()).toMatchObject({ status: 'unchanged', reason: 'NotDue' });
  });

  it('that cannot be read after the verification are completed by a later run', async () => {
    const world = await rotated();
    let reads = 0;
    world.before = (call) => {
      if (call !== 'read receipt') return;
      reads += 1;
      if (reads > 1) refuse(world, 'read receipt', 'SERVICE_UNAVAILABLE');
    };
    world.conclude = () => 'succeeded';
    expect((await world.rotate(force)).status).toBe('rotated');
    expect(reads).toBeGreaterThan(1);
    world.before = () => {};
    world.faults = [];
    expect((await world.rotate()).status).toBe('unchanged');
    expect(world.ids).toEqual([1, 3]);
  });
});

describe('generations that no destination can hold', () => {
  /** Two runs that died after their creates. */
  const withDead = async (): Promise<World> => {
    const world = await rotated();
    const { description } = world.secrets.at(-1) ?? { description: '' };
    for (const nonce of ['aaaaaaaaaaaa', 'bbbbbbbbbbbb']) {
      const at = new Date(Math.ceil(world.time.now() / 1000) * 1000).toISOString().replace('.000', '');
      const marker = (description ?? '').replace(/created=\S+/, `created=${at}`).replace(/nonce=\w+/, `nonce=${nonce}`);
      world.addSecret(marker, world.time.now() + 90 * DAY);
      world.time.advance(MINUTE);
    }
    world.time.advance(3 * HOUR);
    return world;
  };

  it('make room, and a dry run reckons with it', async () => {
    const world = await withDead();
    for (let n = 0; n < 6; n += 1) world.addSecret(`hand ${n}`, null);
    expect((await world.rotate({ dryRun: true })).status).toBe('planned');
    expect(await world.rotate()).toMatchObject({ status: 'rotated' });
    expect(world.ids).not.toContain(3);
    expect(world.ids).not.toContain(4);
  });

  it('are kept if somebody took them over at the last moment', async () => {
    const world = await withDead();
    once(world, 'prepare', () => {
      world.secrets = world.secrets.map((one) => ([3, 4].includes(one.id) ? { ...one, description: 'mine' } : one));
    });
    expect((await world.rotate()).status).toBe('rotated');
    expect(world.ids).toEqual([1, 3, 4, 5]);
  });
});

describe('a verification that is repeated', () => {
  it('and has nothing to retire leaves everything as it is', async () => {
    const world = new World();
    world.conclude = () => 'failed';
    expect((await world.rotate()).error?.code).toBe('VERIFICATION_FAILED');
    world.conclude = () => 'succeeded';
    world.time.advance(HOUR);
    expect(await world.rotate()).toMatchObject({ status: 'unchanged', reason: 'VerifyAgain' });
    expect(world.receipt?.verifiedAt).toBeDefined();
  });

  it('for want of one of two runs, which is gone', async () => {
    const verifications = ['verify.yml', 'smoke.yml'].map((workflow) => ({
      repository: 'acme/ingest',
      workflow,
      timeout: 15 * MINUTE,
    }));
    const world = await rotated({ verifications });
    world.conclude = () => 'awaiting-approval';
    await world.rotate({ ...force, verifications });
    const { receipt } = world;
    if (receipt)
      world.receipt = { ...receipt, runs: receipt.runs.map((run, index) => (index ? run : { ...run, id: 99 })) };
    world.conclude = () => 'succeeded';
    world.time.advance(HOUR);
    expect(await world.rotate({ verifications })).toMatchObject({ status: 'retired', reason: 'VerifyAgain' });
  });

  it('goes on to retire when the list cannot be read beside the look', async () => {
    const world = await rotated();
    world.conclude = () => 'failed';
    await world.rotate(force);
    world.conclude = () => 'succeeded';
    let lists = 0;
    world.before = (call) => {
      if (call !== 'list') return;
      lists += 1;
      if (lists === 2) refuse(world, 'list', 'SERVICE_UNAVAILABLE');
    };
    expect(await world.rotate()).toMatchObject({ status: 'retired' });
    expect(world.ids).toEqual([1, 3]);
  });
});

it('a deletion that had to wait takes a new look, and does without the list where that fails', async () => {
  const world = await rotated();
  let receipts = 0;
  world.before = (call) => {
    if (call === 'read receipt') receipts += 1;
    // After the verification, beside the look.
    if (call === 'read receipt' && receipts === 2) {
      world.time.advance(20_000);
      world.before = (later) => {
        if (later === 'list') refuse(world, 'list', 'SERVICE_UNAVAILABLE');
      };
    }
  };
  expect(await world.rotate(force)).toMatchObject({ status: 'rotated', retiredSecretIds: [2] });
  const looks = world.calls.flatMap((call, index) => (call.startsWith('read acme') ? [index] : []));
  // After the write, beside the end of the verification, and once more because that was long ago.
  expect(looks.slice(-3).map((index) => world.calls.slice(index).includes('dispatch'))).toEqual([true, false, false]);
});
