import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, it, onTestFinished } from 'vitest';
import { sandboxClock } from '../../src/sandbox/clock.ts';
import { serveOnLoopback } from '../../src/sandbox/loopback-server.ts';
import { LockStep } from '../support/lock-step.ts';
import { scenario } from '../support/scenario.ts';
import { isPoll, storyOf } from '../support/snapshot.ts';
import type { Seen } from '../support/traffic.ts';

/** The rounds in which a process asks for paths. Its script has `ask(path)`, and `work(ms)` to be busy between turns. */
const roundsOfProcess = async (script: string): Promise<string[][]> => {
  const server = await serveOnLoopback({ handler: () => new Response('ok'), clock: sandboxClock() });
  onTestFinished(() => server.close());
  const lockStep = new LockStep();
  const rounds: string[][] = [];
  server.intercept = (request, handle) => {
    const { pathname } = new URL(request.url);
    return lockStep.enter(pathname, async (round) => {
      rounds[round - 1] = [...(rounds[round - 1] ?? []), pathname];
      return handle(request);
    });
  };
  const prelude = `
    const ask = (path) => fetch('${server.url}' + path).then((answer) => answer.text());
    const work = async (ms) => {
      for (const end = performance.now() + ms; performance.now() < end; ) {
        for (const pause = performance.now() + 5; performance.now() < pause; );
        await new Promise((done) => setImmediate(done));
      }
    };`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', `${prelude}\n${script}`], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (child.pid !== undefined) lockStep.watch(child.pid);
  expect(await once(child, 'close')).toEqual([0, null]);
  return rounds;
};

it('what waits for no answer is one round, however long the process works between its requests', async () => {
  const script = "await Promise.all([ask('/b'), work(150).then(() => ask('/a'))]); await work(50); await ask('/c');";
  expect(await roundsOfProcess(script)).toEqual([['/a', '/b'], ['/c']]);
});

it('what waits for an answer is in a later round', async () => {
  const script = "await Promise.all([ask('/b').then(() => ask('/a')), ask('/c')]); await ask('/d');";
  expect(await roundsOfProcess(script)).toEqual([['/b', '/c'], ['/a'], ['/d']]);
});

const toldIn = (requests: readonly Seen[], number: number): string =>
  requests
    .filter(({ round }) => round === number)
    .map(({ host, method, path, query, status, userAgent }) => [host, method, path, query, status, userAgent].join(' '))
    .sort()
    .join('\n');

it('a rotation that asked for the same in another order would be another story', async () => {
  const world = await scenario();
  const run = await world.run({ 'retire-ids': '1' });
  const { requests } = run;
  const story = storyOf(world, run);
  const numbers = [...new Set(requests.map(({ round }) => round))].sort((a, b) => a - b);
  const dispatched = requests.find(({ path }) => path.endsWith('/dispatches'))?.round ?? 0;
  const watched = requests.findLast(isPoll)?.round ?? 0;
  expect(watched).toBeGreaterThan(dispatched);
  for (const [index, later] of numbers.entries()) {
    const earlier = numbers[index - 1];
    if (earlier === undefined) continue;
    const round = (number: number): number => (number === earlier ? later : number === later ? earlier : number);
    const exchanged = storyOf(world, {
      ...run,
      requests: requests.map((one) => ({ ...one, round: round(one.round) })),
    });
    // Only while a verification is watched the order is chance; and rounds of the same requests are the same.
    const same = toldIn(requests, earlier) === toldIn(requests, later);
    if (same || (earlier > dispatched && later <= watched)) expect(exchanged).toEqual(story);
    else expect(exchanged).not.toEqual(story);
  }
  // A write that did not wait for the list that shows its secret as the newest.
  const [put, list] = [
    requests.find(({ method }) => method === 'PUT'),
    requests.findLast(({ method, path }) => method === 'GET' && path.endsWith('/Secrets')),
  ];
  const early = requests.map((one) => (one === put ? { ...one, round: list?.round ?? 0 } : one));
  expect(storyOf(world, { ...run, requests: early })).not.toEqual(story);

  // How a round arrived, and how often the verification was looked at, is chance, too; how often all else was asked is not.
  const looks = requests.filter(isPoll);
  expect(storyOf(world, { ...run, requests: requests.toReversed() })).toEqual(story);
  expect(storyOf(world, { ...run, requests: [...requests, ...looks] })).toEqual(story);
  for (const other of requests.filter((one) => !isPoll(one))) {
    expect(storyOf(world, { ...run, requests: [...requests, other] })).not.toEqual(story);
    expect(storyOf(world, { ...run, requests: requests.filter((one) => one !== other) })).not.toEqual(story);
  }
});
