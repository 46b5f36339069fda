import { describe, expect, it } from 'vitest';
import { RotationError } from '../../src/domain/errors.ts';
import { PLACE, rotated as rotatedOnce } from './rotated-world.ts';
import { DAY, timed, World } from './world.ts';

const dry = (given: Parameters<World['task']>[0] = {}) => ({ ...given, dryRun: true });

/** Secret 1 is made by hand and has no description; secret 2 is a first generation, a day old. */
const rotated = (): Promise<World> => rotatedOnce({}, null);

/** The dry run's report, after which nothing may have changed. */
const rehearsed = async (world: World, given: Parameters<World['task']>[0] = {}) => {
  const before = structuredClone([world.secrets, [...world.held], world.receipt]);
  const report = await world.rotate(dry(given));
  expect([world.secrets, [...world.held], world.receipt]).toEqual(before);
  expect(world.calls.filter((call) => /^(create|write|delete|dispatch)/.test(call))).toEqual([]);
  return report;
};

describe('a dry run', () => {
  it('shows a first rotation, and a destination that is not there yet', async () => {
    const world = new World();
    world.addSecret(null, null);
    const { status, details } = await rehearsed(world);
    expect(status).toBe('planned');
    expect(details.plannedChanges).toEqual({
      create: { expiresAt: expect.any(Number) },
      write: [{ destination: PLACE, witness: null }],
      verify: 'verify.yml on acme/ingest',
      delete: [],
      keep: [{ id: 1, description: '' }],
    });
  });

  it('shows what a rotation supersedes and is told to give up, and the ref of its workflow', async () => {
    const world = await rotated();
    const verifications = [{ repository: 'acme/ingest', workflow: 'verify.yml', ref: 'v1', timeout: 900_000 }];
    const { details } = await rehearsed(world, { verifications, policy: { force: true, retireIds: [1] } });
    expect(details.plannedChanges).toMatchObject({
      verify: 'verify.yml on acme/ingest@v1',
      write: [{ destination: PLACE, witness: timed(world.held.get(PLACE)?.updatedAt ?? 0) }],
      delete: [{ id: 1 }, { id: 2 }],
      keep: [],
    });
  });

  it('of an incident deletes everything there is', async () => {
    const { details } = await rehearsed(await rotated(), { policy: { revokeOthers: true } });
    expect(details.plannedChanges).toMatchObject({ delete: [{ id: 1 }, { id: 2 }], keep: [] });
  });

  it('without a verification shows none', async () => {
    const { details } = await rehearsed(await rotated(), { policy: { force: true }, verifications: [] });
    expect(details.plannedChanges).not.toHaveProperty('verify');
  });

  it('of a retirement makes, writes and verifies nothing', async () => {
    const { details, status } = await rehearsed(await rotated(), { policy: { retireIds: [1] } });
    expect(status).toBe('planned');
    expect(details.plannedChanges).toEqual({
      write: [],
      delete: [{ id: 1, expiresAt: expect.any(Number), description: '' }],
      keep: [],
    });
  });

  it('tells which secrets a later run deletes, when their grace period is over', async () => {
    const world = await rotated();
    const due = await rehearsed(world, { policy: { force: true, gracePeriod: DAY } });
    expect(due.details.plannedChanges).toMatchObject({ delete: [{ id: 2 }], grace: DAY });
    expect(due.details.plannedChanges?.delete[0]).not.toHaveProperty('description');
    const atOnce = await rehearsed(world, { policy: { force: true, gracePeriod: DAY, revokeOthers: true } });
    expect(atOnce.details.plannedChanges).toMatchObject({ delete: [{ id: 1, description: '' }, { id: 2 }] });
    expect(atOnce.details.plannedChanges).not.toHaveProperty('grace');
    const first = await rehearsed(new World(), { policy: { gracePeriod: DAY } });
    expect(first.details.plannedChanges).not.toHaveProperty('grace');
  });

  it('tells of the grace period when a verification is repeated', async () => {
    const world = await rotated();
    world.conclude = () => 'failed';
    const policy = { gracePeriod: DAY };
    await world.rotate({ policy: { ...policy, force: true } });
    const { reason, details } = await rehearsed(world, { policy });
    expect(reason).toBe('VerifyAgain');
    expect(details.plannedChanges).toMatchObject({ delete: [{ id: 2 }], grace: DAY });
  });

  it('of a verification that is to be repeated looks whether it can be', async () => {
    const world = await rotated();
    world.conclude = () => 'failed';
    await world.rotate({ policy: { force: true } });
    expect(await rehearsed(world)).toMatchObject({ status: 'planned', reason: 'VerifyAgain' });
    expect(world.calls).toContain('check workflow');
    world.faults.push({
      call: 'check workflow',
      applied: false,
      error: new RotationError({ code: 'NOT_FOUND', message: 'No workflow.', hint: 'Add it.' }),
    });
    expect((await rehearsed(world)).error?.code).toBe('NOT_FOUND');
  });

  it('says what the real one would wait for', async () => {
    const world = await rotated();
    expect(await rehearsed(world)).toMatchObject({ status: 'unchanged' });
    await world.rotate({ policy: { force: true, gracePeriod: DAY } });
    expect(await rehearsed(world, { policy: { gracePeriod: DAY } })).toMatchObject({
      status: 'pending',
      pendingRetirement: [{ secretId: 2, after: expect.stringMatching(/^\d{4}-/) }],
    });
  });

  it('plans to complete the receipt of a verification that ended well since', async () => {
    const world = await rotated();
    world.conclude = () => 'awaiting-approval';
    const given = { policy: { gracePeriod: 2 * DAY } };
    const waits = await world.rotate({ policy: { ...given.policy, force: true } });
    expect(waits.status).toBe('pending');
    expect(await rehearsed(world, given)).toMatchObject({ status: 'pending', reason: 'AwaitingApproval' });
    world.conclude = () => 'succeeded';
    const { details, ...report } = await rehearsed(world, given);
    expect(report).toMatchObject({ status: 'planned', reason: 'GracePeriod' });
    expect(details.plannedChanges).toEqual({
      record: true,
      write: [],
      delete: [],
      keep: [{ id: 1, description: '' }],
    });
    expect(await world.rotate(given)).toMatchObject({ status: 'pending', verification: { status: 'succeeded' } });
    expect(await rehearsed(world, given)).toMatchObject({ status: 'pending', reason: 'GracePeriod' });
  });

  it('skips what another run is at work on', async () => {
    const world = await rotated();
    world.conclude = () => 'awaiting-approval';
    const first = await world.rotate({ policy: { force: true } });
    expect(first.status).toBe('pending');
    world.receipt = null;
    world.makers = 'active';
    expect(await rehearsed(world)).toMatchObject({ status: 'skipped' });
  });
});
