import { describe, expect, it } from 'vitest';
import { RotationError } from '../../src/domain/errors.ts';
import { writtenAt } from '../../src/domain/witness.ts';
import { rotated } from './rotated-world.ts';
import { DAY, destination, HOUR, timed } from './world.ts';

const place = destination('CONNECT_CLIENT_SECRET');
const PLACE = 'acme/ingest:CONNECT_CLIENT_SECRET';
const two = [destination('A'), destination('B')];
const force = { policy: { force: true } };

const lost = new RotationError({ code: 'SERVICE_UNAVAILABLE', message: 'No answer.', hint: '', effect: 'unknown' });
const down = new RotationError({ code: 'SERVICE_UNAVAILABLE', message: 'Down.', hint: '', effect: 'none' });

describe('creating', () => {
  it('gives up after three calls without an answer, and leaves nothing', async () => {
    const world = await rotated();
    for (let n = 0; n < 3; n += 1) world.faults.push({ call: 'create', applied: true, error: lost });
    expect((await world.rotate(force)).error?.code).toBe('CREATE_UNCONFIRMED');
    expect(world.ids).toEqual([1, 2]);
    expect(world.calls.filter((call) => call === 'create')).toHaveLength(3);
  });

  it('does not go on when it cannot look up what a lost call did', async () => {
    const world = await rotated();
    world.faults.push({ call: 'create', applied: true, error: lost });
    let created = false;
    world.before = (call) => {
      if (call === 'create') created = true;
      else if (created && call === 'list') throw down;
    };
    const report = await world.rotate(force);
    expect(report.error).toMatchObject({ code: 'CREATE_UNCONFIRMED' });
    expect(world.calls.filter((call) => call === 'create')).toHaveLength(1);
    // The next run finds the orphan, which nobody can hold.
    world.before = () => {};
    world.time.advance(HOUR);
    expect(await world.rotate()).toMatchObject({ status: 'rotated', reason: 'Unfinished', retiredSecretIds: [2, 3] });
  });

  it('does not ask again where somebody else has taken the last place meanwhile', async () => {
    const world = await rotated();
    while (world.secrets.length < 9) world.addSecret('by hand', null);
    world.faults.push({ call: 'create', applied: false, error: lost });
    world.before = (call) => {
      if (call === 'create') world.addSecret('by hand, at the same moment', null);
    };
    expect((await world.rotate(force)).error?.code).toBe('CAPACITY_EXHAUSTED');
    expect(world.calls.filter((call) => call === 'create')).toHaveLength(1);
    expect(world.ids).toHaveLength(10);
  });

  it('deletes a secret whose marker came back changed', async () => {
    const world = await rotated();
    const ports = world.ports();
    const { create } = ports.credentials;
    ports.credentials.create = async (request) => ({ ...(await create(request)), description: 'cut sho' });
    world.ports = () => ports;
    expect((await world.rotate(force)).error?.code).toBe('MARKER_REJECTED');
    expect(world.ids).toEqual([1, 2]);
  });
});

