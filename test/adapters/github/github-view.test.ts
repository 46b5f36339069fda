import { afterEach, describe, expect, it } from 'vitest';
import { createGitHubView } from '../../../src/adapters/github/github-view.ts';
import { bodyLimits, openConnection } from '../../../src/adapters/http/connection.ts';
import { SecretValue } from '../../../src/domain/secret-value.ts';
import { protocolTimes } from '../../../src/domain/times.ts';
import { startGitHubSandbox } from '../../../src/sandbox/github/sandbox.ts';
import type { TokenSeed } from '../../../src/sandbox/github/token.ts';
import { timed } from '../../domain/examples.ts';
import { githubContractChecker, watchTraffic } from '../../support/github-contract.ts';
import { virtualClock } from '../../support/virtual-clock.ts';
import { failure, START, TOKEN } from './github-fixture.ts';

const REPOSITORY = 'acme/ingest';
const NUMBER = 17;
const check = githubContractChecker();
/** Violations that a test makes on purpose. */
const expected = new Set<readonly string[]>();
const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  await Promise.all(closing.splice(0).map((close) => close()));
});

const permissions = {
  secrets: 'read',
  environments: 'read',
  variables: 'read',
  actions: 'read',
  pull_requests: 'write',
} as const;

/** The view of a check against the emulator, every exchange held against GitHub's description. */
const view = async ({ files = [], ...token }: { files?: readonly string[] } & Partial<TokenSeed> = {}) => {
  const time = virtualClock(START);
  const clock = { now: () => time.now(), advance: (ms: number) => time.advance(ms) };
  const sandbox = await startGitHubSandbox({ clock });
  const repository = sandbox.addRepository({
    fullName: REPOSITORY,
    environments: [{ name: 'a/b c' }],
    files: { '.github/workflows/rotate.yml': 'name: Rotate\non: workflow_dispatch\njobs: {}\n' },
    pullRequests: [{ number: NUMBER, files }],
  });
  sandbox.addToken({ token: TOKEN, login: 'check[bot]', permissions, ...token });
  const traffic = watchTraffic(sandbox.server, check);
  const connection = openConnection({
    callTimeoutMs: 30_000,
    maxBodyBytes: bodyLimits.github,
    userAgent: 'test',
    env: {},
  });
  closing.push(
    () => sandbox.close(),
    () => connection.close(),
    async () => {
      if (!expected.has(traffic.violations)) expect(traffic.violations).toEqual([]);
      expect(sandbox.pendingFaults()).toEqual([]);
    },
  );
  const github = createGitHubView({
    apiUrl: `${sandbox.apiUrl}/`,
    token: new SecretValue(token.token ?? TOKEN),
    fetch: connection.fetch,
    clock: time,
    times: protocolTimes,
    userAgent: 'test',
    random: () => 0.5,
  });
  const asked = () => traffic.exchanges.map(({ method, url }) => `${method} ${new URL(url).pathname}`);
  const comments = () => repository.pullRequests.get(NUMBER)?.comments ?? [];
  const { violations } = traffic;
  return {
    sandbox,
    repository,
    github,
    time,
    asked,
    violations,
    comments,
    pullRequest: github.pullRequest(REPOSITORY, NUMBER),
  };
};

