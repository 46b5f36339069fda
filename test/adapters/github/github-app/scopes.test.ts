import { expect, it } from 'vitest';
import { scopesOf, type Use } from '../../../../src/adapters/github/github-app/scopes.ts';
import { billing, foreign, ingest, production, use } from './app-fixture.ts';

const permissionsOf = (owner: string, ...uses: Parameters<typeof scopesOf>[0]) =>
  Object.fromEntries((scopesOf(uses).get(owner)?.needs ?? []).map(({ key, access }) => [key, access]));

it('an owner’s scope is what all credentials need there, and nothing of another owner’s', () => {
  const scopes = scopesOf([use(ingest, foreign), use(production, billing)]);
  expect([...scopes.keys()]).toEqual(['acme', 'globex']);
  expect(scopes.get('acme')?.repositories).toEqual(['ingest', 'billing']);
  expect(scopes.get('globex')).toMatchObject({ owner: 'Globex', repositories: ['App'] });
  expect(permissionsOf('globex', use(ingest, foreign))).toEqual({
    metadata: 'read',
    secrets: 'write',
    actions: 'read',
  });
});

it('each kind of use brings its permission', () => {
  const least = { ...use(ingest), verifications: [] };
  expect(permissionsOf('acme', least)).toEqual({
    metadata: 'read',
    secrets: 'write',
    actions: 'read',
    actions_variables: 'write',
  });
  expect(permissionsOf('acme', { ...least, destinations: [production] })).toEqual({
    metadata: 'read',
    environments: 'write',
    actions: 'read',
    actions_variables: 'write',
  });
  expect(permissionsOf('acme', use(ingest))).toEqual({
    metadata: 'read',
    secrets: 'write',
    actions: 'write',
    contents: 'read',
    actions_variables: 'write',
  });
});

it('each kind of secret needs what GitHub has for it', () => {
  const organization = { organization: 'acme', secret: 'NAME', visibility: 'all' } as const;
  const keysFor = (destination: Use['destinations'][number]) =>
    permissionsOf('acme', { ...use(destination), verifications: [], receiptRepository: 'other/place' });
  expect(keysFor(ingest)).toEqual({ metadata: 'read', secrets: 'write', actions: 'read' });
  expect(keysFor({ ...ingest, app: 'dependabot' })).toEqual({
    metadata: 'read',
    dependabot_secrets: 'write',
    actions: 'read',
  });
  expect(keysFor({ ...ingest, app: 'codespaces' })).toEqual({ metadata: 'read', codespaces_secrets: 'write' });
  expect(keysFor({ ...ingest, app: 'agents' })).toEqual({
    metadata: 'read',
    agent_secrets: 'write',
    actions: 'read',
  });
  expect(keysFor(production)).toEqual({ metadata: 'read', environments: 'write', actions: 'read' });
  // What hides an organization's secret is looked for, where reading is enough to see it.
  expect(keysFor(organization)).toEqual({ metadata: 'read', organization_secrets: 'write', secrets: 'read' });
  expect(keysFor({ ...organization, app: 'dependabot' })).toEqual({
    metadata: 'read',
    organization_dependabot_secrets: 'write',
    dependabot_secrets: 'read',
  });
  expect(keysFor({ ...organization, app: 'codespaces' })).toEqual({
    metadata: 'read',
    organization_codespaces_secrets: 'write',
  });
  expect(keysFor({ ...organization, app: 'agents' })).toEqual({
    metadata: 'read',
    organization_agent_secrets: 'write',
    agent_secrets: 'read',
  });
});

