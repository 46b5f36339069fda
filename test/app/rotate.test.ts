import { describe, expect, it } from 'vitest';
import { RotationError } from '../../src/domain/errors.ts';
import { DAY, destination, HOUR, World } from './world.ts';

const place = destination('CONNECT_CLIENT_SECRET');
const two = [destination('A'), destination('B')];

const lost = new RotationError({ code: 'SERVICE_UNAVAILABLE', message: 'No answer.', hint: '', effect: 'unknown' });
const refused = new RotationError({ code: 'FORBIDDEN', message: 'Refused.', hint: '' });

/** A client with one secret made by hand that every destination holds. */
const byHand = (destinations = [place]): World => {
  const world = new World();
  const old = world.addSecret('by hand', world.time.now() + 60 * DAY);
  for (const one of destinations) world.writeByHand(one, world.values.get(old.id) ?? '');
  world.time.advance(HOUR);
  return world;
};

/** The same after a first rotation, and a day. */
const rotated = async (given: Parameters<World['task']>[0] = {}): Promise<World> => {
  const world = byHand(given.destinations ? [...given.destinations] : undefined);
  expect((await world.rotate(given)).status).toBe('rotated');
  world.time.advance(DAY);
  return world;
};

describe('a rotation', () => {
  it('makes, proves, delivers and verifies a first generation, and leaves what it did not make', async () => {
    const world = byHand();
    const report = await world.rotate();
    expect(report).toMatchObject({ status: 'rotated', reason: 'FirstRotation', secretId: 2, unmanagedSecretIds: [1] });
    expect(report.destinations[0]?.status).toBe('verified');
    expect(report.verification).toMatchObject({ status: 'succeeded', evidence: 'fingerprint' });
    expect(world.ids).toEqual([1, 2]);
    expect(world.held.get('acme/ingest:CONNECT_CLIENT_SECRET')?.value).toBe('value-of-2');
  });

  it('changes nothing when it is not due', async () => {
    const world = await rotated();
    const report = await world.rotate();
    expect(report).toMatchObject({ status: 'unchanged', reason: 'NotDue', secretId: 2 });
    expect(world.calls.filter((call) => !/^(list|read)/.test(call))).toEqual([]);
  });

  it('retires the superseded generation once the new one is verified', async () => {
    const world = await rotated();
    world.time.advance(61 * DAY);
    const report = await world.rotate();
    expect(report).toMatchObject({
      status: 'rotated',
      reason: 'NearingExpiry',
      previousSecretIds: [2],
      retiredSecretIds: [2],
    });
    expect(world.ids).toEqual([1, 3]);
    const order = (call: string) => world.calls.indexOf(call);
    expect(order('delete 2')).toBeGreaterThan(order('run'));
    expect(order('dispatch')).toBeGreaterThan(order('write acme/ingest:CONNECT_CLIENT_SECRET'));
  });

  it('gives up secrets made by hand only when they are named', async () => {
    const world = byHand();
    expect(await world.rotate({ policy: { retireIds: [1] } })).toMatchObject({ retiredSecretIds: [1] });
    expect(world.ids).toEqual([2]);
  });

  it('keeps the old one through the grace period, and a later run retires it', async () => {
    const world = await rotated({ policy: { gracePeriod: DAY } });
    const first = await world.rotate({ policy: { gracePeriod: DAY, force: true } });
    expect(first.pendingRetirement).toEqual([{ secretId: 2, after: expect.any(String) }]);
    expect(world.ids).toEqual([1, 2, 3]);
    expect(await world.rotate({ policy: { gracePeriod: DAY } })).toMatchObject({
      status: 'pending',
      reason: 'GracePeriod',
    });
    world.time.advance(DAY);
    expect(await world.rotate({ policy: { gracePeriod: DAY } })).toMatchObject({
      status: 'retired',
      retiredSecretIds: [2],
    });
    expect(world.ids).toEqual([1, 3]);
    expect(await world.rotate({ policy: { gracePeriod: DAY } })).toMatchObject({ status: 'unchanged' });
  });

  it('deletes the new secret when it is never accepted', async () => {
    const world = byHand();
    world.acceptedAfter = 10 * HOUR;
    const report = await world.rotate();
    expect(report.error?.code).toBe('SECRET_NOT_ACCEPTED');
    expect(world.ids).toEqual([1]);
    expect(world.calls.some((call) => call.startsWith('write acme'))).toBe(false);
  });

  it('waits until the new secret is accepted', async () => {
    const world = byHand();
    world.acceptedAfter = 30_000;
    expect((await world.rotate()).status).toBe('rotated');
  });

  it('deletes a secret whose value was lost with the answer, and tries again', async () => {
    const world = byHand();
    world.faults.push({ call: 'create', applied: true, error: lost });
    expect(await world.rotate()).toMatchObject({ status: 'rotated', secretId: 3 });
    expect(world.ids).toEqual([1, 3]);
  });

  it('undoes everything when every write is refused', async () => {
    const world = byHand(two);
    for (const _ of two) world.faults.push({ call: 'write acme', applied: false, error: refused });
    const report = await world.rotate({ destinations: two });
    expect(report.error?.code).toBe('DELIVERY_FAILED');
    expect(world.ids).toEqual([1]);
    expect(world.everyDestinationWorks).toBe(true);
  });

  it('keeps both secrets when one of two destinations fails, and the next run finishes', async () => {
    const world = await rotated({ destinations: two });
    world.faults.push({ call: 'write acme/ingest:B', applied: false, error: refused });
    const report = await world.rotate({ destinations: two, policy: { force: true } });
    expect(report.error?.code).toBe('DELIVERY_FAILED');
    expect(report.destinations.map(({ status }) => status)).toEqual(['acknowledged', 'failed']);
    expect(world.ids).toEqual([1, 2, 3]);
    expect(world.everyDestinationWorks).toBe(true);
    world.time.advance(HOUR);
    expect(await world.rotate({ destinations: two })).toMatchObject({
      status: 'rotated',
      reason: 'Unfinished',
      retiredSecretIds: [2, 3],
    });
    expect(world.ids).toEqual([1, 4]);
  });

  it('deletes nothing when the verification fails, and verifies again in the next run', async () => {
    const world = await rotated();
    const honest = world.conclude;
    world.conclude = () => 'failed';
    const report = await world.rotate({ policy: { force: true } });
    expect(report.error?.code).toBe('VERIFICATION_FAILED');
    expect(world.ids).toEqual([1, 2, 3]);
    world.conclude = honest;
    world.time.advance(DAY);
    expect(await world.rotate()).toMatchObject({ status: 'retired', reason: 'VerifyAgain', retiredSecretIds: [2] });
    expect(world.ids).toEqual([1, 3]);
  });

  it('reports an approval that is awaited, and finishes once it was given', async () => {
    const world = await rotated();
    const honest = world.conclude;
    world.conclude = () => 'awaiting-approval';
    expect(await world.rotate({ policy: { force: true } })).toMatchObject({
      status: 'pending',
      reason: 'AwaitingApproval',
    });
    expect(await world.rotate()).toMatchObject({ status: 'pending', reason: 'AwaitingApproval' });
    world.conclude = honest;
    expect(await world.rotate()).toMatchObject({ status: 'retired', retiredSecretIds: [2] });
  });

  it('rotates when somebody wrote a destination since', async () => {
    const world = await rotated();
    world.writeByHand(place, 'value-of-1');
    expect(await world.rotate()).toMatchObject({
      status: 'rotated',
      reason: 'DestinationChanged',
      retiredSecretIds: [2],
    });
  });

  it('does not delete when a destination changes during the verification', async () => {
    const world = await rotated();
    world.before = (call) => {
      if (call !== 'run') return;
      world.time.advance(5000);
      world.writeByHand(place, 'value-of-2');
    };
    world.conclude = () => 'succeeded';
    const later = world.rotate({ policy: { force: true } });
    expect((await later).error?.code).toBe('DESTINATION_CHANGED');
    expect(world.ids).toEqual([1, 2, 3]);
  });

  it('needs no receipts without a grace period, and does not rotate again for want of them', async () => {
    const world = byHand();
    world.receiptsAllowed = false;
    expect((await world.rotate()).status).toBe('rotated');
    world.time.advance(DAY);
    expect(await world.rotate()).toMatchObject({ status: 'unchanged' });
    expect((await world.rotate({ policy: { gracePeriod: DAY, force: true } })).error?.code).toBe('FORBIDDEN');
    expect(world.ids).toEqual([1, 2]);
  });

  it('skips while another run is at work, and finishes its work when it is dead', async () => {
    const world = await rotated();
    world.makers = 'active';
    world.faults.push({ call: 'dispatch', applied: false, error: lost });
    await world.rotate({ run: 'acme/ops/2.1', policy: { force: true } });
    expect(await world.rotate()).toMatchObject({ status: 'skipped', reason: 'InProgressElsewhere' });
    world.makers = 'ended';
    expect(await world.rotate()).toMatchObject({ status: 'retired', reason: 'VerifyAgain', retiredSecretIds: [2] });
  });

  it('is fenced off by a newer generation, and takes its own away', async () => {
    const world = await rotated();
    let meanwhile = false;
    world.before = (call) => {
      if (meanwhile || !call.startsWith('authenticate')) return;
      meanwhile = true;
      const marker = world.secrets.at(-1)?.description ?? '';
      world.time.advance(2000);
      const later = new Date(Math.ceil(world.time.now() / 1000) * 1000).toISOString().replace('.000', '');
      world.addSecret(
        marker
          .replace(/created=\S+/, `created=${later}`)
          .replace(/nonce=\w+/, 'nonce=ffffffffffff')
          .replace(/run=\S+/, 'run=acme/ops/99.1'),
        world.time.now() + 90 * DAY,
      );
    };
    expect(await world.rotate({ policy: { force: true } })).toMatchObject({
      status: 'skipped',
      reason: 'InProgressElsewhere',
    });
    expect(world.ids).toEqual([1, 2, 4]);
  });

  it('says what stands in the way when there are ten secrets', async () => {
    const world = byHand();
    for (let n = 0; n < 9; n += 1) world.addSecret(`hand ${n}`, world.time.now() + DAY);
    const report = await world.rotate();
    expect(report.error).toMatchObject({ code: 'CAPACITY_EXHAUSTED' });
    expect(report.error?.message).toContain('hand 8');
    expect(world.ids).toHaveLength(10);
  });

  it('revokes everything else in an incident', async () => {
    const world = await rotated();
    world.addSecret('another by hand', null);
    expect(await world.rotate({ policy: { revokeOthers: true, gracePeriod: DAY } })).toMatchObject({
      status: 'rotated',
      reason: 'Incident',
      retiredSecretIds: [1, 2, 3],
    });
    expect(world.ids).toEqual([4]);
  });

  it('plans without changing anything in a dry run', async () => {
    const world = byHand();
    expect(await world.rotate({ dryRun: true })).toMatchObject({ status: 'planned', reason: 'FirstRotation' });
    expect(world.calls.filter((call) => /^(create|write|delete|dispatch)/.test(call))).toEqual([]);
  });
});