describe('a look without Octokit', () => {
  it('reads times by names that must be encoded', async () => {
    const { sandbox, github } = await view();
    sandbox.writeByHand(`${REPOSITORY}#a/b c:NAME`, 'value');
    const destination = { repository: REPOSITORY, environment: 'a/b c', secret: 'NAME' };
    expect(await github.destinations.read(destination)).toEqual(timed(START));
    expect(await github.destinations.read({ ...destination, secret: 'OTHER' })).toBeNull();
  });

  it('is repeated while GitHub stumbles, and waits while it limits', async () => {
    const { sandbox, github, asked, time } = await view();
    sandbox.writeByHand(`${REPOSITORY}:NAME`, 'value');
    sandbox.failNext({ path: '/NAME', status: 502 });
    sandbox.failNext({ path: '/NAME', drop: true });
    sandbox.failNext({ path: '/NAME', status: 429, headers: { 'retry-after': '7' }, body: { message: 'rate limit' } });
    const began = time.elapsed();
    expect(await github.destinations.read({ repository: REPOSITORY, secret: 'NAME' })).toEqual(timed(START));
    expect(asked().length).toBeGreaterThanOrEqual(3);
    expect(time.elapsed() - began).toBeGreaterThanOrEqual(7000);
  });

  it('tells a refusal with what is missing, and never the token', async () => {
    const { sandbox, github } = await view({ permissions: {} });
    sandbox.failNext({ path: '/ROTATION', status: 422, body: { message: `no, ${TOKEN}` } });
    const refused = await failure(github.destinations.read({ repository: REPOSITORY, secret: 'NAME' }));
    expect([refused.code, refused.hint]).toEqual([
      'FORBIDDEN',
      expect.stringContaining('"Secrets: write" on acme/ingest'),
    ]);
    expect(refused.hint).toContain('"Secrets: read" is enough');
    const quoted = await failure(github.destinations.read({ repository: REPOSITORY, secret: 'ROTATION' }));
    expect(`${quoted.message} ${quoted.hint}`).not.toContain(TOKEN);
  });

  it('is not misled by what is no JSON', async () => {
    const { sandbox, github, violations } = await view();
    sandbox.failNext({ path: '/NAME', status: 200, body: '<html>' });
    expect((await failure(github.destinations.read({ repository: REPOSITORY, secret: 'NAME' }))).code).toBe(
      'SERVICE_UNAVAILABLE',
    );
    // That answer is not one of GitHub's.
    expect(violations).toHaveLength(1);
    expected.add(violations);
  });

  it('learns when the token ends, where it does', async () => {
    const ends = await view({ expiresAt: START + 5 * 86_400_000 });
    expect(ends.github.tokenEndsAt()).toBeUndefined();
    await ends.pullRequest.changedFiles();
    expect(ends.github.tokenEndsAt()).toBe(START + 5 * 86_400_000);
    const lasts = await view();
    await lasts.pullRequest.changedFiles();
    expect(lasts.github.tokenEndsAt()).toBeUndefined();
  });

  it.each([
    ['ghs_16C7e42F292c6912E7710c838347Ae178B4a', undefined],
    ['ghu_16C7e42F292c6912E7710c838347Ae178B4a', undefined],
    ['v1.1f699f1069f60xxx', undefined],
    ['ghp_16C7e42F292c6912E7710c838347Ae178B4a', START + 3_600_000],
    ['github_pat_11ghs_0', START + 3_600_000],
    ['0123456789abcdef', START + 3_600_000],
  ])('knows that %s, which an hour is left of, ends by its nature or does not', async (token, expectedEnd) => {
    const { sandbox, github, pullRequest } = await view({ token });
    // The emulator tells it of personal tokens alone; nobody says that GitHub always will.
    const end = new Date(START + 3_600_000).toISOString().replace('T', ' ').slice(0, 19);
    const headers = { 'github-authentication-token-expiration': `${end} UTC` };
    sandbox.failNext({ path: '/files', status: 200, headers, body: [] });
    await pullRequest.changedFiles();
    expect(github.tokenEndsAt()).toBe(expectedEnd);
  });
});

