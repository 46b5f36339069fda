import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import type { Destination } from '../../../src/domain/destination.ts';
import { SecretValue } from '../../../src/domain/secret-value.ts';
import { timed } from '../../domain/examples.ts';
import { failure, github, openFence, RUN_TOKEN, START, TOKEN } from './github-fixture.ts';

const value = new SecretValue('S3cr3t/value+with=signs and ümlauts');
const repository: Destination = { repository: 'acme/ingest', secret: 'CONNECT_CLIENT_SECRET' };
const production: Destination = { ...repository, environment: 'production' };
const oddlyNamed: Destination = { ...repository, environment: 'a/b c' };

describe('writing', () => {
  it('seals for the scope and answers the moment of the acknowledgement', async () => {
    const { github: gh, sandbox, time } = await github();
    time.advance(1500);
    for (const destination of [repository, production, oddlyNamed]) {
      expect(await gh.destinations.write(destination, value, openFence(time))).toEqual(timed(START + 1000));
    }
    for (const scope of ['acme/ingest', 'acme/ingest#production', 'acme/ingest#a/b c']) {
      expect(sandbox.secretValue(scope, repository.secret)).toBe(value.open('seal'));
    }
  });

  it('reads the key of a scope once for twenty destinations', async () => {
    const { github: gh, time, requests } = await github();
    const destinations = Array.from({ length: 20 }, (_, index) => ({ ...production, secret: `SECRET_${index}` }));
    await Promise.all(destinations.map((destination) => gh.destinations.prepare(destination)));
    await Promise.all(destinations.map((destination) => gh.destinations.write(destination, value, openFence(time))));
    await gh.destinations.prepare({ ...production, repository: 'Acme/Ingest', environment: 'Production' });
    expect(requests().filter((request) => request.endsWith('/public-key'))).toHaveLength(1);
    expect(requests()).toHaveLength(21);
  });

  it('reads the key again, once, when GitHub does not take its id any more', async () => {
    const { github: gh, sandbox, time, requests } = await github();
    sandbox.failNext({
      method: 'PUT',
      path: '/actions/secrets/CONNECT_CLIENT_SECRET',
      status: 422,
      body: { message: 'The key_id is not valid.' },
    });
    const fence = openFence(time);
    await gh.destinations.write(repository, value, fence);
    expect(sandbox.secretValue('acme/ingest', repository.secret)).toBe(value.open('seal'));
    expect(requests().map((request) => request.split(' ')[0])).toEqual(['GET', 'PUT', 'GET', 'PUT']);
    expect(fence.asked).toHaveLength(2);
  });

  it('reads a new key once for all that were told of it', async () => {
    const { github: gh, sandbox, time, requests } = await github();
    await gh.destinations.prepare(production);
    sandbox.failNext({ method: 'PUT', path: /SECRET_/, status: 422, body: { message: 'Wrong key_id' }, times: 5 });
    const destinations = Array.from({ length: 5 }, (_, index) => ({ ...production, secret: `SECRET_${index}` }));
    await Promise.all(destinations.map((destination) => gh.destinations.write(destination, value, openFence(time))));
    expect(requests().filter((request) => request.endsWith('/public-key'))).toHaveLength(2);
  });

  it('takes a value of which the sealed form has 48 KB', async () => {
    const { github: gh, sandbox, time } = await github();
    await gh.destinations.write(repository, new SecretValue('x'.repeat(48 * 1024 - 48)), openFence(time));
    expect(sandbox.secretValue('acme/ingest', repository.secret)).toHaveLength(48 * 1024 - 48);
  });

  it.each([['x'.repeat(48 * 1024 - 47)], ['ü'.repeat(24 * 1024)]])(
    'refuses a value that no GitHub secret holds, before anything is written (%#)',
    async (large) => {
      const { github: gh, time, requests } = await github();
      const error = await failure(gh.destinations.write(repository, new SecretValue(large), openFence(time)));
      expect(error).toMatchObject({ code: 'DELIVERY_FAILED', effect: 'none' });
      expect(requests().some((request) => request.startsWith('PUT'))).toBe(false);
    },
  );

  it('says what GitHub says of a name that it does not take', async () => {
    const { github: gh, time } = await github();
    const error = await failure(
      gh.destinations.write({ ...repository, secret: 'GITHUB_SECRET' }, value, openFence(time)),
    );
    expect(error).toMatchObject({ code: 'CONFIG_INVALID', effect: 'none' });
    expect(error.message).toContain('must not start with GITHUB_');
  });
});

