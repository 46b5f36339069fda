import { describe, expect, it } from 'vitest';
import { RotationError } from '../../src/domain/errors.ts';
import { formatMarker } from '../../src/domain/marker.ts';
import { rotated } from './rotated-world.ts';
import { DAY, destination, HOUR } from './world.ts';

const place = destination('CONNECT_CLIENT_SECRET');
const PLACE = 'acme/ingest:CONNECT_CLIENT_SECRET';
const MINUTE = 60_000;

const error = (code: RotationError['code'], effect: 'none' | 'unknown') =>
  new RotationError({ code, message: `${code}.`, hint: 'Hint.', effect });

const force = { policy: { force: true } };

describe('a secret that a destination may hold is kept', () => {
  it('when the run is cancelled while a write whose answer was lost waits to be repeated', async () => {
    const world = await rotated();
    world.faults.push({ call: 'write acme', applied: true, error: error('CANCELLED', 'unknown') });
    const report = await world.rotate(force);
    expect(report.error?.code).toBe('CANCELLED');
    expect(world.ids).toEqual([1, 2, 3]);
    expect(world.held.get(PLACE)?.value).toBe('value-of-3');
    expect(world.everyDestinationWorks).toBe(true);
  });

  it('when it was dead only as long as the preflight took', async () => {
    const world = await rotated();
    // Another run made a generation 25 minutes ago; it is believed to be over, and writes at the last moment.
    const marker = world.secrets.at(-1)?.description ?? '';
    const created = new Date(Math.ceil(world.time.now() / 1000) * 1000).toISOString().replace('.000', '');
    const slow = world.addSecret(
      marker.replace(/created=\S+/, `created=${created}`).replace(/nonce=\w+/, 'nonce=eeeeeeeeeeee'),
      world.time.now() + 90 * DAY,
    );
    world.time.advance(25 * MINUTE);
    let once = false;
    world.before = (call) => {
      if (once || !call.startsWith('prepare')) return;
      once = true;
      world.time.advance(4 * MINUTE);
      world.writeByHand(place, world.values.get(slow.id) ?? '');
      world.time.advance(5 * MINUTE);
    };
    world.faults.push({ call: 'create', applied: false, error: error('SERVICE_UNAVAILABLE', 'none') });
    expect((await world.rotate()).status).toBe('failed');
    expect(world.ids).toContain(slow.id);
    expect(world.everyDestinationWorks).toBe(true);
  });

  it('when its receipt shows it as verified and a later rotation fails within the grace period', async () => {
    const world = await rotated({ policy: { gracePeriod: 2 * DAY } });
    const grace = { policy: { gracePeriod: 2 * DAY, force: true } };
    expect((await world.rotate(grace)).status).toBe('rotated');
    world.time.advance(HOUR);
    world.conclude = () => 'failed';
    expect((await world.rotate(grace)).error?.code).toBe('VERIFICATION_FAILED');
    expect(world.ids).toEqual([1, 2, 3, 4]);
  });
});

describe('two jobs of one run', () => {
  it('are two writers: the later one waits before it writes', async () => {
    const world = await rotated();
    const marker = world.secrets.at(-1)?.description ?? '';
    let made = 0;
    const written: number[] = [];
    world.before = (call) => {
      if (call === 'create' && made === 0) {
        made = world.time.now();
        const created = new Date(Math.floor(made / 1000) * 1000 - 5000).toISOString().replace('.000', '');
        world.addSecret(
          marker
            .replace(/created=\S+/, `created=${created}`)
            .replace(/nonce=\w+/, 'nonce=dddddddddddd')
            .replace(/run=\S+/, 'run=acme/ops/7.1'),
          made + 90 * DAY,
        );
      }
      if (call.startsWith('write acme')) written.push(world.time.now());
    };
    expect((await world.rotate({ ...force, run: 'acme/ops/7.1' })).status).toBe('rotated');
    expect(written).toHaveLength(1);
    // What is thrown within a run is a failure of that run alone: it is looked at here.
    expect((written[0] ?? 0) - made).toBeGreaterThanOrEqual(MINUTE);
  });

  it('skip each other', async () => {
    const world = await rotated();
    world.faults.push({ call: 'dispatch', applied: false, error: error('SERVICE_UNAVAILABLE', 'none') });
    await world.rotate({ ...force, run: 'acme/ops/7.1' });
    expect(await world.rotate({ run: 'acme/ops/7.1' })).toMatchObject({
      status: 'skipped',
      reason: 'InProgressElsewhere',
    });
  });
});

