import { expect, it } from 'vitest';
import { findLeaks, withoutMaskCommands } from '../support/leak-scan.ts';
import { DAY, type Scenario, scenario } from '../support/scenario.ts';
import { expectSound } from '../support/sound.ts';

/** From now on the secrets that the client gets have these values, one after the other. */
const makeSecretsOf = ({ connect, client }: Scenario, ...values: string[]): void => {
  const server = connect.server();
  const watch = server.intercept;
  server.intercept = async (request, handle) => {
    const answer: typeof handle = async (asked) => {
      const value = asked.method === 'POST' && asked.url.endsWith('/Secrets') ? values.shift() : undefined;
      if (value === undefined) return handle(asked);
      const { Description: description, Expiration } = (await asked.json()) as Record<string, string>;
      const expiresAt = Date.parse(Expiration ?? '');
      const { secretId: Id } = connect.seed.secret(client.clientId, {
        description: description ?? null,
        expiresAt,
        value,
      });
      return Response.json({ Id, Description: description, Expires: true, Expiration, Secret: value }, { status: 201 });
    };
    return watch ? watch(request, answer) : answer(request);
  };
};

/** What GitHub keeps, less what sealing adds. */
const LARGEST = 48 * 1024 - 48;
const odd = [
  '--%0A::error::not an error%0D\n::stop-commands::x\n##[error]Zürich 漢字 😀\u2028"\'\\ {{ x }} $(id) </details> end',
  `-${'é'.repeat(LARGEST / 2 - 1)}x`,
];

it('an odd value arrives as it was made, works for the next run too, and is seen nowhere', async () => {
  const world = await scenario();
  makeSecretsOf(world, ...odd);
  for (const value of odd) {
    expect(Buffer.byteLength(value)).toBeLessThanOrEqual(LARGEST);
    const run = await world.run({ force: 'true' });
    // Nobody need wait for that run any more.
    world.advance(DAY);
    expect(run.credential).toMatchObject({
      status: 'rotated',
      verification: { status: 'succeeded', evidence: 'fingerprint' },
    });
    expect(world.github.secretValue('acme/ingest', 'CONNECT_CLIENT_SECRET')).toBe(value);
    expect(world.everyDestinationWorks()).toBe(true);
    const shown = { stdout: withoutMaskCommands(run.stdout), stderr: run.stderr, summary: run.summary, ...run.outputs };
    expect(findLeaks([value, ...value.split('\n').filter((line) => line.length > 20)], shown)).toEqual([]);
    // No line of it stands by itself, where it could be taken for a command.
    expect(withoutMaskCommands(run.stdout)).not.toMatch(/^(?:::error::not|::stop-commands|.*##\[error\])/m);
  }
  // The second run took the first value from the GitHub secret, and said that it looks odd.
  expect(world.history[1]?.stdout.includes('::warning::client-secret holds a space or a line break.')).toBe(true);
  // The one that was made by hand, and the newest.
  expect(world.ids()).toEqual([1, 3]);
  expect(world.leaks()).toEqual([]);
  expectSound(world);
});

it('a value that no GitHub secret can hold is written nowhere, and is deleted again', async () => {
  const world = await scenario();
  makeSecretsOf(world, 'x'.repeat(LARGEST + 1));
  const before = world.ids();
  const run = await world.run();
  expect(run.credential).toMatchObject({
    status: 'failed',
    error: {
      code: 'DELIVERY_FAILED',
      message: expect.stringContaining('The value has 49105 bytes; a GitHub secret holds at most 49104.'),
    },
  });
  expect(run.requests.filter(({ method }) => method === 'PUT')).toEqual([]);
  expect(world.ids()).toEqual(before);
  expect(world.everyDestinationWorks()).toBe(true);
  world.advance(DAY);
  expect(await world.run()).toMatchObject({ credential: { status: 'rotated' } });
});
