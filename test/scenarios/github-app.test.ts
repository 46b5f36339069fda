import { expect, it } from 'vitest';
import { appKeys } from '../support/app-keys.ts';
import { type AppScenario, appScenario, bothDestinations, granted } from '../support/app-scenario.ts';
import { DAY } from '../support/scenario.ts';
import { storyOf } from '../support/snapshot.ts';
import { expectSound } from '../support/sound.ts';

const OTHER = 'globex/app';

const otherWorks = ({ github, connect, client }: AppScenario): boolean =>
  connect.accepts(client.clientId, github.secretValue(OTHER, 'CONNECT_CLIENT_SECRET') ?? '');

it('one app rotates a credential of two owners, each with a token of its own, and gives both back', async () => {
  const world = await appScenario();
  world.addOwner(OTHER, { ownerType: 'User' });
  const first = await world.run(bothDestinations(OTHER));
  expect(first.credential).toMatchObject({ status: 'rotated', secretId: 2 });
  expect(first.credential.destinations).toHaveLength(2);
  expect(otherWorks(world)).toBe(true);
  expect(world.tokens().sort()).toEqual([
    ['acme', true],
    ['globex', true],
  ]);
  expect(world.github.installationTokens().map(({ repositories, permissions }) => [repositories, permissions])).toEqual(
    expect.arrayContaining([
      [['acme/ingest'], { metadata: 'read', secrets: 'write', variables: 'write', actions: 'write', contents: 'read' }],
      [['globex/app'], { metadata: 'read', secrets: 'write', actions: 'read' }],
    ]),
  );

  world.advance(61 * DAY);
  // The clock of this machine is two months behind then: the first tokens that the app signs are refused.
  const second = await world.run(bothDestinations(OTHER));
  expect(storyOf(world, second)).toMatchSnapshot();
  expect(second.credential).toMatchObject({ status: 'rotated', retiredSecretIds: [2] });
  expect(otherWorks(world)).toBe(true);
  expect(world.tokens().map(([, revoked]) => revoked)).toEqual([true, true, true, true]);
  expectSound(world);
});

it('what changes nothing gets tokens that can write nothing: a plan, a dry run, and the clean-up after a killed run', async () => {
  let pid = 0;
  const world = await appScenario({ onStart: (id) => (pid = id) });
  const permissions = () => world.github.installationTokens().map((token) => token.permissions);
  const reading = { metadata: 'read', secrets: 'read', variables: 'read', actions: 'read', contents: 'read' };
  const inputs = { ...world.inputs, ...world.asApp, 'client-secret': world.client.secret };

  const plan = await world.runWith(inputs, {}, { action: 'plan' });
  expect([plan.code, plan.outputs.count]).toEqual([0, '1']);
  expect((await world.run({ 'dry-run': 'true' })).credential).toMatchObject({ status: 'planned' });
  expect(permissions()).toEqual([reading, reading]);

  const server = world.connect.server();
  const record = server.intercept;
  server.intercept = async (request, handle) => {
    const answer = await (record?.(request, handle) ?? handle(request));
    if (request.method === 'POST' && request.url.endsWith('/Secrets')) process.kill(pid, 'SIGKILL');
    return answer;
  };
  const killed = await world.runWith(inputs);
  expect([killed.signal, world.ids()]).toEqual(['SIGKILL', [1, 2]]);
  const post = await world.runWith(inputs, {}, { saved: killed.state });
  expect(post.stdout).toContain('secret 2, which the ended run had made and written nowhere, was deleted');
  expect(world.ids()).toEqual([1]);
  expect(permissions().at(-1)).toEqual({ metadata: 'read', secrets: 'read' });
  // That of the killed run ends by itself.
  expect(world.tokens().map(([, revoked]) => revoked)).toEqual([true, true, false, true]);
  expectSound(world);
});

it('on an Enterprise Server, with a key whose line ends were escaped', async () => {
  const world = await appScenario({ ghes: true });
  const run = await world.run({ 'app-private-key': (world.asApp['app-private-key'] ?? '').replaceAll('\n', '\\n') });
  expect(run.credential).toMatchObject({ status: 'rotated', verification: { status: 'succeeded' } });
  expect(run.requests.filter(({ host }) => host === 'github').every(({ path }) => path.startsWith('/api/v3/'))).toBe(
    true,
  );
  expect(world.tokens()).toEqual([['acme', true]]);
  expectSound(world);
});

