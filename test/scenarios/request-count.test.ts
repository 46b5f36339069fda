import { expect, it } from 'vitest';
import { DAY, scenario } from '../support/scenario.ts';
import { isPoll, roundsOf } from '../support/snapshot.ts';
import type { Seen } from '../support/traffic.ts';

const kinds: readonly [string, RegExp][] = [
  ['discovery', /^connect GET .*openid-configuration$/],
  ['token', /^connect POST .*\/token$/],
  ['list of client secrets', /^connect GET .*\/Secrets$/],
  ['create', /^connect POST .*\/Secrets$/],
  ['delete', /^connect DELETE /],
  ['public key', /^github GET .*public-key$/],
  ['moments of GitHub secrets', /^github GET .*\/secrets(\/[^/]+)?$/],
  ['write', /^github PUT /],
  ['repository', /^github GET \/repos\/acme\/ingest$/],
  ['environments', /^github GET .*\/environments$/],
  ['workflow', /^github GET .*\/workflows\/verify.yml$/],
  ['workflow file', /^github GET .*\/contents\//],
  ['dispatch', /^github POST .*\/dispatches$/],
  ['run', /^github GET .*\/runs\/\d+$/],
  ['unfinished runs', /^github GET .*\/actions\/runs$/],
  ['receipt read', /^github GET .*\/variables\//],
  ['receipt written', /^github (PATCH|POST) .*\/variables/],
];

const counted = (requests: readonly Seen[]): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const { host, method, path } of requests) {
    const kind =
      kinds.find(([, pattern]) => pattern.test(`${host} ${method} ${path}`))?.[0] ?? `${host} ${method} ${path}`;
    counts[kind] = (counts[kind] ?? 0) + 1;
  }
  // As often as it takes until the verification is over.
  if (counts.run) counts.run = 1;
  return counts;
};

/** A verification without a token of its own, so that every token is the rotation's. */
const jobs = () => "  proof:\n    runs-on: ubuntu-latest\n    steps: [{ run: 'true' }]\n";

it('a rotation takes at most twelve round trips that follow each other', async () => {
  const world = await scenario({ environments: [{ name: 'production' }], jobs });
  await world.run();
  world.advance(61 * DAY);
  const { requests, credential } = await world.run();
  expect(credential).toMatchObject({ status: 'rotated', retiredSecretIds: [2] });
  const rounds = roundsOf(requests);
  // While the verification runs it is watched, and the receipt is written: that wait is not ours.
  const ours = rounds.filter((round) => !round.some(isPoll));
  expect(ours).toHaveLength(rounds.length - 1);
  expect(ours.length).toBeLessThanOrEqual(12);
});

it('a rotation asks no more than it must, and one that is not due asks next to nothing', async () => {
  const world = await scenario({ environments: [{ name: 'production' }], jobs });
  await world.run();
  world.advance(DAY);
  expect(counted((await world.run()).requests)).toEqual({
    discovery: 1,
    token: 1,
    'list of client secrets': 1,
    'moments of GitHub secrets': 2,
    'receipt read': 1,
  });
  world.advance(61 * DAY);
  expect(counted((await world.run()).requests)).toEqual({
    discovery: 1,
    // Our own, then three at the consumers' region and one at the primary's with the new secret.
    token: 5,
    // For the plan, for the fence, and before the deletion.
    'list of client secrets': 3,
    create: 1,
    delete: 1,
    // One for each scope.
    'public key': 2,
    // For the plan, after the writes, and before the deletion; one for each scope.
    'moments of GitHub secrets': 6,
    write: 2,
    repository: 1,
    // Whether one of another environment hides the repository's secret.
    environments: 1,
    workflow: 1,
    'workflow file': 1,
    dispatch: 1,
    run: 1,
    // Before the deletion, beside the moments: one for each state that a run can be in.
    'unfinished runs': 5,
    // For the plan, and before it is completed.
    'receipt read': 2,
    // Whether it can be, after the dispatch, and completed.
    'receipt written': 3,
  });
});
