#!/usr/bin/env node
// Writes the JSON Schema of config files, for editors, from the schema that the parser uses;
// with --check it only says whether it is fresh.
import { readFile, writeFile } from 'node:fs/promises';
import process from 'node:process';
import { configJsonSchema } from '../src/config/config-schema.ts';

const path = 'schema/secret-rotation.schema.json';
const file = new URL(`../${path}`, import.meta.url);
const text = `${JSON.stringify({ title: 'Config file of rotate-client-secrets', ...configJsonSchema() }, undefined, 2)}\n`;

if ((await readFile(file, 'utf8').catch(() => '')) !== text) {
  if (process.argv.includes('--check')) {
    console.error(`${path} is stale: run \`npm run generate\`.`);
    process.exitCode = 1;
  } else {
    await writeFile(file, text);
  }
}