it('whoever changes nothing asks for nothing but to read, where reading is enough to see it', () => {
  const places: [Use['destinations'][number], Record<string, string>][] = [
    [ingest, { secrets: 'read' }],
    [production, { environments: 'read' }],
    [{ ...ingest, app: 'dependabot' }, { dependabot_secrets: 'read' }],
    [{ ...ingest, app: 'codespaces' }, { codespaces_secrets: 'write' }],
    [{ ...ingest, app: 'agents' }, { agent_secrets: 'read' }],
    [
      { organization: 'acme', app: 'codespaces', secret: 'NAME', visibility: 'all' },
      { organization_codespaces_secrets: 'read' },
    ],
  ];
  for (const [destination, expected] of places) {
    const looking = { ...use(destination), purpose: 'look' } as const;
    expect(permissionsOf('acme', looking)).toEqual({
      metadata: 'read',
      ...expected,
      actions: 'read',
      contents: 'read',
      actions_variables: 'read',
    });
    expect(permissionsOf('acme', { ...looking, purpose: 'take-back' })).toEqual({ metadata: 'read', ...expected });
  }
  const shared = { organization: 'acme', secret: 'NAME' } as const;
  expect(scopesOf([{ ...use(foreign, shared), purpose: 'take-back' }]).get('acme')?.repositories).toBeUndefined();
  expect([
    ...scopesOf([{ ...use(ingest, foreign), receiptRepository: 'other/place', purpose: 'take-back' }]).keys(),
  ]).toEqual(['acme', 'globex']);
});

it('what an organization’s secret is read by must be seen: what is said, or whatever is there', () => {
  const at = { organization: 'acme', secret: 'NAME' } as const;
  const reached = (destination: Use['destinations'][number], receiptRepository = 'acme/ops') =>
    scopesOf([{ ...use(destination), verifications: [], receiptRepository }]).get('acme')?.repositories;
  expect(reached({ ...at, visibility: 'private' })).toEqual(['ops']);
  expect(reached({ ...at, visibility: 'selected', repositories: ['acme/a', 'acme/b'] })).toEqual(['a', 'b', 'ops']);
  expect(reached({ ...at, visibility: 'selected' })).toBeUndefined();
  expect(reached(at)).toBeUndefined();
  // Nothing to name: then the permissions, which are the organization's, are the scope.
  expect(reached({ ...at, visibility: 'all' }, 'other/place')).toBeUndefined();
});

it('runs may be looked at in every repository that reads a destination, and must be where a deletion waits for them', () => {
  const shared = { organization: 'acme', secret: 'NAME', visibility: 'selected', repositories: ['acme/a'] } as const;
  for (const waitForRuns of [false, true]) {
    const needs = scopesOf([{ ...use(foreign, shared), verifications: [], waitForRuns }]);
    for (const owner of ['acme', 'globex']) {
      expect(needs.get(owner)?.needs).toContainEqual(
        expect.objectContaining({ key: 'actions', access: 'read', optional: !waitForRuns }),
      );
    }
  }
});

it('a permission that two need is had by both', () => {
  const shared = { organization: 'acme', secret: 'NAME', visibility: 'all' } as const;
  for (const either of [use(ingest, shared), use(shared, ingest)]) {
    const needs = scopesOf([either]).get('acme')?.needs;
    expect(needs).toContainEqual(expect.objectContaining({ key: 'secrets', access: 'write', optional: false }));
  }
});

it('names that differ in case alone are one', () => {
  const shouted = { ...ingest, repository: 'ACME/INGEST' };
  expect([...scopesOf([use(ingest, shouted)]).values()].map(({ repositories }) => repositories?.length)).toEqual([1]);
});

it('more repositories than GitHub takes in a list are all that the app may see', () => {
  const many = (count: number) =>
    Array.from({ length: count }, (_, index) => ({ repository: `acme/r${index}`, secret: 'NAME' }));
  const scope = (count: number) => scopesOf([use(ingest, ...many(count - 1))]).get('acme');
  expect(scope(500)?.repositories).toHaveLength(500);
  expect(scope(501)?.repositories).toBeUndefined();
});

it('a receipt is needed where one of the credentials needs it', () => {
  const receiptOf = (...uses: Parameters<typeof scopesOf>[0]) =>
    scopesOf(uses)
      .get('acme')
      ?.needs.find(({ key }) => key === 'actions_variables')?.optional;
  const free = { ...use(ingest), receiptNeeded: false };
  expect(receiptOf(free)).toBe(true);
  expect(receiptOf(free, use(ingest))).toBe(false);
  expect(receiptOf(use(ingest), free)).toBe(false);
});
