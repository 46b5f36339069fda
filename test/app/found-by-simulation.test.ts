import { describe, expect, it } from 'vitest';
import { RotationError } from '../../src/domain/errors.ts';
import { rotated } from './rotated-world.ts';
import { DAY, HOUR, type World } from './world.ts';

const PLACE = 'acme/ingest:CONNECT_CLIENT_SECRET';
const MINUTE = 60_000;
const force = { policy: { force: true } };

const descriptionOf = (world: World, id: number) =>
  world.secrets.find((secret) => secret.id === id)?.description ?? null;

describe('a generation is kept', () => {
  it('when its description was changed while the run was at work', async () => {
    const world = await rotated();
    world.before = (call) => {
      if (call !== 'run') return;
      world.time.advance(MINUTE);
      world.secrets = world.secrets.map((secret) =>
        secret.id === 2 ? { ...secret, description: 'in use by the pilot line' } : secret,
      );
    };
    const report = await world.rotate(force);
    expect(report).toMatchObject({ status: 'rotated', retiredSecretIds: [] });
    expect(world.ids).toEqual([1, 2, 3]);
    expect(world.warnings.join()).toContain('Secret 2 is kept');
  });

  it('and so is its copy, when somebody gave its description to another secret', async () => {
    const world = await rotated();
    world.before = (call) => {
      if (call !== 'run' || world.ids.length > 3) return;
      world.time.advance(MINUTE);
      world.addSecret(descriptionOf(world, 2), null);
    };
    expect((await world.rotate(force)).retiredSecretIds).toEqual([]);
    expect(world.ids).toEqual([1, 2, 3, 4]);
  });

  it('when it is the new one, was never written, and was copied', async () => {
    const world = await rotated();
    world.acceptedAfter = DAY;
    world.before = (call) => {
      if (call.startsWith('authenticate') && world.ids.length === 3) world.addSecret(descriptionOf(world, 3), null);
    };
    expect((await world.rotate(force)).error?.code).toBe('DELIVERY_FAILED');
    expect(world.ids).toEqual([1, 2, 3, 4]);
  });

  it('when its answer was lost and its description stands twice', async () => {
    const world = await rotated();
    const lost = new RotationError({ code: 'SERVICE_UNAVAILABLE', message: 'Lost.', hint: 'Wait.', effect: 'unknown' });
    world.faults.push({ call: 'create', applied: true, error: lost });
    world.before = (call) => {
      if (call === 'list' && world.ids.at(-1) === 3) world.addSecret(descriptionOf(world, 3), null);
    };
    expect((await world.rotate(force)).status).toBe('rotated');
    expect(world.ids).toEqual([1, 3, 4, 5]);
  });
});

describe('after a verification that succeeded', () => {
  it('an incident spares nothing, whatever its description has become', async () => {
    const world = await rotated();
    world.before = (call) => {
      if (call !== 'run' || world.ids.length > 3) return;
      world.time.advance(MINUTE);
      world.addSecret(descriptionOf(world, 2), null);
    };
    const report = await world.rotate({ policy: { revokeOthers: true } });
    expect(report).toMatchObject({ status: 'rotated', retiredSecretIds: [1, 2, 4] });
    expect(world.ids).toEqual([3]);
  });

  it('a list that fails leaves the deletions to the next run, and is no failure', async () => {
    const world = await rotated();
    const down = new RotationError({ code: 'SERVICE_UNAVAILABLE', message: 'Down.', hint: 'Wait.' });
    world.before = (call) => {
      if (call !== 'run') return;
      world.time.advance(MINUTE);
      world.faults.push({ call: 'list', applied: false, error: down }, { call: 'list', applied: false, error: down });
      world.before = () => {};
    };
    expect(await world.rotate(force)).toMatchObject({ status: 'rotated', pendingRetirement: [{ secretId: 2 }] });
    expect(world.receipt?.verifiedAt).toBeDefined();
    expect(await world.rotate()).toMatchObject({ status: 'retired', retiredSecretIds: [2] });
  });

  it('a secret that was given more time meanwhile is kept', async () => {
    const world = await rotated();
    world.before = (call) => {
      if (call !== 'run') return;
      world.time.advance(MINUTE);
      world.secrets = world.secrets.map((one) => (one.id === 2 ? { ...one, expiresAt: null } : one));
    };
    expect((await world.rotate(force)).retiredSecretIds).toEqual([]);
    expect(world.ids).toContain(2);
  });
});

describe('without receipts', () => {
  it('an approval is waited for, as no later run could find the verification', async () => {
    const world = await rotated();
    world.receiptsAllowed = false;
    let looks = 0;
    const { conclude } = world;
    world.conclude = (request) => (++looks < 5 ? 'awaiting-approval' : conclude(request));
    expect(await world.rotate(force)).toMatchObject({ status: 'rotated', retiredSecretIds: [2] });
  });

  it('one that never comes ends the run, with what would help', async () => {
    const world = await rotated();
    world.receiptsAllowed = false;
    world.conclude = () => 'awaiting-approval';
    const { error } = await world.rotate(force);
    expect(error).toMatchObject({ code: 'VERIFICATION_TIMED_OUT', hint: expect.stringContaining('Variables: write') });
    expect(world.everyDestinationWorks).toBe(true);
    expect(world.ids).toEqual([1, 2, 3]);
  });
});

it('a write that is stamped by a slow clock is repeated a second later', async () => {
  const world = await rotated();
  const written: number[] = [];
  let created = 0;
  world.before = (call) => {
    if (call === 'create') created = Math.ceil(world.time.now() / 1000) * 1000;
    if (call === `write ${PLACE}`) written.push(world.time.now());
  };
  world.stampOffset = -1000;
  expect((await world.rotate(force)).status).toBe('rotated');
  expect(written).toHaveLength(2);
  expect(written[1]).toBeGreaterThanOrEqual(created + 2000);
});

it('what was verified last is remembered over runs that fail', async () => {
  const world = await rotated();
  const verified = world.receipt?.generation?.nonce;
  const refused = new RotationError({ code: 'FORBIDDEN', message: 'No.', hint: 'Ask.' });
  for (let count = 0; count < 2; count += 1) {
    world.faults.push({ call: 'dispatch', applied: false, error: refused });
    expect((await world.rotate(force)).status).toBe('failed');
    expect(world.receipt?.proven).toBe(verified);
    world.time.advance(HOUR);
  }
});

it('what a run wrote that died before it could note it stays, though its destination was deleted since', async () => {
  const world = await rotated();
  const before = world.receipt;
  const refused = new RotationError({ code: 'FORBIDDEN', message: 'No.', hint: 'Ask.' });
  world.faults.push({ call: 'dispatch', applied: false, error: refused });
  expect((await world.rotate(force)).status).toBe('failed');
  expect(world.ids).toEqual([1, 2, 3]);
  world.receipt = before;
  world.held.clear();
  world.time.advance(HOUR);
  world.before = (call) => {
    // An application may have read it.
    if (call === 'dispatch') expect(world.ids).toEqual([1, 2, 3, 4]);
  };
  expect(await world.rotate()).toMatchObject({ status: 'rotated', retiredSecretIds: [2, 3] });
});
