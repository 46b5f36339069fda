#!/usr/bin/env node
// Writes the version of package.json where the program reads it; with --check it only says whether it is fresh.
import { keepFresh, textAt } from './generated-files.mjs';

const { version } = JSON.parse(await textAt('package.json'));
const head = '// Generated from package.json by scripts/generate-version.mjs. Do not edit.';

await keepFresh({ 'src/entry/version.ts': `${head}\nexport const version = '${version}';\n` });
