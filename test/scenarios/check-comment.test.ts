import { expect, it } from 'vitest';
import { checkWorld, PULL_REQUEST, REPOSITORY } from '../support/check-world.ts';

const MARKER = '<!-- rotate-client-secrets: check -->';
const expiring = [
  { name: 'ingest-prod', secret: 'INGEST', secrets: [{ daysLeft: 6, madeDaysAgo: 84 }], receipt: true },
];
const comment = { comment: 'true' };

it('the comment is made once, then edited, and short when all is well', async () => {
  const world = await checkWorld(expiring);
  const first = await world.check({ inputs: comment });
  const [made, second] = world.comments();
  expect(second).toBeUndefined();
  expect(made?.body.startsWith(MARKER)).toBe(true);
  expect(made?.body).toContain('## Client secrets: 1 expires in 6 days');
  expect(made?.body).toContain('deploy.yml:6 *(changed here)*');
  expect(world.leaks(first)).toEqual([]);

  const again = await world.check({ inputs: comment });
  expect(again.requests.filter(({ method }) => method === 'PATCH')).toEqual([]);
  Object.assign(world.config.defaults as object, { 'rotate-before': '1d' });
  const well = await world.check({ inputs: { ...comment, 'warn-before': '1d', 'fail-before': '1d' } });
  expect(well.outputs.status).toBe('ok');
  expect(world.comments()).toHaveLength(1);
  expect(world.comments()[0]?.body).toContain('✅ Client secrets: all is well.');
  expect(world.comments()[0]?.body.length).toBeLessThan(120);
  expect(world.violations).toEqual([]);
});

it('a comment of somebody else with the marker is left alone', async () => {
  const world = await checkWorld(expiring);
  const theirs = {
    id: 1,
    login: 'mallory',
    association: 'NONE',
    body: `${MARKER} hello`,
    createdAt: 0,
    updatedAt: 0,
  } as const;
  world.repository.pullRequests.get(PULL_REQUEST)?.comments.push({ ...theirs });
  await world.check({ inputs: comment });
  expect(world.comments().map(({ login }) => login)).toEqual(['mallory', 'check-bot[bot]']);
  expect(world.comments()[0]?.body).toBe(theirs.body);
});

it('a comment whose answer is lost is not made twice', async () => {
  const world = await checkWorld(expiring);
  world.github.failNext({
    method: 'POST',
    path: `/repos/${REPOSITORY}/issues/${PULL_REQUEST}/comments`,
    applied: true,
    status: 502,
  });
  const run = await world.check({ inputs: comment });
  expect(run.outputs.status).toBe('failure');
  expect(world.comments()).toHaveLength(1);
  expect(world.github.pendingFaults()).toEqual([]);
});

it('a token that may not comment is a warning; without a token, or a pull request, nothing is commented', async () => {
  const world = await checkWorld(expiring);
  world.github.addToken({ token: 'ghs_reads', login: 'github-actions[bot]', permissions: { pull_requests: 'read' } });
  const refused = await world.check({ inputs: { ...comment, 'github-token': 'ghs_reads' } });
  expect(refused.annotations('warning').join()).toContain('could not be commented on');
  const without = await world.check({ inputs: { ...comment, 'github-token': '' } });
  expect(without.annotations('warning').join()).toContain('nothing is commented');
  await world.check({ inputs: comment, env: { GITHUB_REF: 'refs/heads/main', GITHUB_EVENT_NAME: 'push' } });
  expect(world.comments()).toEqual([]);
});

it('a server that is down leaves GitHub out, and the expiry in', async () => {
  const world = await checkWorld(expiring);
  const run = await world.check({ env: { GITHUB_API_URL: 'x' }, inputs: { 'github-api-url': 'http://127.0.0.1:9' } });
  expect(run.outputs.status).toBe('failure');
  expect(run.result.leftOut.length).toBeGreaterThan(0);
});
