import { describe, expect, it } from 'vitest';
import { SecretValue } from '../../../../src/domain/secret-value.ts';
import { timed } from '../../../domain/examples.ts';
import { failure, openFence, START } from '../github-fixture.ts';
import { type AppFixture, asApp, billing, foreign, granted, ingest, production, use } from './app-fixture.ts';

const MINUTE = 60_000;
const LOOKUP = 'GET /orgs/acme/installation';
const mintOf = ({ installation }: AppFixture) => `POST /app/installations/${installation.id}/access_tokens`;

describe('a token of the app', () => {
  it('is made for each owner, and is good for nothing but what is to be done there', async () => {
    const fixture = await asApp({ uses: [use(ingest, production), use(foreign)] });
    const { github, sandbox, installation, requests } = fixture;
    expect(requests()).toEqual([]);
    expect(await Promise.all([ingest, production, foreign].map((one) => github.destinations.read(one)))).toEqual([
      timed(START),
      timed(START),
      timed(START),
    ]);
    const [acme, globex] = [...sandbox.installationTokens()].sort((a, b) => a.owner.localeCompare(b.owner));
    expect(acme).toMatchObject({
      owner: 'acme',
      repositories: ['acme/ingest'],
      permissions: {
        metadata: 'read',
        secrets: 'write',
        environments: 'write',
        actions: 'write',
        contents: 'read',
        variables: 'write',
      },
    });
    expect(globex).toMatchObject({ owner: 'Globex', repositories: ['Globex/App'] });
    expect(globex?.permissions).not.toHaveProperty('environments');
    expect(sandbox.installationTokens()).toHaveLength(2);
    expect(fixture.appRequests().sort()).toEqual(
      [
        LOOKUP,
        mintOf(fixture),
        'GET /orgs/Globex/installation',
        'GET /users/Globex/installation',
        `POST /app/installations/${installation.id + 1}/access_tokens`,
      ].sort(),
    );
  });

  it('is masked, as is the token that the app signs, before either is used', async () => {
    const { github, sandbox, masked } = await asApp();
    await github.destinations.read(ingest);
    const [issued] = sandbox.installationTokens();
    // About 520 characters, and opaque.
    expect(issued?.token.length).toBeGreaterThan(500);
    expect(masked).toEqual([expect.stringMatching(/^eyJ/), issued?.token]);
  });

  it('is shared by all who need it in the same moment, and later', async () => {
    const { github, sandbox } = await asApp({ uses: [use(ingest, production, billing)] });
    await Promise.all([ingest, production, billing].map((one) => github.destinations.read(one)));
    await github.receiptsFor({ owner: 'acme/ops', credential: 'ingest-prod' }, 'acme/ingest').read();
    expect(sandbox.installationTokens()).toHaveLength(1);
  });

  it('also writes, on an Enterprise Server too', async () => {
    const { github, sandbox, time } = await asApp({ ghes: true });
    await github.destinations.write(ingest, new SecretValue('a value'), openFence(time));
    expect(sandbox.secretValue('acme/ingest', 'NAME')).toBe('a value');
    expect(sandbox.installationTokens()[0]?.token.length).toBeLessThan(60);
  });

  it('is not made for an owner that nothing is done for', async () => {
    const { github, requests } = await asApp();
    expect((await failure(github.destinations.read(foreign))).code).toBe('FORBIDDEN');
    expect(requests()).toEqual([]);
  });
});

describe('its renewal', () => {
  it('comes at half of its hour, once for all', async () => {
    const { github, sandbox, time } = await asApp({ uses: [use(ingest, billing)] });
    const readBoth = () => Promise.all([ingest, billing].map((one) => github.destinations.read(one)));
    await readBoth();
    time.advance(29 * MINUTE);
    await readBoth();
    expect(sandbox.installationTokens()).toHaveLength(1);
    time.advance(2 * MINUTE);
    await readBoth();
    expect(sandbox.installationTokens()).toHaveLength(2);
    time.advance(3 * 60 * MINUTE);
    await readBoth();
    expect(sandbox.installationTokens()).toHaveLength(3);
  });

  it('may fail while the token lives: it is tried again a minute later', async () => {
    const { github, sandbox, time, appRequests } = await asApp();
    await github.destinations.read(ingest);
    time.advance(31 * MINUTE);
    sandbox.failNext({ path: '/orgs/acme/installation', status: 502, times: 4 });
    expect(await github.destinations.read(ingest)).toEqual(timed(START));
    const asked = appRequests().length;
    expect(await github.destinations.read(ingest)).toEqual(timed(START));
    expect(appRequests()).toHaveLength(asked);
    time.advance(MINUTE);
    expect(await github.destinations.read(ingest)).toEqual(timed(START));
    expect(sandbox.installationTokens()).toHaveLength(2);
  });

  it('must not fail when the token is about to end', async () => {
    const { github, sandbox, time } = await asApp();
    await github.destinations.read(ingest);
    time.advance(59.9 * MINUTE);
    sandbox.failNext({ path: '/orgs/acme/installation', status: 502, times: 4 });
    const error = await failure(github.destinations.write(ingest, new SecretValue('a value'), openFence(time)));
    expect(error).toMatchObject({ code: 'SERVICE_UNAVAILABLE', effect: 'none' });
    expect(sandbox.secretValue('acme/ingest', 'NAME')).toBe('by hand');
  });
});