// Of these only what is printed is kept: how often a new token is tried depends on how fast the machine is.
it('an app that one owner has not installed ends the run before anything is made', async () => {
  const world = await appScenario();
  world.github.addRepository({ fullName: OTHER });
  const run = await world.run(bothDestinations(OTHER));
  expect(storyOf(world, run).stdout).toMatchSnapshot();
  expect(run.code).toBe(1);
  expect(run.credential.error?.code).toBe('NOT_FOUND');
  expect(run.stdout).toContain('is not installed for globex');
  expect(world.ids()).toEqual([1]);
  expect(world.tokens()).toEqual([['acme', true]]);
  expectSound(world);
});

it('a permission that one owner has not granted is named, with the page where it is granted', async () => {
  const { secrets: _, ...less } = granted;
  const world = await appScenario();
  world.addOwner(OTHER, { permissions: less });
  const run = await world.run(bothDestinations(OTHER));
  expect(storyOf(world, run).stdout).toMatchSnapshot();
  expect(run.credential.error?.code).toBe('FORBIDDEN');
  expect(run.stdout).toMatch(/rotation-bot for globex does not grant "Secrets: write"/);
  expect(run.stdout).toMatch(/organizations\/globex\/settings\/installations\/\d+/);
  expect(world.ids()).toEqual([1]);
  expect(world.tokens().map(([, revoked]) => revoked)).toEqual([true, true]);
  expectSound(world);
});

it('a key of another app is refused by GitHub', async () => {
  const world = await appScenario();
  const run = await world.run({ 'app-private-key': appKeys().pem });
  expect(storyOf(world, run)).toMatchSnapshot();
  expect(run.credential.error?.code).toBe('AUTHENTICATION_FAILED');
  expect(run.stdout).toContain('A JSON web token could not be decoded');
  expect(world.ids()).toEqual([1]);
  expectSound(world);
});

it('a key that is none is refused before anybody is asked', async () => {
  const world = await appScenario();
  const run = await world.run({ 'app-private-key': (world.asApp['app-private-key'] ?? '').slice(0, 600) });
  expect(run.code).toBe(1);
  expect(run.requests).toEqual([]);
  expect(run.stdout).toContain('app-private-key cannot be used; expected the private key of a GitHub App');
  expectSound(world);
});

it('the key and every token are masked, and tokens of a run that fails are given back', async () => {
  const world = await appScenario();
  const put = { method: 'PUT', path: '/actions/secrets/CONNECT_CLIENT_SECRET' };
  world.github.failNext({ ...put, status: 500, applied: true, times: 9 });
  const run = await world.run({ 'result-file': 'report.json' });
  expect(run.credential.error?.code).toBe('DELIVERY_FAILED');
  expect(world.tokens()).toEqual([['acme', true]]);
  const [issued] = world.github.installationTokens();
  expect(run.stdout).toContain(`::add-mask::${issued?.token}\n`);
  expect(run.stdout).toContain(`::add-mask::${world.asApp['app-private-key']?.replaceAll('\n', '%0A')}\n`);
  // The token that the app signs: it is sent, so it is among the secrets that the traffic shows.
  const signed = [...world.traffic.secrets].find((secret) => /^eyJ/.test(secret) && secret.split('.').length === 3);
  expect(run.stdout).toContain(`::add-mask::${signed}\n`);
  expectSound(world);
});

it('a run that is cancelled gives its tokens back', async () => {
  let pid = 0;
  const world = await appScenario({ onStart: (id) => (pid = id) });
  const { server } = world.github;
  const record = server.intercept;
  server.intercept = async (request, handle) => {
    if (request.url.endsWith('/public-key')) process.kill(pid, 'SIGINT');
    return record ? record(request, handle) : handle(request);
  };
  const run = await world.run();
  expect(run.credential.error?.code).toBe('CANCELLED');
  expect(world.tokens()).toEqual([['acme', true]]);
  expect(world.ids()).toEqual([1]);
  expectSound(world);
});

it('a server that does not take a token back keeps nobody from the result', async () => {
  const world = await appScenario();
  world.github.failNext({ method: 'DELETE', path: '/installation/token', status: 502, times: 4 });
  const run = await world.run();
  expect(run.code).toBe(0);
  expect(run.credential).toMatchObject({ status: 'rotated' });
  expect(run.stdout).toContain('Not every token of the GitHub App for acme could be revoked.');
  expect(world.tokens()).toEqual([['acme', false]]);
  expectSound(world);
});