describe('a deletion', () => {
  it('does not leave on a look that has grown old', async () => {
    const world = await rotated();
    world.before = (call) => {
      if (call === 'delete 2') world.time.advance(31_000);
    };
    const report = await world.rotate(force);
    expect(report).toMatchObject({ status: 'rotated', retiredSecretIds: [], pendingRetirement: [{ secretId: 2 }] });
    expect(world.ids).toEqual([1, 2, 3]);
    world.before = () => {};
    expect(await world.rotate()).toMatchObject({ status: 'retired', retiredSecretIds: [2] });
  });

  it('needs a verification once one is asked for, whatever was believed before', async () => {
    const world = await rotated();
    const unverified = { verifications: [], policy: { allowUnverified: true, gracePeriod: DAY, force: true } };
    expect((await world.rotate(unverified)).verification).toMatchObject({ status: 'none', evidence: 'acknowledged' });
    world.time.advance(2 * DAY);
    const report = await world.rotate({ policy: { gracePeriod: DAY } });
    expect(report).toMatchObject({ status: 'retired', reason: 'VerifyAgain', retiredSecretIds: [2] });
    expect(world.calls).toContain('dispatch');
  });

  it('does not believe a grace period that began before its generation was made', async () => {
    const world = await rotated({ policy: { gracePeriod: DAY } });
    await world.rotate({ policy: { gracePeriod: DAY, force: true } });
    if (world.receipt) world.receipt = { ...world.receipt, dispatchedAt: 0 };
    expect(await world.rotate({ policy: { gracePeriod: DAY } })).toMatchObject({
      status: 'pending',
      reason: 'GracePeriod',
    });
  });
});

describe('a grace period', () => {
  it('is not skipped by a receipt that was dated back, when the verification is repeated', async () => {
    const grace = { gracePeriod: DAY };
    const world = await rotated({ policy: grace });
    world.conclude = () => 'failed';
    await world.rotate({ policy: { ...grace, force: true } });
    if (world.receipt) world.receipt = { ...world.receipt, dispatchedAt: 1 };
    world.conclude = () => 'succeeded';
    expect(await world.rotate({ policy: grace })).toMatchObject({ status: 'pending', retiredSecretIds: [] });
    expect(world.ids).toEqual([1, 2, 3]);
  });
});

describe('a run that was overtaken', () => {
  it('leaves the receipt of the newer run alone', async () => {
    const two = [destination('A'), destination('B')];
    const world = await rotated({ destinations: two });
    const newer = {
      credential: 'ingest-prod',
      generation: { secretId: 9, nonce: 'cccccccccccc', fingerprint: 'f' },
      runs: [],
      notes: {},
    };
    let reads = 0;
    world.before = (call) => {
      if (call === 'read receipt' && ++reads === 2) world.receipt = newer;
    };
    expect((await world.rotate({ destinations: two, ...force })).status).toBe('rotated');
    expect(world.receipt).toEqual(newer);
  });

  it('says so when it was not overtaken, but its secret is gone', async () => {
    const world = await rotated();
    world.before = (call) => {
      if (call.startsWith('authenticate')) world.secrets = world.secrets.filter(({ id }) => id !== 3);
      if (call.startsWith('authenticate')) world.values.set(2, 'value-of-3');
    };
    expect((await world.rotate(force)).error).toMatchObject({
      code: 'DELIVERY_FAILED',
      message: expect.stringContaining('gone'),
    });
    expect(world.calls.some((call) => call.startsWith('write acme'))).toBe(false);
  });

  it('waits for a list that is behind its own create', async () => {
    const world = await rotated();
    const ports = world.ports();
    const list = ports.credentials.list;
    let late = 2;
    ports.credentials.list = async () => {
      const all = await list();
      return all.some(({ id }) => id === 3) && late-- > 0 ? all.filter(({ id }) => id !== 3) : all;
    };
    world.ports = () => ports;
    expect(await world.rotate(force)).toMatchObject({ status: 'rotated', secretId: 3 });
  });
});