describe('reading', () => {
  it('answers when a secret was written, and null where none is', async () => {
    const { github: gh, sandbox, time } = await github();
    time.advance(5000);
    sandbox.writeByHand('acme/ingest:CONNECT_CLIENT_SECRET', 'by hand');
    expect(await gh.destinations.read(repository)).toEqual(timed(START + 5000));
    expect(await gh.destinations.read(production)).toBeNull();
    expect(await gh.destinations.read(oddlyNamed)).toBeNull();
  });

  it('does not take a missing environment or repository for a missing secret', async () => {
    const { github: gh } = await github();
    const elsewhere = { ...repository, environment: 'staging' };
    for (const method of ['read', 'prepare'] as const) {
      const error = await failure(gh.destinations[method](elsewhere));
      expect(error).toMatchObject({ code: 'NOT_FOUND', effect: 'none' });
      expect(error.message).toContain('acme/ingest has no environment staging');
      expect(error.hint).toContain('"Environments: write" on acme/ingest');
    }
    const error = await failure(gh.destinations.read({ repository: 'acme/nowhere', environment: 'x', secret: 'S' }));
    expect(error.code).toBe('NOT_FOUND');
    expect(error.message).toContain('acme/nowhere');
    expect(error.message).not.toContain('has no environment');
  });

  it('asks again after a failure, instead of remembering it', async () => {
    const { github: gh, sandbox } = await github();
    await failure(gh.destinations.prepare({ ...repository, environment: 'later' }));
    sandbox.repository('acme/ingest').addEnvironment('later');
    await expect(gh.destinations.prepare({ ...repository, environment: 'later' })).resolves.toBeUndefined();
  });
});

describe('refusals', () => {
  it.each([
    ['prepare', repository, 'Secrets: write'],
    ['read', repository, 'Secrets: write'],
    ['prepare', production, 'Environments: write'],
    ['read', production, 'Environments: write'],
  ] as const)('%s of %o names the permission', async (method, destination, permission) => {
    const { github: gh } = await github({ permissions: {} });
    const error = await failure(gh.destinations[method](destination));
    expect(error).toMatchObject({ code: 'FORBIDDEN', effect: 'none' });
    expect(error.message).toContain('403: Resource not accessible by personal access token');
    expect(error.hint).toContain(`Give the token "${permission}" on acme/ingest`);
    expect(error.hint).toMatch(/GitHub says that it accepts: (secrets|environments)=read/);
  });

  it.each([
    [repository, 'Secrets: write'],
    [production, 'Environments: write'],
  ] as const)('a token that may only read cannot write %o', async (destination, permission) => {
    const { github: gh, time } = await github({ permissions: { secrets: 'read', environments: 'read' } });
    const error = await failure(gh.destinations.write(destination, value, openFence(time)));
    expect(error).toMatchObject({ code: 'FORBIDDEN', effect: 'none' });
    expect(error.message).toContain('write secret CONNECT_CLIENT_SECRET at acme/ingest');
    expect(error.hint).toContain(`Give the token "${permission}" on acme/ingest.`);
  });

  it('a repository that the token does not see', async () => {
    const { github: gh } = await github({ repositories: ['acme/other'] });
    const error = await failure(gh.destinations.prepare(repository));
    expect(error).toMatchObject({ code: 'NOT_FOUND', effect: 'none' });
    expect(error.hint).toContain('"Secrets: write" on acme/ingest');
  });

  it('a token that GitHub does not know', async () => {
    const { github: gh } = await github({ token: new SecretValue('ghp_wrong_token') });
    const error = await failure(gh.destinations.prepare(repository));
    expect(error).toMatchObject({ code: 'AUTHENTICATION_FAILED', effect: 'none' });
    expect(error.hint).toContain('github-token');
    expect(inspect(error, { depth: 10, showHidden: true })).not.toContain('ghp_wrong_token');
  });

  it('never carry the token or the value, however deep one looks', async () => {
    const { github: gh, sandbox, time } = await github();
    sandbox.failNext({ method: 'PUT', path: /./, status: 403, body: { message: `${TOKEN}\n::error::${RUN_TOKEN}` } });
    const error = await failure(gh.destinations.write(production, value, openFence(time)));
    const shown = [inspect(error, { depth: 20, showHidden: true }), JSON.stringify(error), error.message, error.stack];
    for (const text of shown) {
      expect(text).not.toContain(TOKEN);
      expect(text).not.toContain(value.open('seal'));
    }
    expect(error.message).not.toContain('\n');
    expect(error.message).toContain('***');
  });
});
