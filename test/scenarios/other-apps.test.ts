import { expect, it } from 'vitest';
import { DAY, everyPermission, PLACE, REPOSITORY, scenario } from '../support/scenario.ts';
import { storyOf } from '../support/snapshot.ts';
import { expectSound } from '../support/sound.ts';

const NAME = 'CONNECT_CLIENT_SECRET';

it.each(['dependabot', 'codespaces', 'agents'] as const)(
  '%s secrets of a repository and an organization are written beside the one that is verified',
  async (app) => {
    const world = await scenario({
      destinations: {
        [PLACE]: `{ repository: ${REPOSITORY}, secret: ${NAME} }`,
        [`${REPOSITORY}:${app}/${NAME}`]: `{ repository: ${REPOSITORY}, app: ${app}, secret: ${NAME} }`,
        [`acme:${app}/${NAME}`]: `{ organization: acme, app: ${app}, secret: ${NAME} }`,
      },
      repositories: [{ fullName: 'acme/billing' }],
      token: { permissions: everyPermission },
    });
    const organization = world.github.organization('acme');
    const selected = [world.github.repository('acme/billing').id];
    organization.setVisibility(app, NAME, { visibility: 'selected', selectedRepositoryIds: selected });
    const run = await world.run();
    expect(storyOf(world, run)).toMatchSnapshot();
    expect(run.credential).toMatchObject({
      status: 'rotated',
      destinations: [
        { destination: PLACE, status: 'verified' },
        // No dispatched workflow can read these.
        { destination: `${REPOSITORY}:${app}/${NAME}`, status: 'acknowledged' },
        { destination: `acme:${app}/${NAME}`, status: 'acknowledged' },
      ],
    });
    expect(organization.visibilityOf(app, NAME)).toEqual({ visibility: 'selected', selectedRepositoryIds: selected });
    world.advance(61 * DAY);
    expect((await world.run()).credential).toMatchObject({ status: 'rotated', retiredSecretIds: [2] });
    expectSound(world);
  },
);
