import { describe, expect, it } from 'vitest';
import { protocolTimes } from '../../src/domain/times.ts';
import { force, once, PLACE, place, refuse, rotated } from './rotated-world.ts';
import { DAY, destination, HOUR, timed, type World } from './world.ts';

const other = destination('CONNECT_CLIENT_SECRET', 'acme/batch');
const OTHER = 'acme/batch:CONNECT_CLIENT_SECRET';
const both = { destinations: [place, other] };

/** The moment in the marker of the newest secret. */
const created = (world: World): number =>
  Date.parse(/created=(\S+)/.exec(world.secrets.at(-1)?.description ?? '')?.[1] ?? '');

describe('one of two destinations refuses, and both secrets are kept', () => {
  it('without receipts', async () => {
    const world = await rotated(both);
    world.receiptsAllowed = false;
    refuse(world, `write ${OTHER}`);
    expect((await world.rotate({ ...both, ...force })).error?.code).toBe('DELIVERY_FAILED');
    expect(world.ids).toEqual([1, 2, 3]);
    expect(world.everyDestinationWorks).toBe(true);
  });

  it('and what somebody wrote meanwhile is not noted as ours', async () => {
    const world = await rotated(both);
    world.writeByHand(other, 'value-of-1');
    refuse(world, `write ${OTHER}`);
    expect((await world.rotate(both)).reason).toBe('DestinationChanged');
    expect(Object.keys(world.receipt?.notes ?? {})).toHaveLength(1);
    expect(world.everyDestinationWorks).toBe(true);
  });

  it('and a verification that ended well after its run is remembered as the last one', async () => {
    const world = await rotated(both);
    world.conclude = () => 'awaiting-approval';
    expect((await world.rotate({ ...both, ...force })).status).toBe('pending');
    world.conclude = () => 'succeeded';
    refuse(world, `write ${OTHER}`);
    expect((await world.rotate({ ...both, ...force })).status).toBe('failed');
    expect(world.receipt?.proven).toBe('000000000002');
  });
});

describe('a new secret', () => {
  it('that is never accepted goes, though the list cannot be read again', async () => {
    const world = await rotated();
    world.acceptedAfter = HOUR;
    let asked = 0;
    world.before = (call) => {
      asked += call.startsWith('authenticate') ? 1 : 0;
      // The last time but one: the fence has read the list by then.
      if (asked === 30 && call.startsWith('authenticate')) refuse(world, 'list', 'SERVICE_UNAVAILABLE');
    };
    expect((await world.rotate(force)).error?.code).toBe('SECRET_NOT_ACCEPTED');
    expect(asked).toBeGreaterThan(30);
    expect(world.faults).toEqual([]);
    expect(world.ids).toEqual([1, 2]);
  });

  it('that was made without an end is used, and rotated in the next run', async () => {
    const world = await rotated();
    const add = world.addSecret.bind(world);
    world.addSecret = (description) => add(description, null);
    expect((await world.rotate(force)).status).toBe('rotated');
    world.time.advance(DAY);
    expect((await world.rotate()).reason).toBe('NeverExpires');
  });

  it('whose description was changed is named if it cannot be deleted', async () => {
    const world = await rotated();
    const add = world.addSecret.bind(world);
    world.addSecret = (description, expiresAt) => add(`${description}!`, expiresAt);
    refuse(world, 'delete 3');
    const { error: failure } = await world.rotate(force);
    expect(failure).toMatchObject({ code: 'MARKER_REJECTED' });
    expect(failure?.message).not.toContain('deleted again');
    expect(failure?.hint).toMatch(/^Delete secret 3 in the CONNECT portal/);
    expect(world.ids).toEqual([1, 2, 3]);
  });
});

describe('a write that GitHub acknowledged', () => {
  it('and never shows at all', async () => {
    const world = await rotated();
    let written = false;
    world.before = (call) => {
      written ||= call.startsWith('write acme');
      if (written && call.startsWith('read acme')) world.held.delete(PLACE);
    };
    const { error: failure } = await world.rotate(force);
    expect(failure).toMatchObject({ code: 'DELIVERY_FAILED' });
    expect(failure?.message).toContain('no such secret');
  });

  it('five seconds after it stamped it', async () => {
    const world = await rotated();
    world.stampOffset = -5000;
    world.before = (call) => {
      // The stamp is of the moment at which the request came in.
      if (call.startsWith('write acme')) world.time.advance(5000);
    };
    expect((await world.rotate(force)).status).toBe('rotated');
    expect(world.calls.filter((call) => call.startsWith('write acme'))).toHaveLength(1);
    expect(world.everyDestinationWorks).toBe(true);
  });

  it('and shows as older than the request', async () => {
    const world = await rotated();
    world.stampOffset = -5000;
    const { error: failure } = await world.rotate({ ...force, destinations: [place] });
    expect(failure).toMatchObject({ code: 'DELIVERY_FAILED', message: expect.stringContaining('its last write at') });
    expect(world.everyDestinationWorks).toBe(true);
  });

  it('in the second of `created`, twice', async () => {
    const world = await rotated();
    const portsOf = world.ports.bind(world);
    // A server whose clock stands still.
    world.ports = (signal) => {
      const ports = portsOf(signal);
      const write: typeof ports.destinations.write = async (one, value, fence) => {
        await ports.destinations.write(one, value, fence);
        world.held.set(PLACE, { value: value.open('seal'), updatedAt: created(world) });
        return timed(created(world));
      };
      return { ...ports, destinations: { ...ports.destinations, write } };
    };
    expect((await world.rotate(force)).error?.code).toBe('DELIVERY_FAILED');
    expect(world.calls.filter((call) => call.startsWith('write acme'))).toHaveLength(2);
  });

  it('in the second of `created`, and refuses when it is repeated', async () => {
    const world = await rotated();
    let writes = 0;
    world.before = (call) => {
      if (!call.startsWith('write acme')) return;
      world.stampOffset = created(world) - world.time.now();
      writes += 1;
      if (writes === 2) refuse(world, 'write acme');
    };
    expect((await world.rotate(force)).error).toMatchObject({
      code: 'DELIVERY_FAILED',
      message: expect.stringContaining('FORBIDDEN.'),
    });
    // The first write may stand.
    expect(world.ids).toEqual([1, 2, 3]);
  });
});

it('a write waits for a run that was seen only at the fence', async () => {
  const world = await rotated();
  const { description } = world.secrets.at(-1) ?? {};
  let at = 0;
  once(world, 'create', () => {
    at = Math.ceil(world.time.now() / 1000) * 1000;
    const moment = new Date(at).toISOString().replace('.000', '');
    const marker = (description ?? '')
      .replace(/created=\S+/, `created=${moment}`)
      .replace(/nonce=\w+/, 'nonce=cccccccccccc');
    world.addSecret(marker, at + 90 * DAY);
  });
  const report = await world.rotate(force);
  expect(report.status).toBe('rotated');
  // Whatever the other one sent has happened by then.
  expect((world.held.get(PLACE)?.updatedAt ?? 0) - at).toBeGreaterThanOrEqual(protocolTimes.wait - 2000);
});
