#!/usr/bin/env node
// Writes action.yml, verify/action.yml and the tables of the README from the table of inputs;
// with --check it only says whether they are fresh.
import { readFile, writeFile } from 'node:fs/promises';
import process from 'node:process';
import { stringify } from 'yaml';
import { rotateInputs, rotateOutputs, verifyInputs, verifyOutputs } from '../src/config/inputs.ts';

const branding = { icon: 'refresh-cw', color: 'blue' };
const actions = {
  'action.yml': {
    name: 'Rotate OAuth client secrets',
    description:
      'Rotates an OAuth client secret of CONNECT data services with no downtime: create, prove, deliver, verify, retire.',
    inputs: rotateInputs,
    outputs: rotateOutputs,
    main: 'dist/rotate.js',
    post: 'dist/post.js',
  },
  'verify/action.yml': {
    name: 'Verify a rotated client secret',
    description: 'Proves that this job holds the client secret that was delivered, and that it works.',
    inputs: verifyInputs,
    outputs: verifyOutputs,
    main: '../dist/verify.js',
  },
};

const actionFile = ({ name, description, inputs, outputs, main, post }) => {
  const inputEntries = Object.entries(inputs).map(([input, { description, required = false, ...rest }]) => [
    input,
    { description, required, ...('default' in rest ? { default: rest.default } : {}) },
  ]);
  const outputEntries = Object.entries(outputs).map(([output, description]) => [output, { description }]);
  const action = {
    name,
    description,
    branding,
    inputs: Object.fromEntries(inputEntries),
    outputs: Object.fromEntries(outputEntries),
    runs: { using: 'node24', main, ...(post ? { post } : {}) },
  };
  const head = '# Generated from src/config/inputs.ts by scripts/generate-action.mjs. Do not edit.\n';
  return head + stringify(action, { lineWidth: 0, defaultStringType: 'PLAIN', defaultKeyType: 'PLAIN' });
};

const cell = (text) => text.replaceAll('|', '\\|');
const defaultCell = ({ default: value, defaultRule, required }) =>
  required ? '**required**' : value !== undefined ? `\`${value}\`` : (defaultRule ?? '');

const inputsTable = (inputs) =>
  [
    '| input | default | meaning |',
    '|---|---|---|',
    ...Object.entries(inputs).map(
      ([name, input]) => `| \`${name}\` | ${cell(defaultCell(input))} | ${cell(input.description)} |`,
    ),
  ].join('\n');

const outputsTable = (outputs) =>
  [
    '| output | meaning |',
    '|---|---|',
    ...Object.entries(outputs).map(([name, description]) => `| \`${name}\` | ${cell(description)} |`),
  ].join('\n');

const tables = {
  'inputs:rotate': inputsTable(rotateInputs),
  'outputs:rotate': outputsTable(rotateOutputs),
  'inputs:verify': inputsTable(verifyInputs),
  'outputs:verify': outputsTable(verifyOutputs),
};

const withTables = (readme) =>
  Object.entries(tables).reduce((text, [name, table]) => {
    const [start, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
    const from = text.indexOf(start);
    const to = text.indexOf(end);
    if (from < 0 || to < from) throw new Error(`README.md lacks the markers ${start} and ${end}.`);
    return `${text.slice(0, from)}${start}\n${table}\n${text.slice(to)}`;
  }, readme);

const root = new URL('../', import.meta.url);
const read = (path) => readFile(new URL(path, root), 'utf8').catch(() => '');

const wanted = {
  ...Object.fromEntries(Object.entries(actions).map(([path, action]) => [path, actionFile(action)])),
  'README.md': withTables(await read('README.md')),
};
for (const [path, text] of Object.entries(wanted)) {
  if ((await read(path)) === text) continue;
  if (process.argv.includes('--check')) {
    console.error(`${path} is stale: run \`npm run generate\`.`);
    process.exitCode = 1;
  } else {
    await writeFile(new URL(path, root), text);
  }
}
