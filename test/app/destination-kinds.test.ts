import { describe, expect, it } from 'vitest';
import { type Destination, destinationLabel } from '../../src/domain/destination.ts';
import { DAY, HOUR, World } from './world.ts';

const secret = 'CONNECT_CLIENT_SECRET';
const kinds: readonly Destination[] = [
  { repository: 'acme/ingest', secret },
  { repository: 'acme/ingest', environment: 'production', secret },
  { organization: 'Acme', secret },
  { organization: 'other', secret },
  { repository: 'acme/billing', secret },
  ...(['dependabot', 'codespaces', 'agents'] as const).flatMap((app): Destination[] => [
    { repository: 'acme/ingest', app, secret },
    { organization: 'acme', app, secret },
  ]),
];

const byHand = (destinations: readonly Destination[]): World => {
  const world = new World();
  const old = world.addSecret('by hand', world.time.now() + 60 * DAY);
  for (const one of destinations) world.writeByHand(one, world.values.get(old.id) ?? '');
  world.time.advance(HOUR);
  return world;
};

describe('the destinations of a rotation', () => {
  it('are verified where the workflow reads them, and acknowledged everywhere else', async () => {
    const report = await byHand(kinds).rotate({ destinations: kinds });
    expect(report.status).toBe('rotated');
    const verified = report.destinations.filter(({ status }) => status === 'verified');
    expect(verified.map(({ destination }) => destination)).toEqual(kinds.slice(0, 3).map(destinationLabel));
    expect(report.destinations.filter(({ status }) => status === 'acknowledged')).toHaveLength(kinds.length - 3);
  });

  it('are not called verified where something hides them, which is told with what to do', async () => {
    const shared: Destination = { organization: 'acme', secret };
    const world = byHand([shared]);
    world.shadows = [
      { destination: shared, repository: 'acme/ingest', hiddenBy: { repository: 'acme/ingest', secret } },
    ];
    const report = await world.rotate({ destinations: [shared], sourceRepository: 'other/ops' });
    expect(report.destinations.map(({ status }) => status)).toEqual(['acknowledged']);
    expect(world.warnings).toEqual([expect.stringContaining(`acme/ingest:${secret} in place of acme:${secret}`)]);
    expect(report.details.shadows).toEqual(world.warnings);
    expect(world.calls).toContain('shadows acme/ingest, other/ops');
  });

  it('of a client that rotates itself are refused, where it would read none of them, before anything is made', async () => {
    const [shared, own]: [Destination, Destination] = [
      { organization: 'acme', secret },
      { repository: 'acme/ops', environment: 'production', secret },
    ];
    const world = byHand([shared]);
    world.shadows = [{ destination: shared, repository: 'acme/ops', visibility: 'selected' }];
    const given = { destinations: [shared], sourceRepository: 'acme/ops' };
    for (const dryRun of [true, false]) {
      const report = await world.rotate({ ...given, dryRun });
      expect(report.error).toMatchObject({
        code: 'CONFIG_INVALID',
        message: expect.stringContaining(`acme/ops, which runs this, does not read acme:${secret}.`),
        hint: expect.stringMatching(/its visibility is selected.*allow-external-source/),
      });
      expect(world.calls).not.toContain('create');
    }
    // One that it reads is enough.
    world.writeByHand(own, 'value-of-1');
    expect((await world.rotate({ ...given, destinations: [shared, own] })).status).toBe('rotated');
  });

  it('are looked at in a dry run too, and not when nothing is due', async () => {
    const world = byHand(kinds.slice(0, 1));
    await world.rotate({ dryRun: true });
    expect(world.calls).toContain('shadows acme/ingest');
    await world.rotate();
    world.time.advance(DAY);
    await world.rotate();
    expect(world.calls.filter((call) => call.startsWith('shadows'))).toEqual([]);
  });
});
