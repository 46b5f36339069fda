#!/usr/bin/env node
// Writes action.yml, those of the sub-actions and the tables of the documents from the tables of inputs;
// with --check it only says whether they are fresh.
import { stringify } from 'yaml';
import { checkInputs, checkOutputs } from '../src/config/check-inputs.ts';
import { rotateInputs, rotateOutputs, verifyInputs, verifyOutputs } from '../src/config/inputs.ts';
import { mergeInputs } from '../src/config/merge-inputs.ts';
import { batchInputs, planInputs, planOutputs } from '../src/config/plan-inputs.ts';
import { keepFresh, textAt } from './generated-files.mjs';

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
  'check/action.yml': {
    name: 'Check OAuth client secrets',
    description: 'Shows which client secrets expire before long, where they are used, and what to do. Changes nothing.',
    inputs: checkInputs,
    outputs: checkOutputs,
    main: '../dist/check.js',
  },
  'verify/action.yml': {
    name: 'Verify a rotated client secret',
    description: 'Proves that this job holds the client secret that was delivered, and that it works.',
    inputs: verifyInputs,
    outputs: verifyOutputs,
    main: '../dist/verify.js',
  },
  'plan/action.yml': {
    name: 'Plan the rotation of OAuth client secrets',
    description: 'Looks at every credential, changes nothing, and makes a matrix of those that need work.',
    inputs: planInputs,
    outputs: planOutputs,
    main: '../dist/plan.js',
  },
  'merge/action.yml': {
    name: 'Merge the reports of OAuth client secret rotations',
    description: 'Makes one report and one job summary of the reports of a plan and of its rotate jobs.',
    inputs: mergeInputs,
    outputs: rotateOutputs,
    main: '../dist/merge.js',
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
  const head = '# Generated from the tables of inputs in src/config by scripts/generate-action.mjs. Do not edit.\n';
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

/** The documents that show tables, each between two markers. */
const tables = {
  'README.md': {
    'inputs:rotate': inputsTable(rotateInputs),
    'outputs:rotate': outputsTable(rotateOutputs),
    'inputs:verify': inputsTable(verifyInputs),
    'outputs:verify': outputsTable(verifyOutputs),
  },
  'docs/check.md': { 'inputs:check': inputsTable(checkInputs), 'outputs:check': outputsTable(checkOutputs) },
  'docs/recipes/fan-out.md': {
    'inputs:plan': inputsTable(batchInputs),
    'outputs:plan': outputsTable(planOutputs),
    'inputs:merge': inputsTable(mergeInputs),
  },
};

const withTables = async (document) =>
  Object.entries(tables[document]).reduce(
    (text, [name, table]) => {
      const [start, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
      const from = text.indexOf(start);
      const to = text.indexOf(end);
      if (from < 0 || to < from) throw new Error(`${document} lacks the markers ${start} and ${end}.`);
      return `${text.slice(0, from)}${start}\n${table}\n${text.slice(to)}`;
    },
    await textAt(document),
  );

await keepFresh({
  ...Object.fromEntries(Object.entries(actions).map(([path, action]) => [path, actionFile(action)])),
  ...Object.fromEntries(
    await Promise.all(Object.keys(tables).map(async (document) => [document, await withTables(document)])),
  ),
});
