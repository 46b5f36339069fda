#!/usr/bin/env node
// Writes the types of the credential API from its OpenAPI description; with --check it only says whether they are fresh.
import openapiTS, { astToString } from 'openapi-typescript';
import { keepFresh } from './generated-files.mjs';

const source = new URL('../src/contract/connect.openapi.yaml', import.meta.url);
const head = '// Generated from connect.openapi.yaml by scripts/generate-contract.mjs. Do not edit.\n\n';
// A default makes a property optional to send, so it must not make it certain to be there.
const types = astToString(await openapiTS(source, { defaultNonNullable: false }));

await keepFresh({ 'src/contract/connect.types.ts': head + types });
