#!/usr/bin/env node
// Writes the JSON Schemas: of config files, for editors, and of the result of a check, for programs, from the schemas that
// the parsers use; with --check it only says whether they are fresh.
import { checkReportJsonSchema } from '../src/adapters/report/check-report-schema.ts';
import { configJsonSchema } from '../src/config/config-schema.ts';
import { keepFresh } from './generated-files.mjs';

const schemas = {
  'schema/secret-rotation.schema.json': { title: 'Config file of rotate-client-secrets', ...configJsonSchema() },
  'schema/check-report.schema.json': {
    title: 'Result of a check of rotate-client-secrets',
    ...checkReportJsonSchema(),
  },
};

await keepFresh(
  Object.fromEntries(
    Object.entries(schemas).map(([path, schema]) => [path, `${JSON.stringify(schema, undefined, 2)}\n`]),
  ),
);
