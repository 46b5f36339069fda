import { expect, it } from 'vitest';
import { type Fleet, fleet } from '../support/fleet.ts';

/** The client that rotates itself, with the secret that stands in the first of its places. */
const selfRotating = (world: Fleet, index: number) => {
  const { clientId = '', places: [place = ''] = [] } = world.credentials[index] ?? {};
  const [repository = '', secret = ''] = place.split(':');
  return {
    value: world.github.secretValue(repository, secret) ?? '',
    entry: {
      connect: {
        url: world.connect.url,
        'tenant-id': world.connect.tenantId,
        'client-id': clientId,
        'client-secret-env': `SECRET_${index}`,
      },
      'allow-external-source': true,
      destinations: [{ repository, secret }],
    },
  };
};

it('of three credentials two are rotated though the one between them fails', async () => {
  const world = await fleet({ credentials: 3 });
  const [first, second] = [selfRotating(world, 0), selfRotating(world, 1)];
  const { credentials } = world.config as { credentials: Record<string, unknown> };
  Object.assign(credentials, { 'credential-0': first.entry, 'credential-1': second.entry });
  const dead = 'a-secret-that-was-deleted-long-ago';
  const run = await world.run({}, { env: { SECRET_0: first.value, SECRET_1: dead } });

  expect(run.code).toBe(1);
  expect(run.outputs).toMatchObject({ rotated: '["credential-0","credential-2"]', failed: '["credential-1"]' });
  expect(run.outputs).not.toHaveProperty('secret-id');
  expect(run.outputs).not.toHaveProperty('expires-at');
  expect(run.report.credentials.map(({ name, status, error }) => [name, status, error?.code])).toEqual([
    ['credential-0', 'rotated', undefined],
    ['credential-1', 'failed', 'AUTHENTICATION_FAILED'],
    ['credential-2', 'rotated', undefined],
  ]);
  const next = run.report.credentials.flatMap(({ nextRotationAt }) => nextRotationAt ?? []).sort();
  expect(next).toHaveLength(2);
  expect(run.outputs['next-rotation-at']).toBe(next[0]);

  const told = run.stdout.split('\n');
  expect(told.filter((line) => line.startsWith('::error'))).toEqual([
    expect.stringMatching(/^::error title=AUTHENTICATION_FAILED::credential-1: /),
  ]);
  const titles = told.filter((line) => line.startsWith('::group::'));
  expect(titles.map((line) => / · (\d) done, (\d) left$/.exec(line)?.slice(1))).toEqual([
    ['1', '2'],
    ['2', '1'],
    ['3', '0'],
  ]);
  expect(run.summary).toContain('1 failed, 2 rotated');
  for (const { name } of world.credentials) expect(run.summary).toContain(name);

  // Nothing of the one that failed was touched, and every destination holds what works.
  expect(
    run.requests.filter(({ path, method }) => method === 'PUT' && path.endsWith('CONNECT_CLIENT_SECRET_1')),
  ).toEqual([]);
  expect(selfRotating(world, 1).value).toBe(second.value);
  expect(selfRotating(world, 0).value).not.toBe(first.value);
  expect(world.works()).toBe(true);
  expect(world.traffic.violations).toEqual([]);
  expect(world.leaks(run)).toEqual([]);
}, 120_000);

it('only those that are named are worked on, and one after the other when no two may be at once', async () => {
  const world = await fleet({ credentials: 3 });
  const run = await world.run({ credentials: 'credential-2\ncredential-0', concurrency: '1' });
  expect(run.code).toBe(0);
  expect(run.report.credentials.map(({ name, status }) => [name, status])).toEqual([
    ['credential-0', 'rotated'],
    ['credential-2', 'rotated'],
  ]);
  const order = run.requests.flatMap(({ path }) =>
    world.credentials.flatMap(({ name, clientId }) => (path.includes(clientId) ? [name] : [])),
  );
  expect(order.length).toBeGreaterThan(4);
  expect(order).toEqual([...order].sort());
  expect(new Set(order)).toEqual(new Set(['credential-0', 'credential-2']));
  expect(world.leaks(run)).toEqual([]);
}, 120_000);

it('five mistakes in a file are told in one go, each with its place, before anybody is called', async () => {
  const world = await fleet({ credentials: 1 });
  const file = `version: 1
defaults: { rotate-befor: 30d }
credentials:
  ingest:
    connect: { tenant-id: ${world.connect.tenantId}, client-id: 1234, client-secret-env: SECRET_0 }
    destinations:
      - { repository: acme/app-0, secret: MY-SECRET }
      - { repository: acme/app-0, enviroment: production, secret: CONNECT_CLIENT_SECRET }
    verify: { workflow: verify.yml }
    lifetime: 90 days
`;
  const run = await world.run({}, { file, env: { SECRET_0: 'a-secret-that-nobody-needs' } });
  expect(run.code).toBe(1);
  expect(run.requests).toEqual([]);
  expect(run.outputs).toMatchObject({ rotated: '[]', failed: '[]' });
  const told = run.stdout.split('\n').filter((line) => line.startsWith('::error'));
  expect(told.map((line) => line.replace(/^::error title=CONFIG_INVALID::rotation\.yml, /, ''))).toEqual([
    expect.stringMatching(
      /^line 2, column 13: the key "rotate-befor" is unknown\.%0A {2}Next: Did you mean rotate-before\?/,
    ),
    expect.stringMatching(/^line 5, column \d+: ingest: connect\.client-id is "1234", which YAML takes for a number/),
    expect.stringMatching(/^line 7, column 43: ingest: destinations\.secret is "MY-SECRET"; expected .* Write _ in/),
    expect.stringMatching(
      /^line 8, column 35: the key "enviroment" is unknown\.%0A {2}Next: Did you mean environment\?/,
    ),
    expect.stringMatching(/^line 10, column 15: ingest: lifetime is "90 days"; .* Did you mean "90d"\?/),
  ]);
  for (const line of ['line 2', 'line 5', 'line 7', 'line 8', 'line 10']) expect(run.summary).toContain(line);
}, 60_000);