describe('a refusal', () => {
  const refused = { method: 'GET', path: '/actions/secrets/NAME', status: 401, body: { message: 'Bad credentials' } };

  it('in mid-run gets one fresh token', async () => {
    const { github, sandbox, time } = await asApp();
    await github.destinations.read(ingest);
    time.advance(MINUTE);
    sandbox.failNext(refused);
    expect(await github.destinations.read(ingest)).toEqual(timed(START));
    expect(sandbox.installationTokens()).toHaveLength(2);
  });

  it('that goes on is final', async () => {
    const { github, sandbox, time } = await asApp();
    await github.destinations.read(ingest);
    time.advance(MINUTE);
    // Longer than the fresh token may be unknown here and there.
    sandbox.failNext({ ...refused, times: 3 });
    const error = await failure(github.destinations.read(ingest));
    expect(error).toMatchObject({ code: 'AUTHENTICATION_FAILED', effect: 'none' });
    expect(error.message).toContain('the token that it made of the GitHub App for acme');
    expect(sandbox.installationTokens()).toHaveLength(2);
  });

  it('that several requests meet gets one fresh token for all of them', async () => {
    const { github, sandbox, time } = await asApp({ uses: [use(ingest, billing)] });
    const readBoth = () => Promise.all([ingest, billing].map((one) => github.destinations.read(one)));
    await readBoth();
    time.advance(MINUTE);
    sandbox.failNext({ ...refused, times: 2 });
    expect(await readBoth()).toEqual([timed(START), timed(START)]);
    expect(sandbox.installationTokens()).toHaveLength(2);
  });

  it.each([401, 403, 404])('with %d of a token just made is not believed at once', async (status) => {
    const { github, sandbox, time } = await asApp();
    sandbox.failNext({ ...refused, status, body: { message: 'Not Found' } });
    expect(await github.destinations.read(ingest)).toEqual(timed(START));
    expect(sandbox.installationTokens()).toHaveLength(1);
    expect(time.slept.some((ms) => ms > 4000 && ms <= 5000)).toBe(true);
  });

  it('leaves a write that was not sent without an effect', async () => {
    const { github, sandbox, installation, time } = await asApp();
    installation.suspended = true;
    const error = await failure(github.destinations.write(ingest, new SecretValue('a value'), openFence(time)));
    expect(error).toMatchObject({ code: 'FORBIDDEN', effect: 'none' });
    expect(sandbox.installationTokens()).toEqual([]);
  });
});

