import { describe, expect, it } from 'vitest';
import type { GitHubSandbox } from '../../src/sandbox/github/sandbox.ts';
import { DAY, everyPermission, REPOSITORY, type Scenario, scenario } from '../support/scenario.ts';
import { storyOf } from '../support/snapshot.ts';
import { expectSound } from '../support/sound.ts';

const NAME = 'CONNECT_CLIENT_SECRET';
const repositories = ['acme/billing', 'acme/reports'].map((fullName) => ({ fullName }));

const idsOf = (github: GitHubSandbox, names: readonly string[]) =>
  names.map((name) => github.repository(name).id).sort();

const seenBy = ({ github }: Scenario) => {
  const { visibility, selectedRepositoryIds } = github.organization('acme').visibilityOf('actions', NAME);
  return { visibility, ids: [...selectedRepositoryIds].sort() };
};

/** One organization secret that the client reads in `acme/ingest`, where it is verified too. */
const shared = async (said = '', ghes = false): Promise<Scenario> => {
  const world = await scenario({
    ghes,
    destinations: { [`acme:${NAME}`]: `{ organization: acme, secret: ${NAME}${said} }` },
    repositories,
    token: { permissions: everyPermission },
  });
  world.github.organization('acme').setVisibility('actions', NAME, { visibility: 'all', selectedRepositoryIds: [] });
  return world;
};

const where = { 'verify-repository': REPOSITORY };

describe('an organization secret', () => {
  it.each([
    ['all', []],
    ['private', []],
    ['selected', ['acme/billing', REPOSITORY]],
  ] as const)('is rotated and verified, and its visibility %s kept', async (visibility, selected) => {
    const world = await shared();
    const selectedRepositoryIds = idsOf(world.github, selected);
    world.github.organization('acme').setVisibility('actions', NAME, { visibility, selectedRepositoryIds });
    const first = await world.run(where);
    expect(storyOf(world, first)).toMatchSnapshot();
    expect(first.credential).toMatchObject({
      status: 'rotated',
      destinations: [{ destination: `acme:${NAME}`, status: 'verified' }],
      verification: { status: 'succeeded', evidence: 'fingerprint' },
    });
    expect(seenBy(world)).toEqual({ visibility, ids: selectedRepositoryIds });
    // Who may read it is read again as late as can be, because the write must say it.
    const created = first.requests.find(({ method, path }) => method === 'POST' && path.endsWith('/Secrets'));
    const put = first.requests.find(({ method }) => method === 'PUT');
    const between = first.requests.filter(({ path, round }) => {
      const asked = path.startsWith(`/orgs/acme/actions/secrets/${NAME}`);
      return asked && round > (created?.round ?? Number.POSITIVE_INFINITY) && round < (put?.round ?? 0);
    });
    expect(between).toHaveLength(visibility === 'selected' ? 2 : 1);
    world.advance(61 * DAY);
    expect((await world.run(where)).credential).toMatchObject({ status: 'rotated', retiredSecretIds: [2] });
    expect(seenBy(world)).toEqual({ visibility, ids: selectedRepositoryIds });
    // Where there is no repository destination, the receipt is kept where the rotation runs.
    expect([...world.github.repository(REPOSITORY).variables.keys()]).toEqual([
      expect.stringMatching(/^ROTATION_RECEIPT_INGEST_PROD_/),
    ]);
    expectSound(world);
  });

  it('is rotated on an Enterprise Server too', async () => {
    const world = await shared('', true);
    const selectedRepositoryIds = idsOf(world.github, ['acme/billing', REPOSITORY]);
    const selected = { visibility: 'selected', selectedRepositoryIds } as const;
    world.github.organization('acme').setVisibility('actions', NAME, selected);
    const run = await world.run(where);
    expect(storyOf(world, run)).toMatchSnapshot();
    expect(run.credential).toMatchObject({ status: 'rotated', destinations: [{ status: 'verified' }] });
    expect(seenBy(world)).toEqual({ visibility: 'selected', ids: selectedRepositoryIds });
    expectSound(world);
  });

  it('gets the repositories that the destination says', async () => {
    const world = await shared(`, visibility: selected, repositories: [${REPOSITORY}, Acme/Reports]`);
    const run = await world.run(where);
    expect(storyOf(world, run)).toMatchSnapshot();
    expect(run.credential.destinations).toMatchObject([{ status: 'verified' }]);
    expect(seenBy(world)).toEqual({ visibility: 'selected', ids: idsOf(world.github, [REPOSITORY, 'acme/reports']) });
    expectSound(world);
  });
});
