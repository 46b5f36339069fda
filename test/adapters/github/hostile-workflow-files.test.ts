import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { problemOf } from '../../../src/adapters/github/workflow-file.ts';
import { hostileText } from '../../support/hostile-texts.ts';
import { workflowFile } from './github-fixture.ts';

const pieces = [
  ...[
    'on',
    'workflow_dispatch',
    'inputs',
    'credential',
    'correlation-id',
    'fingerprint',
    'required',
    'default',
    'true',
    'null',
    '~',
    '<<',
    '__proto__',
  ],
  ...[
    ': ',
    ':',
    '\n',
    '\n  ',
    '\n    ',
    '- ',
    '? ',
    '{',
    '}',
    '[',
    ']',
    ',',
    '"',
    "'",
    '|',
    '>',
    '&a ',
    '*a',
    '!',
    '!!js/function ',
    '!!binary ',
    '%YAML 1.1\n---\n',
    '---\n',
    '...\n',
    '#',
    '\t',
    '@',
    '`',
    '0x1',
    '1e9',
    '.inf',
  ],
];

const yamlish = fc.oneof(
  fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((parts) => parts.join('')),
  fc.json().map((json) => `on: ${json}`),
  fc
    .tuple(fc.nat(workflowFile.length), fc.nat(5), hostileText)
    .map(([at, gone, put]) => workflowFile.slice(0, at) + put + workflowFile.slice(at + gone)),
  fc.uint8Array({ maxLength: 200 }).map((bytes) => new TextDecoder().decode(bytes)),
  fc.string({ unit: 'binary' }),
);

describe('a workflow file', () => {
  it('of whatever bytes is fine, or has a problem that says what to do', async () => {
    await fc.assert(
      fc.asyncProperty(yamlish, async (text) => {
        const problem = await problemOf(text);
        if (problem === undefined) return;
        expect(problem.message).not.toBe('');
        expect(problem.hint).not.toBe('');
      }),
      { numRuns: 500 },
    );
  });

  it('that is fine is told from one that was cut short', async () => {
    expect(await problemOf(workflowFile)).toBeUndefined();
    const declared = workflowFile.indexOf('fingerprint');
    await fc.assert(
      fc.asyncProperty(fc.nat(declared), async (at) => {
        expect(await problemOf(workflowFile.slice(0, at))).toBeDefined();
      }),
      { numRuns: 50 },
    );
  });
});