describe('at the end', () => {
  it('every token is revoked, also those that were renewed', async () => {
    const { github, sandbox, time } = await asApp({ uses: [use(ingest), use(foreign)] });
    await Promise.all([ingest, foreign].map((one) => github.destinations.read(one)));
    time.advance(31 * MINUTE);
    await github.destinations.read(ingest);
    expect(await github.release()).toEqual([]);
    expect(sandbox.installationTokens().map(({ owner, revoked }) => [owner, revoked])).toEqual(
      expect.arrayContaining([
        ['acme', true],
        ['acme', true],
        ['Globex', true],
      ]),
    );
    expect(sandbox.installationTokens().every(({ revoked }) => revoked)).toBe(true);
  });

  it('a token that has ended by itself is left alone, and one that GitHub does not know any more is gone', async () => {
    const { github, sandbox, time, requests } = await asApp();
    await github.destinations.read(ingest);
    time.advance(61 * MINUTE);
    await github.destinations.read(ingest);
    sandbox.failNext({ path: '/installation/token', status: 401, body: { message: 'Bad credentials' } });
    expect(await github.release()).toEqual([]);
    expect(requests().filter((one) => one === 'DELETE /installation/token')).toHaveLength(1);
  });

  it.each([
    ['a server in trouble', { status: 503 }],
    ['a rate limit', { status: 429, headers: { 'retry-after': '600' } }],
  ])('nothing waits for %s', async (_, fault) => {
    const { github, sandbox, time } = await asApp();
    await github.destinations.read(ingest);
    const slept = time.slept.length;
    sandbox.failNext({ path: '/installation/token', ...fault, times: fault.status === 503 ? 4 : 1 });
    expect(await github.release()).toEqual([
      'Not every token of the GitHub App for acme could be revoked. They end within the hour.',
    ]);
    expect(time.slept.slice(slept).filter((ms) => ms > 0)).toEqual([]);
  });

  it('a run that needed no token revokes none', async () => {
    const { github, requests } = await asApp();
    expect(await github.release()).toEqual([]);
    expect(requests()).toEqual([]);
  });

  it('a cancelled run revokes its tokens, too', async () => {
    const { github, sandbox, time } = await asApp();
    await github.destinations.read(ingest);
    time.cancel();
    expect(await github.release()).toEqual([]);
    expect(sandbox.installationTokens()).toMatchObject([{ revoked: true }]);
  });
});

describe('what the installation does not reach', () => {
  it('fails by itself, and names all that is missing', async () => {
    const { environments: _, variables: __, ...less } = granted;
    const { github, sandbox } = await asApp({ uses: [use(ingest, production)], permissions: less });
    expect(await github.destinations.read(ingest)).toEqual(timed(START));
    const error = await failure(github.destinations.read(production));
    expect(error.code).toBe('FORBIDDEN');
    expect(error.hint).toMatch(/Give the token "Environments: write" on acme\/ingest/);
    expect(error.hint).toMatch(
      /The installation of the GitHub App rotation-bot for acme does not grant "Environments: write", "Variables: write": .*\/organizations\/acme\/settings\/installations\/\d+\./,
    );
    expect(sandbox.installationTokens()).toMatchObject([{ permissions: { secrets: 'write', actions: 'write' } }]);
  });

  it('may be granted for reading only: then the write fails by itself', async () => {
    const { github, time } = await asApp({ permissions: { ...granted, secrets: 'read' } });
    expect(await github.destinations.read(ingest)).toEqual(timed(START));
    const error = await failure(github.destinations.write(ingest, new SecretValue('a value'), openFence(time)));
    expect(error).toMatchObject({ code: 'FORBIDDEN', effect: 'none' });
    expect(error.hint).toContain('does not grant "Secrets: write"');
  });

  it('is a repository that nothing else suffers from', async () => {
    const { github, sandbox } = await asApp({
      uses: [use(ingest), use(billing)],
      repositories: ['acme/ingest'],
    });
    expect(await github.destinations.read(ingest)).toEqual(timed(START));
    const error = await failure(github.destinations.read(billing));
    expect(error.code).toBe('NOT_FOUND');
    expect(error.hint).toMatch(/The GitHub App rotation-bot does not reach acme\/billing: add it on http/);
    expect(sandbox.installationTokens()).toMatchObject([{ repositories: ['acme/ingest'] }]);
  });

  it('is all that is needed: no token', async () => {
    const { github } = await asApp({ uses: [use(billing)], repositories: ['acme/ingest'] });
    const error = await failure(github.destinations.read(billing));
    expect(error.code).toBe('NOT_FOUND');
    expect(error.message).toContain('reaches none of its repositories billing');
  });

  it('is any permission: no token', async () => {
    const { github, appRequests } = await asApp({ permissions: { deployments: 'read' } });
    const error = await failure(github.destinations.read(ingest));
    expect(error.message).toContain('grants nothing that is needed');
    expect(error.hint).toContain('"Secrets: write"');
    expect(appRequests()).toEqual([LOOKUP]);
  });

  it('was taken from it between two questions', async () => {
    const { github, sandbox } = await asApp();
    const message = 'The permissions requested are not granted to this installation.';
    const body = { message, documentation_url: 'https://docs.github.com/rest', status: '422' };
    sandbox.failNext({ method: 'POST', path: '/access_tokens', status: 422, body });
    const error = await failure(github.destinations.read(ingest));
    expect(error.code).toBe('FORBIDDEN');
    expect(error.message).toContain(message);
  });
});
