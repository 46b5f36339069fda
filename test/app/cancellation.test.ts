import { describe, expect, it } from 'vitest';
import { RotationError } from '../../src/domain/errors.ts';
import { rotated } from './rotated-world.ts';
import { HOUR, type World } from './world.ts';

const PLACE = 'acme/ingest:CONNECT_CLIENT_SECRET';
const force = { policy: { force: true } };
const lost = new RotationError({ code: 'CANCELLED', message: 'No answer.', hint: '', effect: 'unknown' });

/** As `rotated`, and nothing is in the journal. */
const unjournaled = async (): Promise<World> => {
  const world = await rotated();
  world.journal.length = 0;
  return world;
};

/** Cancels the run when the call comes that begins with this; its waits end, too. */
const cancelledAt = (world: World, call: string): AbortSignal => {
  const cancel = new AbortController();
  world.before = (next) => {
    if (!next.startsWith(call) || cancel.signal.aborted) return;
    cancel.abort();
  };
  return cancel.signal;
};

describe('a cancelled run', () => {
  it.each(['authenticate', 'create'])('takes back what it made when that was written nowhere: %s', async (call) => {
    const world = await unjournaled();
    const report = await world.rotate(force, cancelledAt(world, call));
    expect(report).toMatchObject({ status: 'failed', error: { code: 'CANCELLED' } });
    expect(world.ids).toEqual([1, 2]);
    expect(world.journal.at(-1)).toBe('over');
  });

  it('sends no write, however far it had got', async () => {
    const world = await unjournaled();
    const cancel = new AbortController();
    const ports = world.ports(cancel.signal);
    const { write } = ports.destinations;
    ports.destinations.write = (...call) => {
      cancel.abort();
      return write(...call);
    };
    world.ports = () => ports;
    const report = await world.rotate(force, cancel.signal);
    expect(report.error?.message).toBe('The run was cancelled before secret 3 was written.');
    expect(world.calls).not.toContain(`write ${PLACE}`);
    expect(world.ids).toEqual([1, 2]);
    expect(world.journal.map((entry) => entry.split(' ')[0])).toEqual(['creating', 'created', 'over']);
  });

  it('says so also when nobody knows what became of its create call', async () => {
    const world = await unjournaled();
    world.faults.push({ call: 'create', applied: true, error: lost });
    const report = await world.rotate(force, cancelledAt(world, 'create'));
    expect(report.error?.code).toBe('CANCELLED');
    expect(world.calls.filter((call) => call === 'create')).toHaveLength(1);
    expect(world.ids).toEqual([1, 2]);
    // It may still come to be: the clean-up looks once more.
    expect(world.journal.at(-1)).toMatch(/^creating /);
  });

  it('waits for the receipt that is being written', async () => {
    const world = await unjournaled();
    world.conclude = () => 'running';
    const cancel = new AbortController();
    const ports = world.ports(cancel.signal);
    let written = false;
    ports.verifier.state = () => {
      throw new RotationError({ code: 'CANCELLED', message: 'Cancelled.', hint: 'Run again.' });
    };
    const { write } = ports.receipts;
    ports.receipts.write = async (receipt) => {
      await world.time.sleep(HOUR);
      await write(receipt);
      written = true;
    };
    world.ports = () => ports;
    expect((await world.rotate(force, cancel.signal)).error?.code).toBe('CANCELLED');
    expect(written).toBe(true);
    expect(world.receipt?.generation?.secretId).toBe(3);
  });
});

describe('the journal', () => {
  it('has the nonce before the create call, the id after it, and that a write may leave before it does', async () => {
    const world = await unjournaled();
    const seen: Record<string, readonly string[]> = {};
    world.before = (call) => {
      seen[call] = [...world.journal];
    };
    expect((await world.rotate(force)).status).toBe('rotated');
    const nonce = world.receipt?.generation?.nonce;
    expect(seen.create).toEqual([`creating ${nonce}`]);
    expect(seen['authenticate primary']).toEqual([`creating ${nonce}`, 'created 3']);
    expect(seen[`write ${PLACE}`]).toEqual([`creating ${nonce}`, 'created 3', 'writing']);
    expect(seen['delete 2']).toEqual([`creating ${nonce}`, 'created 3', 'writing']);
    expect(world.journal.at(-1)).toBe('over');
  });

  it('is over when the create call was refused', async () => {
    const world = await unjournaled();
    world.faults.push({
      call: 'create',
      applied: false,
      error: new RotationError({ ...lost, message: 'No.', effect: 'none' }),
    });
    expect((await world.rotate(force)).status).toBe('failed');
    expect(world.journal).toEqual([expect.stringMatching(/^creating /), 'over']);
  });

  it('stays open when a later create call was refused: the first one may still take effect', async () => {
    const world = await unjournaled();
    world.faults.push({ call: 'create', applied: true, error: lost });
    world.faults.push({
      call: 'create',
      applied: false,
      error: new RotationError({ ...lost, message: 'No.', effect: 'none' }),
    });
    expect((await world.rotate(force)).status).toBe('failed');
    expect(world.ids).toEqual([1, 2]);
    expect(world.journal.at(-1)).toMatch(/^creating /);
  });

  it('stays open as long as a secret that was written nowhere is there', async () => {
    const world = await unjournaled();
    const no = new RotationError({ code: 'FORBIDDEN', message: 'No.', hint: '' });
    world.faults.push({ call: 'authenticate consumers', applied: false, error: no });
    world.faults.push({ call: 'delete 3', applied: false, error: no });
    expect((await world.rotate(force)).status).toBe('failed');
    expect(world.ids).toEqual([1, 2, 3]);
    expect(world.journal.at(-1)).toBe('created 3');
  });

  it('that cannot be kept stops the run before anything is made, and before anything is written', async () => {
    for (const method of ['creating', 'created', 'writing'] as const) {
      const effect = method === 'created' ? 'unknown' : 'none';
      const full = new RotationError({ code: 'INTERNAL', message: 'Disk full.', hint: '', effect });
      const world = await unjournaled();
      const ports = world.ports();
      ports.journal[method] = () => {
        throw full;
      };
      world.ports = () => ports;
      expect((await world.rotate(force)).status).toBe('failed');
      expect(world.calls, method).not.toContain(`write ${PLACE}`);
      expect(world.ids, method).toEqual([1, 2]);
      expect(world.everyDestinationWorks).toBe(true);
    }
  });
});
