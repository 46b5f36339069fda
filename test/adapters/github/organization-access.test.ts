import { describe, expect, it } from 'vitest';
import type { OrganizationDestination, SecretApp } from '../../../src/domain/destination.ts';
import { SecretValue } from '../../../src/domain/secret-value.ts';
import type { GitHubSandbox } from '../../../src/sandbox/github/sandbox.ts';
import { failure, github, openFence } from './github-fixture.ts';

const value = new SecretValue('S3cr3t/value');
const secret = 'CONNECT_CLIENT_SECRET';
const shared: OrganizationDestination = { organization: 'acme', secret };
const apps: readonly SecretApp[] = ['actions', 'dependabot', 'codespaces', 'agents'];

const idsOf = (sandbox: GitHubSandbox, names: readonly string[]) => names.map((name) => sandbox.repository(name).id);

/** An organization with three repositories and a secret that was made by hand. */
const organization = async (
  app: SecretApp,
  visibility: 'all' | 'private' | 'selected',
  selected: readonly string[] = [],
) => {
  const fixture = await github();
  const { sandbox } = fixture;
  for (const name of ['acme/a', 'acme/b']) sandbox.addRepository({ fullName: name });
  sandbox.writeByHand(`acme:${app === 'actions' ? '' : `${app}/`}${secret}`, 'by hand');
  const ids = idsOf(sandbox, selected);
  sandbox.organization('acme').setVisibility(app, secret, { visibility, selectedRepositoryIds: ids });
  const seen = () => sandbox.organization('acme').visibilityOf(app, secret);
  return { ...fixture, seen };
};

describe.each(apps)('%s secrets of an organization', (app) => {
  const destination: OrganizationDestination = { ...shared, app };

  it.each(['all', 'private'] as const)('keep the visibility %s', async (visibility) => {
    const { github: gh, seen, time } = await organization(app, visibility);
    await gh.destinations.write(destination, value, openFence(time));
    expect(seen()).toEqual({ visibility, selectedRepositoryIds: [] });
  });

  it('keep the selected repositories', async () => {
    const { github: gh, seen, time, sandbox } = await organization(app, 'selected', ['acme/a', 'acme/ingest']);
    await gh.destinations.write(destination, value, openFence(time));
    expect(seen().visibility).toBe('selected');
    expect([...seen().selectedRepositoryIds].sort()).toEqual(idsOf(sandbox, ['acme/a', 'acme/ingest']).sort());
  });

  it('get the repositories that the destination says', async () => {
    const { github: gh, seen, time, sandbox } = await organization(app, 'selected', ['acme/a']);
    const said = { ...destination, visibility: 'selected', repositories: ['Acme/B', 'acme/ingest'] } as const;
    await gh.destinations.prepare(said);
    await gh.destinations.write(said, value, openFence(time));
    expect(seen()).toEqual({
      visibility: 'selected',
      selectedRepositoryIds: idsOf(sandbox, ['acme/b', 'acme/ingest']),
    });
  });
});

describe('the visibility of an organization secret', () => {
  it('is that of the destination, where it says one, without asking what it was', async () => {
    const { github: gh, seen, time, requests } = await organization('actions', 'selected', ['acme/a']);
    await gh.destinations.write({ ...shared, visibility: 'private' }, value, openFence(time));
    expect(seen()).toEqual({ visibility: 'private', selectedRepositoryIds: [] });
    expect(requests().map((request) => request.split('/').at(-1))).toEqual(['public-key', secret]);
  });

  it('is kept with hundreds of repositories', async () => {
    const { github: gh, seen, time, sandbox } = await organization('actions', 'selected');
    const names = Array.from({ length: 250 }, (_, n) => `acme/repository-${n}`);
    for (const fullName of names) sandbox.addRepository({ fullName });
    const ids = idsOf(sandbox, names);
    sandbox
      .organization('acme')
      .setVisibility('actions', secret, { visibility: 'selected', selectedRepositoryIds: ids });
    await gh.destinations.write(shared, value, openFence(time));
    expect([...seen().selectedRepositoryIds].sort()).toEqual(ids.sort());
  });

  it('is read again right before the write, not as the preflight saw it', async () => {
    const { github: gh, seen, time, sandbox } = await organization('actions', 'selected', ['acme/a']);
    await gh.destinations.prepare(shared);
    const changed = { visibility: 'selected', selectedRepositoryIds: idsOf(sandbox, ['acme/a', 'acme/b']) } as const;
    sandbox.organization('acme').setVisibility('actions', secret, changed);
    await gh.destinations.write(shared, value, openFence(time));
    expect([...seen().selectedRepositoryIds].sort()).toEqual([...changed.selectedRepositoryIds].sort());
  });

  it('has to be said for one that does not exist yet, before anything is made', async () => {
    const { github: gh, requests } = await github();
    const error = await failure(gh.destinations.prepare(shared));
    expect(error).toMatchObject({
      code: 'CONFIG_INVALID',
      message: `acme:${secret} does not exist yet, so it has to be said which repositories may read it.`,
      effect: 'none',
    });
    expect(error.hint).toContain('`visibility: all`');
    expect(requests().some((request) => request.startsWith('PUT'))).toBe(false);
  });

  it('selected without repositories keeps those that are there, and else is refused', async () => {
    const first = await organization('actions', 'selected', ['acme/b']);
    const said = { ...shared, visibility: 'selected' } as const;
    await first.github.destinations.write(said, value, openFence(first.time));
    expect(first.seen().selectedRepositoryIds).toEqual(idsOf(first.sandbox, ['acme/b']));
    const second = await organization('actions', 'all');
    const error = await failure(second.github.destinations.prepare(said));
    expect(error).toMatchObject({ code: 'CONFIG_INVALID', effect: 'none' });
    expect(error.message).toContain('has the visibility all, so there are no selected repositories');
  });

  it('names the repository that is not there', async () => {
    const { github: gh } = await organization('actions', 'all');
    const said = { ...shared, visibility: 'selected', repositories: ['acme/a', 'acme/typo'] } as const;
    const error = await failure(gh.destinations.prepare(said));
    expect(error).toMatchObject({ code: 'CONFIG_INVALID', effect: 'none' });
    expect(error.message).toContain('is to be read in acme/typo, which GitHub does not find');
    expect(error.hint).toContain('`repositories`');
  });

  it('is not written by a token that does not see all repositories that it would have to name', async () => {
    const { github: gh, sandbox, seen, time } = await organization('actions', 'selected', ['acme/a', 'acme/b']);
    const body = { total_count: 2, repositories: [] };
    sandbox.failNext({ path: `/${secret}/repositories`, status: 200, body });
    const error = await failure(gh.destinations.write(shared, value, openFence(time)));
    expect(error).toMatchObject({ code: 'FORBIDDEN', effect: 'none' });
    expect(error.message).toContain('sees only 0 of the 2 repositories that may read acme:CONNECT_CLIENT_SECRET');
    expect(seen().selectedRepositoryIds).toHaveLength(2);
    expect(sandbox.secretValue('acme', secret)).toBe('by hand');
  });
});
