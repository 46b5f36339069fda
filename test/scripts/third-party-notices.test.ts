import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../support/temporary-folder.ts';

const SCRIPT = `
import { noticesOf } from './scripts/third-party-notices.mjs';
try { process.stdout.write(noticesOf(JSON.parse(process.argv[1]))); } catch (error) { console.error(error.message); process.exitCode = 1; }
`;

const packages: Readonly<Record<string, string>> = {
  '@acme/tool/package.json': '{ "name": "@acme/tool", "version": "1.0.0", "license": "Apache-2.0" }',
  '@acme/tool/LICENSE.md': 'Terms of tool\r\n',
  '@acme/tool/NOTICE': 'Made by Acme\n',
  '@acme/tool/license-check.js': 'code',
  'small/package.json': '{ "name": "small", "version": "2.0.0", "license": "MIT" }',
  'small/licence': '\nTerms of small\n',
  '@acme/tool/node_modules/small/package.json': '{ "name": "small", "version": "1.9.0", "license": "MIT" }',
  '@acme/tool/node_modules/small/COPYING': 'Older terms of small\n',
};

/** The notices of a build that took in these files, of a folder with these packages. */
const noticesOf = (files: readonly string[], changes: Readonly<Record<string, string | undefined>> = {}) => {
  const root = temporaryFolder();
  for (const [path, text] of Object.entries({ ...packages, ...changes })) {
    if (text === undefined) continue;
    mkdirSync(dirname(join(root, 'node_modules', path)), { recursive: true });
    writeFileSync(join(root, 'node_modules', path), text);
  }
  const at = (path: string) => ({ nameForCondition: join(root, 'node_modules', path) });
  const [joined, ...others] = files.map(at);
  // The first is joined to a file of our own, as the bundler does it; what Node brings has no path.
  const own = { nameForCondition: join(root, 'build/main.js'), modules: joined ? [joined] : [] };
  const stats = JSON.stringify({ modules: [own, { identifier: 'external "node:fs"' }, ...others] });
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', SCRIPT, stats], {
    encoding: 'utf8',
  });
  return stdout + stderr.replaceAll(root, '');
};

const rule = '-'.repeat(80);
const notice = (heading: string, text: string): string => `${rule}\n\n${heading}\n\n${rule}\n\n${text}\n\n`;

it('give each package once, in the order of their names, with all that it says of its licence', () => {
  const files = ['small/a.js', '@acme/tool/lib/b.js', 'small/c.js', '@acme/tool/node_modules/small/d.js'];
  const text = noticesOf(files);
  expect(text).toBe(
    `The files of this folder contain code of the packages below, each under its own licence.\n\n${[
      notice('@acme/tool 1.0.0 (Apache-2.0)', 'Terms of tool\n\nMade by Acme'),
      notice('small 1.9.0 (MIT)', 'Older terms of small'),
      notice('small 2.0.0 (MIT)', 'Terms of small'),
    ].join('')}`,
  );
  expect(noticesOf(files.toReversed())).toBe(text);
});

it.each<[string, Record<string, string | undefined>, string]>([
  [
    'has no text of its licence',
    { 'small/licence': undefined },
    '/node_modules/small holds no text of its licence, MIT, which has to be shipped\n',
  ],
  [
    'names no licence',
    { 'small/package.json': '{ "name": "small", "version": "2.0.0" }' },
    '/node_modules/small/package.json names no licence\n',
  ],
])('let no build pass that holds a package which %s', (_, changes, problem) => {
  expect(noticesOf(['small/a.js'], changes)).toBe(problem);
});

it('let no build pass that tells nothing', () => {
  expect(noticesOf([])).toBe('the statistics of the build name no package\n');
});
