import { execFile } from 'node:child_process';
import process from 'node:process';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { documentAt } from '../support/documents.ts';

const { scripts }: { scripts: { generate: string } } = JSON.parse(documentAt('package.json'));
/** The programs of `npm run generate`, in its order. */
const generators = scripts.generate.split(' && ').map((command) => command.replace(/^node /, ''));

it('all that is generated has its generator', () => {
  expect(generators).toEqual([
    'scripts/generate-version.mjs',
    'scripts/generate-contract.mjs',
    'scripts/generate-action.mjs',
    'scripts/generate-schema.mjs',
  ]);
});

it.each(generators)('what %s writes is there, as it would write it now', async (generator) => {
  const { stdout, stderr } = await promisify(execFile)(process.execPath, [generator, '--check']);
  expect(stdout + stderr).toBe('');
});
