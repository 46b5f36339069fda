#!/usr/bin/env node
// Writes the types of the credential API from its OpenAPI description; with --check it only says whether they are fresh.
import { readFile, writeFile } from 'node:fs/promises';
import process from 'node:process';
import openapiTS, { astToString } from 'openapi-typescript';

const source = new URL('../src/contract/connect.openapi.yaml', import.meta.url);
const target = new URL('../src/contract/connect.types.ts', import.meta.url);

const head = '// Generated from connect.openapi.yaml by scripts/generate-contract.mjs. Do not edit.\n\n';
// A default makes a property optional to send, so it must not make it certain to be there.
const types = head + astToString(await openapiTS(source, { defaultNonNullable: false }));

if (process.argv.includes('--check')) {
  const present = await readFile(target, 'utf8').catch(() => '');
  if (present !== types) {
    console.error('src/contract/connect.types.ts is stale: run `npm run generate`.');
    process.exitCode = 1;
  }
} else {
  await writeFile(target, types);
}
