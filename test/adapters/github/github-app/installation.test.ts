import { inspect } from 'node:util';
import { decodeJwt, decodeProtectedHeader } from 'jose';
import { describe, expect, it } from 'vitest';
import { appTokens } from '../../../../src/adapters/github/github-app/app-tokens.ts';
import { bodyLimits, openConnection } from '../../../../src/adapters/http/connection.ts';
import { ServerClock } from '../../../../src/adapters/http/server-clock.ts';
import { SecretValue } from '../../../../src/domain/secret-value.ts';
import { protocolTimes } from '../../../../src/domain/times.ts';
import { sandboxClock } from '../../../../src/sandbox/clock.ts';
import { startGitHubSandbox } from '../../../../src/sandbox/github/sandbox.ts';
import { timed } from '../../../domain/examples.ts';
import { appKeys } from '../../../support/app-keys.ts';
import { virtualClock } from '../../../support/virtual-clock.ts';
import { connectTo, failure, START } from '../github-fixture.ts';
import { asApp, CLIENT_ID, foreign, granted, ingest, keys, use } from './app-fixture.ts';

describe('the token that the app signs', () => {
  it('names the app, is dated a minute back on GitHub’s clock, and lives ten minutes at most', async () => {
    const { github, masked } = await asApp();
    await github.destinations.read(ingest);
    const [jwt = ''] = masked;
    expect(decodeProtectedHeader(jwt)).toEqual({ alg: 'RS256', typ: 'JWT' });
    expect(decodeJwt(jwt)).toEqual({ iss: CLIENT_ID, iat: START / 1000 - 60, exp: START / 1000 + 540 });
  });

  it('may carry the number of the app instead', async () => {
    const { installation } = await asApp();
    const { github, sandbox } = await asApp({ clientId: String(installation.app.id) });
    await github.destinations.read(ingest);
    expect(sandbox.installationTokens()).toHaveLength(1);
  });

  it.each([-20, 20])('is dated anew when the machine’s clock turns out to be wrong by %d minutes', async (minutes) => {
    const clock = new ServerClock({ wall: () => Date.now() + minutes * 60_000 });
    const sandbox = await startGitHubSandbox({ clock: sandboxClock() });
    const masked: string[] = [];
    const connection = openConnection({
      callTimeoutMs: 10_000,
      maxBodyBytes: bodyLimits.github,
      userAgent: 'test',
      env: {},
      clock,
    });
    try {
      const app = sandbox.addApp({ slug: 'rotation-bot', clientId: CLIENT_ID, publicKeys: [keys.publicKey] });
      for (const { repository } of [ingest, foreign]) {
        sandbox.addRepository({ fullName: repository, secrets: { NAME: 'by hand' } });
        sandbox.install({ app, owner: repository.split('/')[0] ?? '', permissions: granted });
      }
      const token = appTokens({
        app: { clientId: CLIENT_ID, privateKey: new SecretValue(keys.pem) },
        uses: [use(ingest), use(foreign)],
        clock,
        times: protocolTimes,
        protect: (value) => {
          masked.push(value);
          return new SecretValue(value);
        },
      });
      const github = connectTo(sandbox.apiUrl, virtualClock(), { token, clock, fetch: connection.fetch });
      // At once: both are refused, and neither may try again with what the other was refused with.
      const times = await Promise.all([ingest, foreign].map((one) => github.destinations.read(one)));
      expect(times).not.toContain(null);
      // Two that the app signed, and two that GitHub made.
      expect(masked).toHaveLength(4);
    } finally {
      await connection.close();
      await sandbox.close();
    }
  });

  it('is one for several owners', async () => {
    const { github, masked } = await asApp({ uses: [use(ingest), use(foreign)] });
    await github.destinations.read(ingest);
    await github.destinations.read(foreign);
    expect(masked.filter((value) => value.startsWith('eyJ'))).toHaveLength(1);
  });
});