describe('delivering', () => {
  it('keeps the new secret when nobody can be told that it was written', async () => {
    const world = await rotated();
    const ports = world.ports();
    const reporter = {
      ...ports.reporter,
      step: ({ step }: { step: string }) => {
        if (step === 'deliver') throw new Error('write EPIPE');
      },
    };
    world.ports = () => ({ ...ports, reporter });
    const report = await world.rotate(force);
    expect(report).toMatchObject({ status: 'failed', error: { code: 'INTERNAL' }, retiredSecretIds: [] });
    expect(world.ids).toEqual([1, 2, 3]);
    expect(world.everyDestinationWorks).toBe(true);
  });

  it('notices that somebody else wrote right after', async () => {
    const world = await rotated();
    world.before = (call) => {
      if (!call.startsWith('read acme') || !world.calls.some((one) => one.startsWith('write acme'))) return;
      world.time.advance(5000);
      world.writeByHand(place, 'value-of-2');
    };
    const report = await world.rotate(force);
    expect(report.error?.code).toBe('DESTINATION_CHANGED');
    expect(world.ids).toEqual([1, 2, 3]);
    expect(world.calls).not.toContain('dispatch');
  });

  it('waits until GitHub shows the write, and fails clearly when it never does', async () => {
    const world = await rotated();
    const ports = world.ports();
    const { read } = ports.destinations;
    let hiddenFor = 3;
    ports.destinations.read = async (one) => {
      const shown = await read(one);
      const written = world.calls.some((call) => call.startsWith('write acme'));
      const at = shown && writtenAt(shown);
      return written && at && hiddenFor-- > 0 ? timed(at - 2 * DAY) : shown;
    };
    world.ports = () => ports;
    expect((await world.rotate(force)).status).toBe('rotated');
    hiddenFor = 1000;
    const report = await world.rotate(force);
    expect(report.error).toMatchObject({ code: 'DELIVERY_FAILED', message: expect.stringContaining('acknowledged') });
    expect(world.everyDestinationWorks).toBe(true);
  });

  it('writes once more when the moment shown could be an older write', async () => {
    const world = await rotated();
    const ports = world.ports();
    const { write } = ports.destinations;
    let writes = 0;
    ports.destinations.write = async (one, value, fence) => {
      const answered = await write(one, value, fence);
      writes += 1;
      const held = world.held.get(PLACE);
      // GitHub's second is behind: the write seems to be from before the secret was made.
      if (writes === 1 && held) {
        held.updatedAt = (writtenAt(answered) ?? 0) - 3000;
        return timed(held.updatedAt);
      }
      return answered;
    };
    world.ports = () => ports;
    expect((await world.rotate(force)).status).toBe('rotated');
    expect(writes).toBe(2);
  });

  it('is too late half an hour after the create', async () => {
    const world = await rotated();
    world.acceptedAfter = 31 * 60_000;
    const report = await world.rotate({ policy: { force: true, acceptTimeout: HOUR } });
    expect(report).toMatchObject({
      status: 'failed',
      error: { code: 'DELIVERY_FAILED', message: expect.stringContaining('too old') },
    });
    expect(world.ids).toEqual([1, 2]);
  });

  it('prunes between failures, so that they do not pile up', async () => {
    const world = await rotated({ destinations: two });
    const counts: number[] = [];
    for (let n = 0; n < 6; n += 1) {
      world.faults.push({
        call: 'write acme/ingest:B',
        applied: false,
        error: new RotationError({ code: 'FORBIDDEN', message: 'No.', hint: '' }),
      });
      const report = await world.rotate({ destinations: two, policy: { force: true } });
      expect(report.error?.code).toBe('DELIVERY_FAILED');
      expect(world.everyDestinationWorks).toBe(true);
      counts.push(world.ids.length - 1);
      world.time.advance(HOUR);
    }
    // Two more than there are destinations at most, beside the one made by hand.
    expect(Math.max(...counts)).toBeLessThanOrEqual(4);
    expect(await world.rotate({ destinations: two })).toMatchObject({ status: 'rotated' });
    expect(world.ids).toHaveLength(2);
  });

  it('prunes nothing when the destinations cannot be read', async () => {
    const world = await rotated({ destinations: two });
    for (let n = 0; n < 2; n += 1) {
      world.before = (call) => {
        const written = world.calls.filter((one) => one.startsWith('write acme')).length;
        if (n === 1 && written === 2 && world.faults.length === 0 && call.startsWith('read acme/ingest:A')) throw down;
      };
      world.faults.push({
        call: 'write acme/ingest:B',
        applied: false,
        error: new RotationError({ code: 'FORBIDDEN', message: 'No.', hint: '' }),
      });
      expect((await world.rotate({ destinations: two, policy: { force: true } })).status).toBe('failed');
      world.time.advance(HOUR);
    }
    expect(world.everyDestinationWorks).toBe(true);
    expect(world.ids).toEqual([1, 2, 3, 4]);
  });
});

describe('a receipt that cannot be written', () => {
  it('is a warning, and a later run rotates once more', async () => {
    const world = await rotated();
    const lost = () => world.faults.push({ call: 'write receipt', applied: false, error: down });
    lost();
    lost();
    expect((await world.rotate(force)).status).toBe('rotated');
    expect(world.warnings.join()).toContain('The receipt (variable RECEIPT of acme/ingest) could not be written');
    world.time.advance(HOUR);
    expect(await world.rotate()).toMatchObject({ status: 'rotated', reason: 'Unproven' });
    expect(world.everyDestinationWorks).toBe(true);
  });
});