describe('the token service', () => {
  it('is not asked again when its answer is final', async () => {
    const world = await rotated();
    world.faults.push({ call: 'authenticate consumers', applied: false, error: error('CONFIG_INVALID', 'none') });
    const report = await world.rotate(force);
    expect(report.error).toMatchObject({ code: 'CONFIG_INVALID', hint: 'Hint.' });
    expect(world.ids).toEqual([1, 2]);
  });

  it('is not waited for when another run has gone past this one, and has deleted its secret', async () => {
    const world = await rotated();
    world.acceptedAfter = DAY;
    const began = world.time.now();
    world.before = (call) => {
      if (call !== 'authenticate consumers' || world.ids.length !== 3) return;
      const newer = { ...world.task().identity, created: world.time.now() + 60_000, nonce: 'ffffffffffff' };
      world.addSecret(formatMarker({ ...newer, run: 'acme/ops/9.1', audience: ['123456'] }), null);
    };
    const report = await world.rotate(force);
    expect(report).toMatchObject({ status: 'skipped', reason: 'InProgressElsewhere' });
    expect(report.details.message).toContain('Run acme/ops/9.1 has made the newer secret 4.');
    expect(world.ids).toEqual([1, 2, 4]);
    expect(world.time.now() - began).toBeLessThan(world.task().policy.acceptTimeout / 2);
  });

  it('is asked on when nobody can tell whether another run has gone past this one', async () => {
    const world = await rotated();
    world.acceptedAfter = 60_000;
    let lists = 0;
    world.before = (call) => {
      if (call !== 'list' || world.ids.length !== 3) return;
      lists += 1;
      // The first is the fence's; the second asks because the secret was refused.
      if (lists === 2) throw error('SERVICE_UNAVAILABLE', 'none');
    };
    expect((await world.rotate(force)).status).toBe('rotated');
    expect(lists).toBeGreaterThan(2);
  });

  it('is not blamed for a run that was cancelled', async () => {
    const world = await rotated();
    world.acceptedAfter = DAY;
    const cancel = new AbortController();
    world.before = (call) => {
      if (!call.startsWith('authenticate')) return;
      cancel.abort();
      world.time.cancel();
    };
    const report = await world.rotate(force, cancel.signal).catch((thrown: unknown) => thrown);
    expect(report).toMatchObject({ error: { code: 'CANCELLED' } });
  });
});

describe('what a person reads', () => {
  it('after a failed incident says what is not revoked, and how to go on', async () => {
    const world = await rotated();
    world.conclude = () => 'failed';
    const report = await world.rotate({ policy: { revokeOthers: true } });
    expect(report.details.safety).toMatch(/^NOT revoked yet: secrets 1, 2 can still be used/);
    expect(report.error?.hint).toContain('revoke-others: true');
  });

  it.each(['prepare', 'create', `write ${PLACE}`])(
    'after an incident that ended at %s names the secret in use, too',
    async (call) => {
      const world = await rotated();
      world.faults.push({ call, applied: false, error: error('FORBIDDEN', 'none') });
      const report = await world.rotate({ policy: { revokeOthers: true } });
      expect(report.status).toBe('failed');
      expect(world.ids).toEqual([1, 2]);
      expect(report.details.safety).toMatch(/^NOT revoked yet: secrets 1, 2 can still be used/);
    },
  );

  it('names the wait that a repeated verification ended in', async () => {
    const world = await rotated();
    world.conclude = () => 'failed';
    await world.rotate(force);
    world.conclude = () => 'awaiting-approval';
    world.time.advance(DAY);
    expect(await world.rotate()).toMatchObject({ status: 'pending', reason: 'AwaitingApproval' });
  });

  it('before a rotation shows what would stop it', async () => {
    const world = await rotated();
    for (let n = 0; n < 8; n += 1) world.addSecret(`hand ${n}`, null);
    expect((await world.rotate({ ...force, dryRun: true })).error?.code).toBe('CAPACITY_EXHAUSTED');
    world.receiptsAllowed = false;
    expect((await world.rotate({ policy: { force: true, gracePeriod: DAY }, dryRun: true })).error?.code).toBe(
      'FORBIDDEN',
    );
  });
});
