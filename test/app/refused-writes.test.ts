import { describe, expect, it } from 'vitest';
import { RotationError } from '../../src/domain/errors.ts';
import { force, PLACE, refuse, rotated } from './rotated-world.ts';
import { destination, HOUR, timed, type World } from './world.ts';

const two = [destination('A'), destination('B')];
const LABELS = ['acme/ingest:A', 'acme/ingest:B'];

/** A write that is made, and answered with a refusal. */
const refuseAfterwards = (world: World, label: string): void => {
  const error = new RotationError({ code: 'FORBIDDEN', message: 'Blocked.', hint: 'Ask.', effect: 'none' });
  world.faults.push({ call: `write ${label}`, applied: true, error });
};

describe('a write that is refused', () => {
  it('leaves nothing behind where the destination shows what it showed before', async () => {
    const world = await rotated();
    refuse(world, `write ${PLACE}`);
    const report = await world.rotate(force);
    expect(report.error).toMatchObject({
      code: 'DELIVERY_FAILED',
      message: expect.not.stringContaining('All the same'),
    });
    expect(world.ids).toEqual([1, 2]);
    expect(world.journal.at(-1)).toBe('over');
  });

  it('leaves nothing behind where there is still no such secret', async () => {
    const world = await rotated();
    world.held.clear();
    refuse(world, `write ${PLACE}`);
    expect((await world.rotate(force)).error?.code).toBe('DELIVERY_FAILED');
    expect(world.ids).toEqual([1, 2]);
  });

  it('is not believed where it was made all the same: both secrets stay, and the next run finishes', async () => {
    const world = await rotated();
    refuseAfterwards(world, PLACE);
    const report = await world.rotate(force);
    expect(report.error).toMatchObject({
      code: 'DELIVERY_FAILED',
      message: expect.stringMatching(
        /Blocked\. All the same acme\/ingest:CONNECT_CLIENT_SECRET shows its last write at /,
      ),
    });
    expect(report.destinations).toMatchObject([{ destination: PLACE, status: 'failed' }]);
    expect(world.ids).toEqual([1, 2, 3]);
    expect(world.everyDestinationWorks).toBe(true);
    world.time.advance(HOUR);
    expect(await world.rotate()).toMatchObject({ status: 'rotated', retiredSecretIds: [2, 3] });
  });

  it.each([0, 20_000])('is not believed where it was made, and is shown %i ms late', async (late) => {
    const world = await rotated();
    refuseAfterwards(world, PLACE);
    const before = timed(world.held.get(PLACE)?.updatedAt ?? 0);
    let shownFrom = 0;
    const portsOf = world.ports.bind(world);
    world.ports = (signal) => {
      const ports = portsOf(signal);
      const read: typeof ports.destinations.read = async (one) => {
        const witness = await ports.destinations.read(one);
        return world.time.now() < shownFrom ? before : witness;
      };
      return { ...ports, destinations: { ...ports.destinations, read } };
    };
    world.before = (call) => {
      if (call.startsWith('write acme')) shownFrom = world.time.now() + late;
    };
    await world.rotate(force);
    expect(world.ids).toEqual([1, 2, 3]);
    expect(world.everyDestinationWorks).toBe(true);
  });

  it('is not believed where the run is cancelled before it is sure', async () => {
    const world = await rotated();
    refuse(world, `write ${PLACE}`);
    let looks = 0;
    world.before = (call) => {
      looks += call.startsWith('write acme') || looks > 0 ? 1 : 0;
      if (looks === 2) world.time.cancel();
    };
    const report = await world.rotate(force);
    expect(report.error?.message).toContain('cannot be seen: ');
    expect(world.ids).toEqual([1, 2, 3]);
  });

  it('is not believed where it is the first that stands there', async () => {
    const world = await rotated();
    world.held.clear();
    refuseAfterwards(world, PLACE);
    await world.rotate(force);
    expect(world.ids).toEqual([1, 2, 3]);
    expect(world.everyDestinationWorks).toBe(true);
  });

  it('is not believed where the secret is said to be gone', async () => {
    const world = await rotated();
    refuseAfterwards(world, PLACE);
    let written = false;
    world.before = (call) => {
      written ||= call.startsWith('write');
      if (written && call.startsWith('read ')) world.held.clear();
    };
    expect((await world.rotate(force)).error?.message).toContain('shows no such secret');
    expect(world.ids).toEqual([1, 2, 3]);
  });

  it('is not believed where nobody can look', async () => {
    const world = await rotated();
    refuse(world, `write ${PLACE}`);
    let written = false;
    world.before = (call) => {
      if (call.startsWith('write')) written = true;
      else if (written && call.startsWith('read '))
        throw new RotationError({ code: 'FORBIDDEN', message: 'Nothing is shown.', hint: '' });
    };
    expect((await world.rotate(force)).error?.message).toContain('cannot be seen: Nothing is shown.');
    expect(world.ids).toEqual([1, 2, 3]);
  });

  it('at one of two destinations keeps both, where the other one has refused for good', async () => {
    const world = await rotated({ destinations: two });
    refuse(world, `write ${LABELS[0]}`);
    refuseAfterwards(world, LABELS[1] ?? '');
    expect((await world.rotate({ ...force, destinations: two })).error?.code).toBe('DELIVERY_FAILED');
    expect(world.ids).toEqual([1, 2, 3]);
    expect(world.everyDestinationWorks).toBe(true);
    world.time.advance(HOUR);
    expect(await world.rotate({ destinations: two })).toMatchObject({ status: 'rotated', retiredSecretIds: [2, 3] });
  });
});