describe('a new secret that was written nowhere', () => {
  it('is deleted by its id when the list cannot be read any more', async () => {
    const world = await rotated();
    world.before = (call) => {
      if (call.startsWith('write acme')) {
        world.before = (next) => {
          if (next === 'list') throw down;
        };
        throw new RotationError({ code: 'FORBIDDEN', message: 'No.', hint: '' });
      }
      world.time.advance(60_000);
    };
    expect((await world.rotate(force)).status).toBe('failed');
    expect(world.ids).toEqual([1, 2]);
  });
});

describe('pruning', () => {
  it('deletes nothing on a look that has grown old', async () => {
    const world = await rotated({ destinations: two });
    // Only where there is little room left is anything pruned at all.
    for (let count = 0; count < 5; count += 1) world.addSecret('by hand', null);
    const failing = async () => {
      world.faults.push({
        call: 'write acme/ingest:B',
        applied: false,
        error: new RotationError({ code: 'FORBIDDEN', message: 'No.', hint: '' }),
      });
      expect((await world.rotate({ destinations: two, ...force })).status).toBe('failed');
      world.time.advance(HOUR);
    };
    await failing();
    const [first] = world.ids.slice(-1);
    world.before = (call) => {
      if (call === `delete ${first}`) world.time.advance(31_000);
    };
    await failing();
    expect(world.calls).toContain(`delete ${first}`);
    expect(world.ids).toContain(first);
    world.before = () => {};
    await failing();
    expect(world.ids).not.toContain(first);
  });
});

describe('verifying', () => {
  it('waits for its timeout, and a later run goes on', async () => {
    const world = await rotated();
    world.conclude = () => 'running';
    const report = await world.rotate(force);
    expect(report).toMatchObject({ error: { code: 'VERIFICATION_TIMED_OUT' }, verification: { status: 'timed_out' } });
    expect(await world.rotate()).toMatchObject({ status: 'pending', reason: 'AwaitingVerification' });
    world.conclude = () => 'succeeded';
    expect(await world.rotate()).toMatchObject({ status: 'retired', retiredSecretIds: [2] });
  });

  it('waits out what may pass while it watches, and nothing else', async () => {
    const world = await rotated();
    world.faults.push({ call: 'run', applied: false, error: down }, { call: 'run', applied: false, error: down });
    expect((await world.rotate(force)).status).toBe('rotated');
    world.faults.push({
      call: 'run',
      applied: false,
      error: new RotationError({ code: 'FORBIDDEN', message: 'No.', hint: '' }),
    });
    expect((await world.rotate(force)).error?.code).toBe('FORBIDDEN');
  });
});

describe('authenticating', () => {
  it('waits out a token service that is down for a while', async () => {
    const world = await rotated();
    for (let n = 0; n < 3; n += 1) world.faults.push({ call: 'authenticate', applied: false, error: down });
    expect((await world.rotate(force)).status).toBe('rotated');
  });
});

describe('retiring', () => {
  const refuse = { call: 'delete 2', applied: false, error: down };

  it('leaves a failed deletion to the next run, which fails if it cannot either', async () => {
    const world = await rotated();
    world.faults.push(refuse);
    const report = await world.rotate(force);
    expect(report).toMatchObject({ status: 'rotated', retiredSecretIds: [], pendingRetirement: [{ secretId: 2 }] });
    expect(world.warnings.join()).toContain('could not be deleted');
    world.faults.push(refuse);
    expect((await world.rotate()).error).toMatchObject({ code: 'RETIREMENT_FAILED' });
    expect(await world.rotate()).toMatchObject({ status: 'retired', retiredSecretIds: [2] });
  });

  it('fails in an incident, where nothing may stay', async () => {
    const world = await rotated();
    world.faults.push(refuse);
    const report = await world.rotate({ policy: { revokeOthers: true } });
    expect(report.error).toMatchObject({ code: 'RETIREMENT_FAILED' });
    expect(report.details.safety).toMatch(/^NOT revoked yet: secret 2 /);
  });
});
