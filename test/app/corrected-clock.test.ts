import { describe, expect, it } from 'vitest';
import { proveHolding } from '../../src/app/prove-holding.ts';
import { SecretValue } from '../../src/domain/secret-value.ts';
import { protocolTimes } from '../../src/domain/times.ts';
import { virtualClock } from '../support/virtual-clock.ts';
import { force, PLACE, rotated } from './rotated-world.ts';
import { DAY, HOUR, timed, type World } from './world.ts';

const MINUTE = 60_000;

/** Of calls that begin so, each answer tells a time that is the same, or ever earlier. */
const setBack = (world: World, call: string, ms: number): void => {
  world.before = (made) => {
    if (made.startsWith(call)) world.time.advance(-ms);
  };
};

describe('where every answer sets the time back, a run is not kept for ever', () => {
  it('by a verification that never ends', async () => {
    const world = await rotated();
    world.conclude = () => 'running';
    setBack(world, 'run', MINUTE);
    const began = world.time.elapsed();
    expect((await world.rotate(force)).error?.code).toBe('VERIFICATION_TIMED_OUT');
    expect(world.time.elapsed() - began).toBeLessThan(HOUR / 2);
  });

  it('by a secret that is never accepted', async () => {
    const world = await rotated();
    world.acceptedAfter = 900 * DAY;
    // By more than five minutes in all, and the marker would be one of the future.
    setBack(world, 'authenticate', 3000);
    const began = world.time.elapsed();
    expect((await world.rotate(force)).error?.code).toBe('SECRET_NOT_ACCEPTED');
    expect(world.time.elapsed() - began).toBeLessThan(world.task().policy.acceptTimeout + MINUTE);
  });

  it('by a write that never shows', async () => {
    const world = await rotated();
    const ports = world.ports();
    const { read } = ports.destinations;
    const destinations = { ...ports.destinations };
    destinations.read = async (place) => {
      const written = world.calls.includes(`write ${PLACE}`);
      if (written) world.time.advance(-MINUTE);
      const witness = await read(place);
      return written ? timed(0) : witness;
    };
    world.ports = () => ({ ...ports, destinations });
    expect((await world.rotate(force)).error?.code).toBe('DELIVERY_FAILED');
  });

  it('by a list that never shows the new secret', async () => {
    const world = await rotated();
    const ports = world.ports();
    const list = async () => {
      const secrets = await ports.credentials.list();
      if (secrets.length > 2) world.time.advance(-MINUTE);
      return secrets.filter(({ id }) => id < 3);
    };
    world.ports = () => ({ ...ports, credentials: { ...ports.credentials, list } });
    expect((await world.rotate(force)).error).toMatchObject({ code: 'DELIVERY_FAILED' });
    expect(world.ids).toEqual([1, 2]);
  });

  it('by a consumer whose secret is never accepted', async () => {
    const clock = virtualClock();
    const authenticate = async (): Promise<boolean> => {
      clock.advance(-MINUTE);
      return false;
    };
    const holding = { clientId: 'c', value: new SecretValue('value') };
    const proof = proveHolding(holding, { authenticate, tell: () => {}, clock, times: protocolTimes });
    await expect(proof).rejects.toMatchObject({ code: 'AUTHENTICATION_FAILED' });
    expect(clock.elapsed()).toBeLessThan(2 * MINUTE);
  });
});

/** Another job of this run made a secret a moment ago, and may be writing it. */
const withAnotherAtWork = async (): Promise<World> => {
  const world = await rotated();
  const [, second] = world.secrets;
  const created = new Date(Math.floor(world.time.now() / 1000) * 1000 - 5000).toISOString().replace('.000', '');
  const description = (second?.description ?? '')
    .replace(/created=\S+/, `created=${created}`)
    .replace(/nonce=\w+/, 'nonce=dddddddddddd');
  world.addSecret(description, world.time.now() + 90 * DAY);
  return world;
};

describe('where an answer sets the time ahead', () => {
  it('a write waits a whole minute for whoever else may be writing', async () => {
    const world = await withAnotherAtWork();
    const moments = { create: 0, write: 0 };
    world.before = (call) => {
      if (call === 'create') moments.create = world.time.elapsed();
      if (call === 'authenticate primary') world.time.ahead(MINUTE);
      if (call === `write ${PLACE}`) moments.write = world.time.elapsed();
    };
    expect((await world.rotate(force)).status).toBe('rotated');
    expect(moments.write - moments.create).toBeGreaterThanOrEqual(protocolTimes.wait);
  });
});

describe('where an answer sets the time back', () => {
  it('nothing is written any later after the create', async () => {
    const world = await rotated();
    const ports = world.ports();
    let tries = 0;
    const authenticate: typeof ports.credentials.authenticate = async (value, region) => {
      tries += 1;
      if (tries > 1) return ports.credentials.authenticate(value, region);
      await world.time.sleep(31 * MINUTE);
      world.time.advance(-4 * MINUTE);
      return false;
    };
    world.ports = () => ({ ...ports, credentials: { ...ports.credentials, authenticate } });
    const given = { policy: { force: true, acceptTimeout: 2 * HOUR } };
    expect((await world.rotate(given)).error?.message).toContain('too old to be written');
    expect(world.ids).toEqual([1, 2]);
  });
});

it('nothing is written where one answer tells that the machine stood still for too long, before another one sets the time', async () => {
  const world = await rotated();
  const ports = world.ports();
  const latest = () => world.time.now() + (world.calls.includes('create') ? 31 * MINUTE : 0);
  world.ports = () => ({ ...ports, clock: { ...ports.clock, latest } });
  expect((await world.rotate(force)).error?.message).toContain('too old to be written');
  expect(world.ids).toEqual([1, 2]);
});
