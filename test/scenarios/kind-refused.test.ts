import { describe, expect, it } from 'vitest';
import { everyPermission, PLACE, REPOSITORY, type Scenario, scenario } from '../support/scenario.ts';
import { storyOf } from '../support/snapshot.ts';
import { expectSound } from '../support/sound.ts';

const NAME = 'CONNECT_CLIENT_SECRET';

/** A repository secret, and another destination. */
const beside = async (entry: string, options: Parameters<typeof scenario>[0] = {}): Promise<Scenario> => {
  const world = await scenario({ token: { permissions: everyPermission }, ...options });
  const destinations = `- { repository: ${REPOSITORY}, secret: ${NAME} }\n- { ${entry}, secret: ${NAME} }`;
  return { ...world, run: (more, env) => world.run({ destinations, ...more }, env) };
};

/** Nothing was made, and nothing was written anywhere. */
const expectUntouched = (world: Scenario): void => {
  expect(world.ids()).toEqual([1]);
  expect(world.traffic.seen.filter(({ method }) => method === 'PUT')).toEqual([]);
  expect(world.github.secretValue(REPOSITORY, NAME)).toBe(world.client.secret);
  expectSound(world);
};

describe('a token that lacks the permission for one kind of secret is told which, before anything is made', () => {
  it.each([
    ['secrets', `repository: ${REPOSITORY}`, `"Secrets: write" on ${REPOSITORY}`],
    ['environments', `repository: ${REPOSITORY}, environment: production`, `"Environments: write" on ${REPOSITORY}`],
    [
      'dependabot_secrets',
      `repository: ${REPOSITORY}, app: dependabot`,
      `"Dependabot secrets: write" on ${REPOSITORY}`,
    ],
    [
      'codespaces_secrets',
      `repository: ${REPOSITORY}, app: codespaces`,
      `"Codespaces secrets: write" on ${REPOSITORY}`,
    ],
    ['agent_secrets', `repository: ${REPOSITORY}, app: agents`, `"Agent secrets: write" on ${REPOSITORY}`],
    ['organization_secrets', 'organization: acme', 'the organization permission "Secrets: write" on acme'],
    [
      'organization_dependabot_secrets',
      'organization: acme, app: dependabot',
      'the organization permission "Organization dependabot secrets: write" on acme',
    ],
    [
      'organization_codespaces_secrets',
      'organization: acme, app: codespaces',
      'the organization permission "Organization codespaces secrets: write" on acme',
    ],
    [
      'organization_agent_secrets',
      'organization: acme, app: agents',
      'the organization permission "Agent secrets: write" on acme',
    ],
  ] as const)('%s', async (permission, entry, needed) => {
    const { [permission]: _, ...others } = everyPermission;
    const world = await beside(entry, { environments: [{ name: 'production' }], token: { permissions: others } });
    const run = await world.run(
      permission === 'secrets' ? { destinations: `- { repository: ${REPOSITORY}, secret: ${NAME} }` } : {},
    );
    expect(storyOf(world, run)).toMatchSnapshot();
    expect(run.code).toBe(1);
    expect(run.credential.error?.code).toBe('FORBIDDEN');
    expect(run.credential.error?.hint).toContain(`Give the token ${needed}`);
    expectUntouched(world);
  });
});

describe('what is not there is named before anything is made', () => {
  it.each([
    ['organization: acne, visibility: all', 'NOT_FOUND', 'There is no organization acne.'],
    [
      'organization: acme',
      'CONFIG_INVALID',
      `acme:${NAME} does not exist yet, so it has to be said which repositories may read it.`,
    ],
    [
      'organization: acme, visibility: selected, repositories: [acme/ingest, acme/ingset]',
      'CONFIG_INVALID',
      `acme:${NAME} is to be read in acme/ingset, which GitHub does not find, or the token may not see.`,
    ],
  ] as const)('%s', async (entry, code, message) => {
    const world = await beside(entry);
    const run = await world.run();
    expect(storyOf(world, run)).toMatchSnapshot();
    expect(run.credential.error).toMatchObject({ code, message });
    expectUntouched(world);
  });

  it.each(['codespaces', 'agents'] as const)('%s secrets, on an Enterprise Server', async (app) => {
    const world = await beside(`repository: ${REPOSITORY}, app: ${app}`, { ghes: true });
    const run = await world.run();
    expect(storyOf(world, run)).toMatchSnapshot();
    expect(run.credential.error?.code).toBe('NOT_FOUND');
    expect(run.credential.error?.message).toContain('GitHub Enterprise Server does not offer them');
    expectUntouched(world);
  });
});

it('contradictions in a destination are told with line and column, all at once', async () => {
  const world = await scenario();
  const run = await world.run({
    destinations: [
      `- { repository: ${REPOSITORY}, environment: production, app: dependabot, secret: ${NAME} }`,
      `- { organization: acme, environment: production, secret: ${NAME} }`,
      `- { organization: acme, secret: ${NAME}, repositories: [other/a] }`,
      `- { repository: ${REPOSITORY}, secret: ${NAME} }`,
      `- { repository: ${REPOSITORY.toUpperCase()}, app: actions, secret: ${NAME} }`,
    ].join('\n'),
  });
  expect(storyOf(world, run)).toMatchSnapshot();
  expect(run.code).toBe(1);
  expect(run.requests).toEqual([]);
  expect(run.stdout).toContain('line 5, column 3');
  expect(world.github.secretValue(...([PLACE.split(':')[0] ?? '', NAME] as const))).toBe(world.client.secret);
});
