import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { checkInputs, checkOutputs } from '../../src/config/check-inputs.ts';
import { readCheckSettings } from '../../src/config/check-settings.ts';
import { type Input, rotateInputs, rotateOutputs, verifyInputs, verifyOutputs } from '../../src/config/inputs.ts';
import { mergeInputs } from '../../src/config/merge-inputs.ts';
import { readMergeSettings } from '../../src/config/merge-settings.ts';
import { batchInputs, planInputs, planOutputs } from '../../src/config/plan-inputs.ts';
import { readPlanSettings } from '../../src/config/plan-settings.ts';
import { readSettings } from '../../src/config/settings.ts';
import { readVerifySettings } from '../../src/config/verify-settings.ts';
import { SecretValue } from '../../src/domain/secret-value.ts';
import { documentAt } from '../support/documents.ts';

interface ActionFile {
  inputs: Record<string, { description: string; required: boolean; default?: string }>;
  outputs: Record<string, { description: string }>;
  runs: { using: string; main: string; post?: string };
}

const actions: {
  file: string;
  key: string;
  main: string;
  post?: string;
  inputs: Readonly<Record<string, Input>>;
  outputs: Readonly<Record<string, string>>;
  /** What shows the tables, the README unless told, and those inputs that it shows. */
  document?: string;
  shown?: Readonly<Record<string, Input>>;
  /** Document and name of the table of outputs, where it is not the action's own. */
  outputTable?: [document: string, marker: string];
}[] = [
  {
    file: 'action.yml',
    key: 'rotate',
    main: 'dist/rotate.js',
    post: 'dist/post.js',
    inputs: rotateInputs,
    outputs: rotateOutputs,
  },
  {
    file: 'verify/action.yml',
    key: 'verify',
    main: '../dist/verify.js',
    inputs: verifyInputs,
    outputs: verifyOutputs,
  },
  {
    file: 'check/action.yml',
    key: 'check',
    main: '../dist/check.js',
    inputs: checkInputs,
    outputs: checkOutputs,
    document: 'docs/check.md',
  },
  {
    file: 'plan/action.yml',
    key: 'plan',
    main: '../dist/plan.js',
    inputs: planInputs,
    outputs: planOutputs,
    document: 'docs/recipes/fan-out.md',
    shown: batchInputs,
  },
  {
    file: 'merge/action.yml',
    key: 'merge',
    main: '../dist/merge.js',
    inputs: mergeInputs,
    outputs: rotateOutputs,
    document: 'docs/recipes/fan-out.md',
    outputTable: ['README.md', 'outputs:rotate'],
  },
];

/** The rows of a document's table between two markers, each cell without its backticks. */
const tableRows = (document: string, marker: string): string[][] => {
  const between = documentAt(document).split(new RegExp(`<!-- /?${marker} -->`))[1] ?? '';
  return between
    .trim()
    .split('\n')
    .slice(2)
    .map((row) =>
      row
        .split(/(?<!\\)\|/)
        .slice(1, -1)
        .map((cell) => cell.trim().replaceAll(/^`|`$/g, '').replaceAll('\\|', '|')),
    );
};

describe.each(actions)('$file', ({ file, key, main, post, inputs, outputs, ...shows }) => {
  const { document = 'README.md', shown = inputs, outputTable = [document, `outputs:${key}`] } = shows;
  const action = parse(documentAt(file)) as ActionFile;

  it('has the inputs of the table, with defaults and what is required', () => {
    expect(action.inputs).toEqual(
      Object.fromEntries(
        Object.entries(inputs).map(([name, { description, required = false, default: value }]) => [
          name,
          { description, required, ...(value === undefined ? {} : { default: value }) },
        ]),
      ),
    );
  });

  it('has the outputs of the table, and starts the bundle on the runner’s Node', () => {
    expect(Object.entries(action.outputs).map(([name, { description }]) => [name, description])).toEqual(
      Object.entries(outputs),
    );
    expect(action.runs).toEqual({ using: 'node24', main, ...(post ? { post } : {}) });
  });

  it('is what the documents say', () => {
    const rows = tableRows(document, `inputs:${key}`);
    expect(rows.map(([name, , meaning]) => [name, meaning])).toEqual(
      Object.entries(shown).map(([name, { description }]) => [name, description]),
    );
    for (const [name, value] of rows) {
      const input = inputs[name ?? ''];
      if (input?.default !== undefined) expect(value).toBe(input.default);
      expect(value === '**required**').toBe(input?.required ?? false);
    }
    expect(tableRows(...outputTable)).toEqual(Object.entries(outputs));
  });

  it('describes each input in one plain sentence', () => {
    for (const { description } of Object.values(inputs)) expect(description).toMatch(/^\S.*[^.]\.$/);
  });
});

describe('the table of inputs', () => {
  it('names every input that is read, and no other', async () => {
    const asked = {
      rotate: new Set<string>(),
      verify: new Set<string>(),
      plan: new Set<string>(),
      merge: new Set<string>(),
      check: new Set<string>(),
    };
    const source = (names: Set<string>, given: Readonly<Record<string, string>> = {}) => ({
      read: (name: string) => {
        names.add(name);
        return given[name] ?? '';
      },
      environment: {},
      protect: (value: string) => new SecretValue(value),
      externalRun: 'abc',
    });
    await readSettings(source(asked.rotate));
    readVerifySettings(source(asked.verify));
    await readPlanSettings(source(asked.plan));
    readMergeSettings(source(asked.merge));
    // Where nothing at all is given, the check goes by its report.
    await readCheckSettings(source(asked.check, { name: 'ingest-prod' }));
    expect([...asked.rotate].sort()).toEqual(Object.keys(rotateInputs).sort());
    expect([...asked.verify].sort()).toEqual(Object.keys(verifyInputs).sort());
    expect([...asked.check].sort()).toEqual(Object.keys(checkInputs).sort());
    expect([...asked.plan].sort()).toEqual(Object.keys(planInputs).sort());
    expect([...asked.merge].sort()).toEqual(Object.keys(mergeInputs).sort());
  });

  it('marks every secret as one', () => {
    for (const table of [rotateInputs, verifyInputs, planInputs, checkInputs]) {
      for (const [name, input] of Object.entries<Input>(table)) {
        expect(input.secret ?? false, name).toBe(['secret', 'private-key'].includes(input.kind));
        expect(/secret$|token$|private-key$/.test(name), name).toBe(input.secret ?? false);
      }
    }
  });
});
