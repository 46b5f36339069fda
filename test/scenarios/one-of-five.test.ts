import { expect, it } from 'vitest';
import { everyPermission, PLACE, REPOSITORY, scenario } from '../support/scenario.ts';
import { storyOf } from '../support/snapshot.ts';
import { expectSound } from '../support/sound.ts';

const NAME = 'CONNECT_CLIENT_SECRET';

it('one of five destinations refuses: the run fails with the state of each, and the next one finishes the job', async () => {
  const world = await scenario({
    environments: [{ name: 'production' }],
    destinations: {
      [PLACE]: `{ repository: ${REPOSITORY}, secret: ${NAME} }`,
      [`${REPOSITORY}#production:${NAME}`]: `{ repository: ${REPOSITORY}, environment: production, secret: ${NAME} }`,
      [`${REPOSITORY}:dependabot/${NAME}`]: `{ repository: ${REPOSITORY}, app: dependabot, secret: ${NAME} }`,
      [`acme/billing:${NAME}`]: `{ repository: acme/billing, secret: ${NAME} }`,
      [`acme:codespaces/${NAME}`]: `{ organization: acme, app: codespaces, secret: ${NAME} }`,
    },
    repositories: [{ fullName: 'acme/billing' }],
    token: { permissions: everyPermission },
  });
  world.github.failNext({
    method: 'PUT',
    path: `/orgs/acme/codespaces/secrets/${NAME}`,
    status: 403,
    body: { message: 'Resource not accessible by personal access token' },
  });
  const failed = await world.run();
  expect(storyOf(world, failed)).toMatchSnapshot();
  expect(failed.credential).toMatchObject({
    status: 'failed',
    destinations: [
      { destination: PLACE, status: 'acknowledged' },
      { destination: `${REPOSITORY}#production:${NAME}`, status: 'acknowledged' },
      { destination: `${REPOSITORY}:dependabot/${NAME}`, status: 'acknowledged' },
      { destination: `acme/billing:${NAME}`, status: 'acknowledged' },
      { destination: `acme:codespaces/${NAME}`, status: 'failed' },
    ],
    error: {
      code: 'DELIVERY_FAILED',
      message: expect.stringContaining(`1 of 5 destinations did not take the new secret: acme:codespaces/${NAME}.`),
      hint: expect.stringContaining('the organization permission "Organization codespaces secrets: write" on acme'),
    },
  });
  // Both values work, whoever holds which.
  expect(world.everyDestinationWorks()).toBe(true);
  expect(world.ids()).toEqual([1, 2]);
  expect(world.github.pendingFaults()).toEqual([]);

  const again = await world.run({ 'retire-ids': '1' });
  expect(storyOf(world, again)).toMatchSnapshot();
  expect(again.credential).toMatchObject({ status: 'rotated', reason: 'Unfinished', retiredSecretIds: [1, 2] });
  expect(again.credential.destinations.map(({ status }) => status)).toEqual([
    'verified',
    'verified',
    'acknowledged',
    'acknowledged',
    'acknowledged',
  ]);
  expect(world.ids()).toEqual([3]);
  expectSound(world);
});
