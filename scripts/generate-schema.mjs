#!/usr/bin/env node
// Writes the JSON Schemas: of config files, for editors, and of the result of a check, for programs, from the schemas that
// the parsers use; with --check it only says whether they are fresh.
import { readFile, writeFile } from 'node:fs/promises';
import process from 'node:process';
import { checkReportJsonSchema } from '../src/adapters/report/check-report-schema.ts';
import { configJsonSchema } from '../src/config/config-schema.ts';

const schemas = {
  'schema/secret-rotation.schema.json': { title: 'Config file of rotate-client-secrets', ...configJsonSchema() },
  'schema/check-report.schema.json': {
    title: 'Result of a check of rotate-client-secrets',
    ...checkReportJsonSchema(),
  },
};

for (const [path, schema] of Object.entries(schemas)) {
  const file = new URL(`../${path}`, import.meta.url);
  const text = `${JSON.stringify(schema, undefined, 2)}\n`;
  if ((await readFile(file, 'utf8').catch(() => '')) === text) continue;
  if (process.argv.includes('--check')) {
    console.error(`${path} is stale: run \`npm run generate\`.`);
    process.exitCode = 1;
  } else {
    await writeFile(file, text);
  }
}
