import { expect, it } from 'vitest';
import { fleet } from '../support/fleet.ts';

it('a run over many credentials that is killed leaves nothing behind: post takes back what each of them had made', async () => {
  const world = await fleet({ credentials: 3 });
  const secrets = () => world.credentials.map(({ clientId }) => world.connect.secretsOf(clientId).length);
  let kill = (): void => expect.fail('no process was started');
  const server = world.connect.server();
  const before = server.intercept;
  let made = 0;
  server.intercept = async (request, handler) => {
    const answer = await (before?.(request, handler) ?? handler(request));
    if (request.method !== 'POST' || !/\/secrets$/i.test(new URL(request.url).pathname)) return answer;
    made += 1;
    // Both are made, and neither answer arrives.
    if (made === 2) kill();
    return new Promise(() => {});
  };
  const main = await world.run(
    { concurrency: '2' },
    {
      onStart: (pid) => {
        kill = () => process.kill(pid, 'SIGKILL');
      },
    },
  );
  expect(main.signal).toBe('SIGKILL');
  expect(secrets()).toEqual([2, 2, 1]);
  server.intercept = before;

  const post = await world.run({ concurrency: '2' }, { saved: main.state });
  expect(post.code).toBe(0);
  expect(secrets()).toEqual([1, 1, 1]);
  expect(post.requests.filter(({ method }) => method === 'PUT')).toEqual([]);
  expect(post.stdout).not.toContain('came to no good end');
  expect(world.works()).toBe(true);

  const next = await world.run();
  expect(next.outputs.rotated).toBe('["credential-0","credential-1","credential-2"]');
  expect([main, post, next].flatMap(world.leaks)).toEqual([]);
}, 120_000);
