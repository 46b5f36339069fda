import { expect, it } from 'vitest';
import { scenario } from '../support/scenario.ts';
import { expectSound } from '../support/sound.ts';
import type { Seen } from '../support/traffic.ts';

it('a story is not sound any more once one of the answers that its deletion or its write rests on is taken out of it', async () => {
  const world = await scenario();
  const run = await world.run({ 'retire-ids': '1' });
  expect(run.credential).toMatchObject({ status: 'rotated', retiredSecretIds: [1] });
  expectSound(world);

  const retell = (requests: readonly Seen[]) => expectSound({ ...world, history: [{ ...run, requests }] });
  retell(run.requests);
  const is = (method: string, path: RegExp) => (one: Seen) => one.method === method && path.test(one.path);
  const dispatch = run.requests.findIndex(is('POST', /\/dispatches$/));
  const restsOn = {
    'the list after the create': is('GET', /\/Secrets$/),
    'the public key': is('GET', /\/public-key$/),
    'the look at the verification': is('GET', /\/actions\/runs\/\d+$/),
    'the look at the destination after the dispatch': (one: Seen, index: number) =>
      index > dispatch && is('GET', /\/actions\/secrets/)(one),
  };
  for (const [what, pattern] of Object.entries(restsOn)) {
    const left = run.requests.filter((one, index) => !pattern(one, index));
    expect(left.length, what).toBeLessThan(run.requests.length);
    expect(() => retell(left), what).toThrow();
  }
  const deletion = run.requests.find(is('DELETE', /\/Secrets\/1$/));
  const proof = run.requests.find(({ userAgent, path }) => userAgent.endsWith('(verify)') && path.endsWith('/token'));
  if (!deletion || !proof) throw new Error('nothing was proven, or nothing deleted');
  const late = run.requests.map((one) => (one === proof ? { ...one, to: deletion.from + 1 } : one));
  expect(() => retell(late)).toThrow('proofs that were not over when secret 1 was deleted');
});