describe('the rotating workflow', () => {
  it('is found by a run, and asked for once', async () => {
    const { sandbox, github, asked } = await view();
    const runs = [1, 2].map(() =>
      sandbox.addRun({ repository: REPOSITORY, workflow: 'rotate.yml', status: 'completed' }),
    );
    const [first = '', second = ''] = runs.map(({ id }) => `${REPOSITORY}/${id}.1`);
    expect(await github.workflows.of(first)).toEqual({ name: 'Rotate', state: 'enabled' });
    expect(await github.workflows.of(first)).toEqual({ name: 'Rotate', state: 'enabled' });
    expect(asked()).toHaveLength(2);
    // Of a second run only the run is asked for.
    await github.workflows.of(second);
    expect(asked()).toHaveLength(3);
  });

  it.each([
    ['disabled_manually', 'disabled by hand'],
    ['disabled_inactivity', 'quiet'],
    ['disabled_fork', 'disabled in a fork'],
    ['deleted', 'deleted'],
  ])('that GitHub calls %s is %s', async (state, expectedState) => {
    const { sandbox, repository, github } = await view();
    const { id } = sandbox.addRun({ repository: REPOSITORY, workflow: 'rotate.yml', status: 'completed' });
    Object.assign(repository.workflow('rotate.yml') ?? {}, { state });
    expect(await github.workflows.of(`${REPOSITORY}/${id}.1`)).toEqual({ name: 'Rotate', state: expectedState });
  });

  it('in a state that is not known yet is neither enabled nor disabled', async () => {
    const { sandbox, github, violations } = await view();
    const { id } = sandbox.addRun({ repository: REPOSITORY, workflow: 'rotate.yml', status: 'completed' });
    sandbox.failNext({ path: /actions\/workflows\//, status: 200, body: { name: 'Rotate', state: 'resting' } });
    expect(await github.workflows.of(`${REPOSITORY}/${id}.1`)).toEqual({ name: 'Rotate', state: 'unknown' });
    // That answer is not one of GitHub's.
    expect(violations).toHaveLength(1);
    expected.add(violations);
  });

  it('of a run that is gone is told to be, and another run is asked for all the same', async () => {
    const { sandbox, github } = await view();
    const { id } = sandbox.addRun({ repository: REPOSITORY, workflow: 'rotate.yml', status: 'completed' });
    expect((await failure(github.workflows.of(`${REPOSITORY}/1.1`))).code).toBe('NOT_FOUND');
    expect(await github.workflows.of(`${REPOSITORY}/${id}.1`)).toMatchObject({ name: 'Rotate' });
  });

  it('is asked for once where the token may not see it, or nobody answers', async () => {
    const blind = await view({ permissions: {} });
    for (const run of [1, 2, 3]) {
      expect((await failure(blind.github.workflows.of(`${REPOSITORY}/${run}.1`))).code).toBe('FORBIDDEN');
    }
    expect(blind.asked()).toHaveLength(1);
    const odd = await view();
    odd.sandbox.failNext({ path: /actions\/runs\//, status: 200, body: { workflow_id: 'none' } });
    expect((await failure(odd.github.workflows.of(`${REPOSITORY}/1.1`))).code).toBe('SERVICE_UNAVAILABLE');
    expected.add(odd.violations);
  });

  it.each(['external/4f9c2a7d1be0', '../user/1.1', 'acme/../1.1', './././1.1'])(
    'is not one of GitHub’s where the run is %s',
    async (run) => {
      const { github, asked } = await view();
      expect(await github.workflows.of(run)).toBeUndefined();
      expect(asked()).toEqual([]);
    },
  );
});

describe('the pull request', () => {
  it('tells all files that it changes, over pages', async () => {
    const files = Array.from({ length: 250 }, (_, index) => `folder ${index}/ü.yml`);
    const { pullRequest, asked } = await view({ files });
    expect([...(await pullRequest.changedFiles())]).toEqual(files);
    expect(asked()).toHaveLength(3);
  });

  it('gets one comment, edited where it is, whatever comes before it', async () => {
    const { pullRequest, comments } = await view();
    for (let index = 0; index < 120; index += 1) {
      comments().push({
        id: index + 1,
        login: 'someone',
        association: 'MEMBER',
        body: `<!-- x --> ${index}`,
        createdAt: START,
        updatedAt: START,
      });
    }
    await pullRequest.keepComment('<!-- m -->', '<!-- m --> one');
    await pullRequest.keepComment('<!-- m -->', '<!-- m --> two');
    expect(
      comments()
        .slice(120)
        .map(({ body }) => body),
    ).toEqual(['<!-- m --> two']);
  });

  it('gets it again when it was deleted in between, and once when the answer is lost', async () => {
    const { sandbox, pullRequest, comments } = await view();
    sandbox.failNext({ method: 'POST', path: '/comments', applied: true, drop: true });
    await pullRequest.keepComment('<!-- m -->', '<!-- m --> one');
    expect(comments()).toHaveLength(1);
    sandbox.failNext({ method: 'PATCH', path: /comments/, status: 404 });
    await pullRequest.keepComment('<!-- m -->', '<!-- m --> two');
    expect(comments()).toHaveLength(2);
    sandbox.failNext({ method: 'PATCH', path: /comments/, status: 403 });
    expect((await failure(pullRequest.keepComment('<!-- m -->', '<!-- m --> three'))).code).toBe('FORBIDDEN');
  });

  it('tells the failure where no comment was made', async () => {
    const { sandbox, pullRequest, comments } = await view();
    sandbox.failNext({ method: 'POST', path: '/comments', status: 502 });
    expect((await failure(pullRequest.keepComment('<!-- m -->', '<!-- m --> one'))).code).toBe('SERVICE_UNAVAILABLE');
    expect(comments()).toEqual([]);
  });
});
