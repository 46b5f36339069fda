import { describe, expect, it } from 'vitest';
import { timed, timedOrNone } from '../../domain/examples.ts';
import { failure, github, START } from './github-fixture.ts';

const named = (count: number, environment?: string) =>
  Array.from({ length: count }, (_, n) => ({
    repository: 'acme/ingest',
    secret: `SECRET_${n}`,
    ...(environment === undefined ? {} : { environment }),
  }));

describe('the moments of secrets', () => {
  it('are read with one request a scope when several are asked for at once', async () => {
    const { github: gh, sandbox, requests } = await github();
    for (const n of [0, 1, 2]) sandbox.writeByHand(`acme/ingest:SECRET_${n}`, 'x');
    sandbox.writeByHand('acme/ingest#production:SECRET_1', 'x');
    const wanted = [...named(3), ...named(2, 'production')];
    const times = await Promise.all(wanted.map((destination) => gh.destinations.read(destination)));
    expect(times).toEqual([START, START, START, null, START].map(timedOrNone));
    expect(requests().filter((request) => !request.endsWith('/public-key'))).toEqual([
      'GET /repos/acme/ingest/actions/secrets',
      'GET /repos/acme/ingest/environments/production/secrets',
    ]);
  });

  it('are read anew by whoever asks later', async () => {
    const { github: gh, sandbox, time, requests } = await github();
    const [first, second] = named(2);
    if (!first || !second) throw new Error('two were wanted');
    sandbox.writeByHand('acme/ingest:SECRET_0', 'x');
    sandbox.writeByHand('acme/ingest:SECRET_1', 'x');
    const early = [gh.destinations.read(first), gh.destinations.read(second)];
    await Promise.resolve();
    await Promise.resolve();
    sandbox.writeByHand('acme/ingest:SECRET_0', 'y');
    const late = gh.destinations.read(first);
    await Promise.all(early);
    time.advance(5000);
    sandbox.writeByHand('acme/ingest:SECRET_0', 'z');
    await late;
    expect(await gh.destinations.read(first)).toEqual(timed(START + 5000));
    expect(requests()).toHaveLength(3);
  });

  it('are found in a full page, whatever the case of the name', async () => {
    const { github: gh, sandbox, requests } = await github();
    // The most that a repository can have.
    for (let n = 0; n < 100; n += 1) sandbox.writeByHand(`acme/ingest:SECRET_${String(n).padStart(3, '0')}`, 'x');
    const wanted = ['SECRET_000', 'secret_099'].map((secret) => ({ repository: 'acme/ingest', secret }));
    expect(await Promise.all(wanted.map((destination) => gh.destinations.read(destination)))).toEqual([
      timed(START),
      timed(START),
    ]);
    expect(requests()).toEqual(['GET /repos/acme/ingest/actions/secrets']);
  });

  it('fail together with the list, and name the missing environment', async () => {
    const { github: gh } = await github();
    const reads = named(2, 'staging').map((destination) => failure(gh.destinations.read(destination)));
    for (const error of await Promise.all(reads)) {
      expect(error).toMatchObject({ code: 'NOT_FOUND', message: expect.stringContaining('staging') });
    }
  });
});
