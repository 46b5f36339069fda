import { describe, expect, it } from 'vitest';
import { force, rotated } from './rotated-world.ts';
import { DAY, destination, HOUR, type World } from './world.ts';

const two = [destination('A'), destination('B')];

type Method = (...given: never[]) => unknown;

/** At the call of this number, to whichever port, something is thrown that nobody has foreseen, before it has an effect or after. */
const stumbling = (world: World, number: number, applied: boolean): (() => boolean) => {
  let count = 0;
  const bug = () => new TypeError('Cannot read properties of undefined');
  const stumblesIn =
    (method: Method, waits: boolean): Method =>
    (...given) => {
      count += 1;
      if (count !== number) return method(...given);
      const done = applied ? method(...given) : undefined;
      if (!waits) throw bug();
      return Promise.resolve(done).then(() => Promise.reject(bug()));
    };
  const portsOf = world.ports.bind(world);
  world.ports = (signal) => {
    const ports = portsOf(signal);
    // These answer at once.
    const told = [ports.reporter, ports.journal] as object[];
    for (const port of [
      ...told,
      ports.credentials,
      ports.destinations,
      ports.verifier,
      ports.receipts,
      ports.runs,
      ports.runLists,
      ports.budget,
    ]) {
      const waits = !told.includes(port);
      for (const [name, method] of Object.entries(port)) {
        if (typeof method === 'function' && name !== 'actAs')
          Object.assign(port, { [name]: stumblesIn(method, waits) });
      }
    }
    return ports;
  };
  return () => count >= number;
};

/** One generation, which every destination holds, and the secret that was made by hand. */
const inOrder = (world: World): boolean => {
  const newest = world.secrets.at(-1)?.id ?? 0;
  return (
    world.ids.length === 2 &&
    world.ids[0] === 1 &&
    [...world.held.values()].every(({ value }) => value === world.values.get(newest))
  );
};

interface Kind {
  readonly policy?: { readonly gracePeriod?: number; readonly revokeOthers?: boolean };
  readonly receipts?: boolean;
  /** What went before. */
  readonly prepare?: (world: World) => Promise<unknown>;
  /** Whether the run rotates, else it finishes what went before. */
  readonly rotates?: boolean;
}

const grace = { gracePeriod: DAY };
const kinds: [string, Kind][] = [
  ['a rotation', {}],
  ['one with a grace period', { policy: grace }],
  ['one without receipts', { receipts: false }],
  ['one in an incident', { policy: { revokeOthers: true } }],
  [
    'a retirement',
    {
      policy: grace,
      rotates: false,
      async prepare(world) {
        await world.rotate({ destinations: two, policy: { ...grace, force: true } });
        world.time.advance(2 * DAY);
      },
    },
  ],
  [
    'a second verification',
    {
      rotates: false,
      async prepare(world) {
        const honest = world.conclude;
        world.conclude = () => 'failed';
        await world.rotate({ destinations: two, ...force });
        world.conclude = honest;
        world.time.advance(DAY);
      },
    },
  ],
];

describe.each(kinds)(
  'whichever call of %s stumbles over a bug',
  (_, { policy = {}, receipts = true, prepare, rotates = true }) => {
    const incident = 'revokeOthers' in policy;

    it.each([false, true])(
      'everybody goes on working, and a later run finishes (its effect had come: %s)',
      async (applied) => {
        let number = 0;
        for (let met = true; met; ) {
          number += 1;
          const world = await rotated({ destinations: two, policy });
          world.receiptsAllowed = receipts;
          await prepare?.(world);
          const sane = world.ports;
          const reached = stumbling(world, number, applied);
          await world.rotate({ destinations: two, policy: { ...(rotates ? force.policy : {}), ...policy } });
          met = reached();
          expect(world.everyDestinationWorks, `call ${number}`).toBe(true);
          if (!incident) expect(world.ids, `call ${number}`).toContain(1);
          world.ports = sane;
          const given = { destinations: two, policy: incident ? {} : policy };
          for (let run = 0; run < 3; run += 1) {
            world.time.advance(2 * DAY + HOUR);
            await world.rotate(given);
            expect(world.everyDestinationWorks, `after call ${number}`).toBe(true);
          }
          if (!incident) expect(inOrder(world), `after call ${number}: ${world.ids}`).toBe(true);
          expect((await world.rotate(given)).status).toBe('unchanged');
        }
        expect(number).toBeGreaterThan(rotates ? 35 : 12);
      },
    );
  },
);
