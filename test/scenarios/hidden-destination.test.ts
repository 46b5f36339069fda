import { expect, it } from 'vitest';
import { everyPermission, PLACE, REPOSITORY, scenario } from '../support/scenario.ts';
import { storyOf } from '../support/snapshot.ts';
import { expectSound } from '../support/sound.ts';

const NAME = 'CONNECT_CLIENT_SECRET';

const shared = async (kind: 'client-credential' | 'hybrid') => {
  const world = await scenario({
    kind,
    destinations: { [`acme:${NAME}`]: `{ organization: acme, secret: ${NAME} }` },
    token: { permissions: everyPermission },
  });
  world.github.organization('acme').setVisibility('actions', NAME, { visibility: 'all', selectedRepositoryIds: [] });
  world.github.writeByHand(PLACE, world.client.secret);
  return world;
};

it('a repository secret of the same name hides that of the organization: told before, and caught by the verification', async () => {
  const world = await shared('hybrid');
  const run = await world.run({ 'verify-repository': REPOSITORY });
  expect(storyOf(world, run)).toMatchSnapshot();
  expect(run.stdout).toContain(
    `::warning::ingest-prod: Workflows of ${REPOSITORY} read ${PLACE} in place of acme:${NAME}, because both have the same name.`,
  );
  expect(run.summary).toContain('**Hidden from consumers** of ingest-prod:');
  expect(run.credential).toMatchObject({ status: 'failed', error: { code: 'VERIFICATION_FAILED' } });
  // What hides it still works, because nothing was deleted.
  expect(world.connect.accepts(world.client.clientId, world.github.secretValue(REPOSITORY, NAME) ?? '')).toBe(true);
  expectSound(world);
});

it('a client that would read what hides its secret is not rotated: its next run could not authenticate', async () => {
  const world = await shared('client-credential');
  const run = await world.run({ 'verify-repository': REPOSITORY });
  expect(storyOf(world, run)).toMatchSnapshot();
  expect(run.credential.error).toMatchObject({
    code: 'CONFIG_INVALID',
    message: `client-secret cannot be read again after this rotation: ${REPOSITORY}, which runs this, does not read acme:${NAME}.`,
  });
  expect(world.ids()).toEqual([1]);
  expectSound(world);
});

it('an organization secret that the verifying repository may not see is written, warned of, and not called verified', async () => {
  const world = await scenario({
    destinations: {
      [PLACE]: `{ repository: ${REPOSITORY}, secret: ${NAME} }`,
      'acme:SHARED_SECRET': '{ organization: acme, secret: SHARED_SECRET }',
    },
    repositories: [{ fullName: 'acme/billing' }],
    token: { permissions: everyPermission },
  });
  world.github.organization('acme').setVisibility('actions', 'SHARED_SECRET', {
    visibility: 'selected',
    selectedRepositoryIds: [world.github.repository('acme/billing').id],
  });
  const run = await world.run();
  expect(storyOf(world, run)).toMatchSnapshot();
  expect(run.credential).toMatchObject({
    status: 'rotated',
    destinations: [{ status: 'verified' }, { destination: 'acme:SHARED_SECRET', status: 'acknowledged' }],
  });
  expect(run.summary).toContain(
    `- acme:SHARED_SECRET cannot be read in ${REPOSITORY}: its visibility is selected, without that repository.`,
  );
  expectSound(world);
});

it('a secret of another environment hides that of the repository from its jobs', async () => {
  const world = await scenario({ environments: [{ name: 'production' }] });
  world.github.repository(REPOSITORY).addEnvironment('staging');
  world.github.writeByHand(`${REPOSITORY}#staging:${NAME}`, world.client.secret);
  const run = await world.run();
  expect(storyOf(world, run)).toMatchSnapshot();
  expect(run.stdout).toContain(
    `::warning::ingest-prod: Jobs of ${REPOSITORY} in environment staging read ${REPOSITORY}#staging:${NAME} in place of ${PLACE},`,
  );
  expect(run.credential).toMatchObject({
    status: 'rotated',
    destinations: [{ status: 'verified' }, { status: 'verified' }],
  });
  expectSound(world);
});
