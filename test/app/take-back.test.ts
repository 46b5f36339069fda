import { describe, expect, it } from 'vitest';
import { type KilledRun, takeBack } from '../../src/app/take-back.ts';
import { RotationError } from '../../src/domain/errors.ts';
import { formatMarker } from '../../src/domain/marker.ts';
import { destination, HOUR, World } from './world.ts';

const NONCE = 'aaaaaaaaaaaa';
const place = destination('CONNECT_CLIENT_SECRET');

/** A run that died between its create call and its first write, and left secret 2. */
const killed = (marker: { nonce?: string; owner?: string } = {}) => {
  const world = new World();
  const old = world.addSecret('by hand', null);
  world.writeByHand(place, world.values.get(old.id) ?? '');
  world.time.advance(HOUR);
  const description = formatMarker({
    owner: 'acme/ops',
    credential: 'ingest-prod',
    created: Math.ceil(world.time.now() / 1000) * 1000,
    nonce: NONCE,
    run: 'acme/ops/7.1',
    audience: ['123456'],
    ...marker,
  });
  const made = world.addSecret(description, world.time.now() + HOUR);
  world.time.advance(5000);
  return { world, made, description };
};

const left = { nonces: [NONCE], secretId: 2, writing: false, pid: 1 };

/** Runs the clean-up; answers what it said. */
const cleanUp = async (world: World, run: Partial<KilledRun> = {}) => {
  world.calls.length = 0;
  const said: string[] = [];
  const ports = world.ports();
  const reporter = {
    ...ports.reporter,
    info: (name: string, text: string) => void said.push(`info ${name}: ${text}`),
    warning: (name: string, text: string) => void said.push(`warning ${name}: ${text}`),
  };
  await takeBack(world.task(), { ...ports, reporter }, { left, alive: false, ...run });
  return said;
};

describe('after a run that was killed, the clean-up', () => {
  it('deletes what was written nowhere', async () => {
    const { world } = killed();
    expect(await cleanUp(world)).toEqual([
      'info ingest-prod: secret 2, which the ended run had made and written nowhere, was deleted',
    ]);
    expect(world.ids).toEqual([1]);
  });

  it('finds by its nonce a secret whose create call was never answered, among several', async () => {
    const { world } = killed();
    await cleanUp(world, { left: { nonces: ['bbbbbbbbbbbb', NONCE, 'cccccccccccc'], writing: false, pid: 1 } });
    expect(world.ids).toEqual([1]);
  });

  it('says when there is nothing', async () => {
    const { world } = killed();
    const said = await cleanUp(world, { left: { ...left, nonces: ['bbbbbbbbbbbb'] } });
    expect(said).toEqual(['info ingest-prod: no new secret of the ended run was found']);
    expect(world.ids).toEqual([1, 2]);
  });

  it('asks nobody and deletes nothing when a write may have left', async () => {
    const { world } = killed();
    const [said] = await cleanUp(world, { left: { ...left, writing: true } });
    expect(said).toMatch(/^warning .* had begun to write secret 2\. The clean-up deleted nothing, .* The next run /);
    expect(world.calls).toEqual([]);
    expect(world.ids).toEqual([1, 2]);
  });

  it('says the same of a secret whose id was never kept', async () => {
    const { world } = killed();
    const [said] = await cleanUp(world, { left: { nonces: [NONCE], writing: true, pid: 1 } });
    expect(said).toContain('had begun to write the new secret.');
  });

  it('leaves everything to a process that is still there', async () => {
    const { world } = killed();
    const [said] = await cleanUp(world, { alive: true });
    expect(said).toContain('The process 1 of the run is still at work.');
    expect(world.calls).toEqual([]);
  });

  it('deletes nothing when a destination was written since, whatever the run has kept', async () => {
    const { world } = killed();
    world.writeByHand(place, 'whatever');
    const [said] = await cleanUp(world);
    expect(said).toContain('acme/ingest:CONNECT_CLIENT_SECRET was written since the ended run made secret 2.');
    expect(world.ids).toEqual([1, 2]);
  });

  it('deletes also when a destination is not there at all', async () => {
    const { world } = killed();
    world.held.clear();
    await cleanUp(world);
    expect(world.ids).toEqual([1]);
  });

  it.each([
    ['of another owner', { owner: 'acme/others' }],
    ['of another run', { nonce: 'dddddddddddd' }],
  ])('never deletes a secret %s', async (_, marker) => {
    const { world } = killed(marker);
    await cleanUp(world);
    expect(world.ids).toEqual([1, 2]);
  });

  it('never deletes a secret that bears the nonce but not the id', async () => {
    const { world } = killed();
    await cleanUp(world, { left: { ...left, secretId: 7 } });
    expect(world.ids).toEqual([1, 2]);
  });

  it('keeps a secret whose description was copied', async () => {
    const { world, description } = killed();
    world.addSecret(description, null);
    const [said] = await cleanUp(world);
    expect(said).toContain('The description of secret 2 stands twice');
    expect(world.ids).toEqual([1, 2, 3]);
  });

  it.each(['list', 'read acme', 'delete 2'])('tells what keeps it from its work: %s', async (call) => {
    const { world } = killed();
    const error = new RotationError({ code: 'SERVICE_UNAVAILABLE', message: 'It is down.', hint: '' });
    world.faults.push({ call, applied: false, error });
    const [said] = await cleanUp(world);
    expect(said).toContain('could not be taken back: It is down. What it wrote nowhere may be deleted or not,');
    expect(world.ids).toEqual([1, 2]);
  });
});
