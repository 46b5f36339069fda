#!/usr/bin/env node
// Writes the version of package.json where the program reads it; with --check it only says whether it is fresh.
import { readFile, writeFile } from 'node:fs/promises';
import process from 'node:process';

const at = (path) => new URL(`../${path}`, import.meta.url);
const PATH = 'src/entry/version.ts';

const { version } = JSON.parse(await readFile(at('package.json'), 'utf8'));
const text = [
  '// Generated from package.json by scripts/generate-version.mjs. Do not edit.',
  `export const version = '${version}';`,
  '',
].join('\n');

if ((await readFile(at(PATH), 'utf8').catch(() => '')) !== text) {
  if (process.argv.includes('--check')) {
    console.error(`${PATH} is stale: run \`npm run generate\`.`);
    process.exitCode = 1;
  } else {
    await writeFile(at(PATH), text);
  }
}
