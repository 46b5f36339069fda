import { describe, expect, it } from 'vitest';
import { force, refuse, rotated } from './rotated-world.ts';
import { DAY, HOUR, World } from './world.ts';

// `World.rotate` itself looks whether anybody still sleeps when a run has told its end.
describe('when a run is over', () => {
  it('none of its verifications is watched any more, although one of them cannot be seen', async () => {
    const verifications = ['verify.yml', 'smoke.yml'].map((workflow) => ({
      repository: 'acme/ingest',
      workflow,
      timeout: 5 * DAY,
    }));
    const world = await rotated({ verifications });
    world.conclude = () => 'running';
    refuse(world, 'run');
    const before = world.time.elapsed();
    expect((await world.rotate({ ...force, verifications })).error?.code).toBe('FORBIDDEN');
    expect(world.time.elapsed() - before).toBeLessThan(HOUR / 60);
  });

  it('nobody looks for a new secret that proved to be of no use', async () => {
    const world = await rotated();
    const ports = world.ports();
    // The list is behind.
    const list = async () => (await ports.credentials.list()).filter(({ id }) => id < 3);
    world.ports = () => ({ ...ports, credentials: { ...ports.credentials, list } });
    refuse(world, 'authenticate', 'CONFIG_INVALID');
    expect((await world.rotate(force)).error?.code).toBe('CONFIG_INVALID');
    expect(world.ids).toEqual([1, 2]);
  });

  it('is noticed where that is not so', async () => {
    const world = new World();
    const ports = world.ports();
    const list = () => {
      void ports.clock.sleep(HOUR);
      return ports.credentials.list();
    };
    world.ports = () => ({ ...ports, credentials: { ...ports.credentials, list } });
    await expect(world.rotate()).rejects.toThrow('something of it goes on');
  });
});