describe('GitHub tells', () => {
  it('that the key is not the app’s', async () => {
    const { github, appRequests } = await asApp({ pem: appKeys().pem });
    const error = await failure(github.destinations.read(ingest));
    expect(error.code).toBe('AUTHENTICATION_FAILED');
    expect(error.message).toBe(
      `GitHub does not accept the private key of the GitHub App ${CLIENT_ID} (401: A JSON web token could not be decoded).`,
    );
    expect(error.hint).toContain('app-client-id and app-private-key');
    expect(appRequests()).toHaveLength(2);
  });

  it('that there is no such app', async () => {
    const { github } = await asApp({ clientId: 'Iv23liNobody' });
    const error = await failure(github.destinations.read(ingest));
    expect(error).toMatchObject({ code: 'AUTHENTICATION_FAILED', effect: 'none' });
    expect(error.message).toContain('GitHub knows no app with the client id Iv23liNobody');
  });

  it('that the app is not installed for an owner, and of no other owner', async () => {
    const stranger = { repository: 'initech/app', secret: 'NAME' };
    const { github, appRequests } = await asApp({ uses: [use(ingest), use(stranger)] });
    const error = await failure(github.destinations.read(stranger));
    expect(error).toMatchObject({ code: 'NOT_FOUND', effect: 'none' });
    expect(error.message).toBe(`The GitHub App ${CLIENT_ID} is not installed for initech.`);
    expect(appRequests()).toEqual(['GET /orgs/initech/installation', 'GET /users/initech/installation']);
    expect(await github.destinations.read(ingest)).toEqual(timed(START));
  });

  it('that the installation is suspended', async () => {
    const { github, installation } = await asApp();
    installation.suspended = true;
    const error = await failure(github.destinations.read(ingest));
    expect(error).toMatchObject({ code: 'FORBIDDEN', effect: 'none' });
    expect(error.message).toBe('The installation of the GitHub App rotation-bot for acme is suspended.');
    expect(error.hint).toMatch(/\/organizations\/acme\/settings\/installations\/\d+\.$/);
  });

  it('that it was suspended just now', async () => {
    const { github, sandbox } = await asApp();
    const message = 'This installation has been suspended';
    const body = { message, documentation_url: 'https://docs.github.com/rest', status: '403' };
    sandbox.failNext({ method: 'POST', path: '/access_tokens', status: 403, body });
    expect((await failure(github.destinations.read(ingest))).message).toContain('is suspended.');
  });

  it('nothing: then the request that needed the token is none of the failure’s business', async () => {
    const { github, sandbox } = await asApp();
    sandbox.failNext({ path: '/orgs/acme/installation', drop: true, times: 4 });
    const error = await failure(github.destinations.read(ingest));
    expect(error).toMatchObject({ code: 'SERVICE_UNAVAILABLE', effect: 'none' });
    expect(error.message).toContain('show the installation of the app at acme');
  });

  it('that it is too fast: no silence is longer than a run waits', async () => {
    const { github, sandbox } = await asApp();
    sandbox.failNext({ path: '/orgs/acme/installation', status: 429, headers: { 'retry-after': '7200' } });
    expect(await failure(github.destinations.read(ingest))).toMatchObject({ code: 'RATE_LIMITED', effect: 'none' });
  });

  it('an answer that is none', async () => {
    const { github, sandbox } = await asApp();
    sandbox.failNext({ path: '/access_tokens', status: 201, body: { token: '', expires_at: 'soon' } });
    const error = await failure(github.destinations.read(ingest));
    expect(error.message).toBe('The answer to the question for a token for acme is not what GitHub answers.');
  });

  it('never a value: neither the key nor a token is in what an error holds', async () => {
    const { github, sandbox, masked, time } = await asApp();
    await github.destinations.read(ingest);
    time.advance(60_000);
    const echo = (index: number) => ({ message: `no ${masked[index]}`, documentation_url: 'https://x', status: '403' });
    sandbox.failNext({ path: '/actions/secrets/NAME', status: 403, body: echo(1) });
    const errors = [await failure(github.destinations.read(ingest))];
    sandbox.failNext({ path: '/actions/secrets/NAME', status: 401, body: echo(1) });
    sandbox.failNext({ path: '/access_tokens', status: 403, body: echo(0) });
    errors.push(await failure(github.destinations.read(ingest)));
    for (const error of errors) {
      const shown = inspect(error, { depth: 9, showHidden: true });
      expect(shown).toContain('***');
      for (const value of [...masked, keys.pem.split('\n')[3] ?? '']) expect(shown).not.toContain(value);
    }
  });
});
