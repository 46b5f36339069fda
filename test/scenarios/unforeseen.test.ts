import { expect, it } from 'vitest';
import { stringify } from 'yaml';
import { workbench } from '../support/command.ts';
import { fleet } from '../support/fleet.ts';
import { scenario } from '../support/scenario.ts';
import { expectSound } from '../support/sound.ts';

/** Loaded before the program: throws where nobody catches, whenever a secret is asked for. */
const stumbling = `import { subscribe } from 'node:diagnostics_channel';
subscribe('undici:request:create', ({ request: { method, path } }) => {
  if (method !== 'POST' || !path.endsWith('/Secrets')) return;
  Promise.reject(new Error('pAsSwOrD of a library', { cause: new Error('pAsSwOrD of its cause') }));
  setImmediate(() => { throw new TypeError('pAsSwOrD of a callback'); });
  setImmediate(() => { throw new TypeError('pAsSwOrD of a callback'); });
});`;

it('finishes a rotation in which something is thrown that nobody catches, tells it without its words, and fails', async () => {
  const world = await scenario();
  const preload = `data:text/javascript,${encodeURIComponent(stumbling)}`;
  const run = await world.run({}, { NODE_OPTIONS: `--import=${preload}` });
  expect(run.credential).toMatchObject({ status: 'rotated', retiredSecretIds: [] });
  expect(run.stdout.match(/^::error .*$/gm)).toEqual([
    expect.stringMatching(/^::error title=INTERNAL::Unexpected Error in [^%]+\.%0A {2}Next: This is a bug\./),
    expect.stringMatching(/^::error title=INTERNAL::Unexpected TypeError\.%0A {2}Next: This is a bug\./),
  ]);
  expect(run.stdout + run.stderr).not.toContain('pAsSwOrD');
  expect(run.code).toBe(1);
  expectSound(world);
}, 60_000);

it('rotates every credential although nobody reads the log any more', async () => {
  const world = await fleet({ credentials: 2 });
  const bench = workbench({ '.github/secret-rotation.yml': stringify({ ...world.config, owner: 'acme/ops' }) });
  const run = await bench.run(['rotate', '--json', '--pace', 'limit'], {
    env: world.environment,
    onStart: ({ stderr }) => stderr.once('data', () => stderr.destroy()),
  });
  expect(run.code).toBe(0);
  expect(JSON.parse(run.stdout)).toMatchObject({ credentials: [{ status: 'rotated' }, { status: 'rotated' }] });
  expect(world.works()).toBe(true);
}, 60_000);

it('finishes, and does not end well, when nobody reads the result', async () => {
  const world = await fleet({ credentials: 1 });
  const bench = workbench({ '.github/secret-rotation.yml': stringify({ ...world.config, owner: 'acme/ops' }) });
  const run = await bench.run(['rotate', '--json', '--pace', 'limit'], {
    env: world.environment,
    onStart: ({ stdout }) => stdout.destroy(),
  });
  expect(run.stderr).toMatch(/^credential-0: rotated in /m);
  expect(run.code).toBe(1);
}, 60_000);
