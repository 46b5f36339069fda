import { describe, expect, it } from 'vitest';
import { type ErrorCode, RotationError } from '../../src/domain/errors.ts';
import { protocolTimes } from '../../src/domain/times.ts';
import { DAY, destination, HOUR, World } from './world.ts';

const place = destination('CONNECT_CLIENT_SECRET');
const other = destination('CONNECT_CLIENT_SECRET', 'acme/batch');
const PLACE = 'acme/ingest:CONNECT_CLIENT_SECRET';
const OTHER = 'acme/batch:CONNECT_CLIENT_SECRET';
const MINUTE = 60_000;
const force = { policy: { force: true } };
const both = { destinations: [place, other] };

const error = (code: ErrorCode, effect: 'none' | 'unknown' = 'none') =>
  new RotationError({ code, message: `${code}.`, hint: 'Hint.', effect });

const refuse = (world: World, call: string, code: ErrorCode = 'FORBIDDEN') =>
  world.faults.push({ call, applied: false, error: error(code) });

/** A client with one secret made by hand, and a first generation, a day old. */
const rotated = async (given: Parameters<World['task']>[0] = {}): Promise<World> => {
  const world = new World();
  const old = world.addSecret('by hand', world.time.now() + 900 * DAY);
  for (const one of given.destinations ?? [place]) world.writeByHand(one, world.values.get(old.id) ?? '');
  world.time.advance(HOUR);
  expect((await world.rotate(given)).status).toBe('rotated');
  world.time.advance(DAY);
  return world;
};

/** What a person does at the first call that begins so. */
const once = (world: World, call: string, act: () => void): void => {
  let done = false;
  world.before = (made) => {
    if (done || !made.startsWith(call)) return;
    done = true;
    act();
  };
};

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

  it('in the second of `created`, twice', async () => {
    const world = await rotated();
    const portsOf = world.ports.bind(world);
    // A server whose clock stands still.
    world.ports = (signal) => {
      const ports = portsOf(signal);
      const write: typeof ports.destinations.write = async (one, value, fence) => {
        await ports.destinations.write(one, value, fence);
        world.held.set(PLACE, { value: value.open('seal'), updatedAt: created(world) });
        return created(world);
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

/** The moment in the marker of the newest secret. */
const created = (world: World): number =>
  Date.parse(/created=(\S+)/.exec(world.secrets.at(-1)?.description ?? '')?.[1] ?? '');

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

describe('receipts', () => {
  it.each([
    [DAY, 'FORBIDDEN', 'failed'],
    [0, 'FORBIDDEN', 'rotated'],
    [0, 'SERVICE_UNAVAILABLE', 'failed'],
  ] as const)('with a grace period of %i ms that cannot be written (%s): %s', async (gracePeriod, code, status) => {
    const world = await rotated();
    refuse(world, 'write receipt', code);
    expect((await world.rotate({ policy: { force: true, gracePeriod } })).status).toBe(status);
    if (status === 'failed') expect(world.calls).not.toContain('create');
  });

  it('that turn out to be impossible are not missed', async () => {
    const world = await rotated();
    world.receipt = null;
    refuse(world, 'write receipt');
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
