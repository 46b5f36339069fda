import { describe, expect, it } from 'vitest';
import { problemOf } from '../../../src/adapters/github/workflow-file.ts';

const inputs = ['credential', 'correlation-id', 'fingerprint']
  .map((name) => `      ${name}: { required: true }\n`)
  .join('');
const good = `name: Verify\non:\n  workflow_dispatch:\n    inputs:\n${inputs}jobs: {}\n`;

describe('a verification workflow', () => {
  it.each([
    ['as documented', good],
    ['with more triggers', good.replace('on:\n', 'on:\n  push:\n')],
    ['under YAML 1.1, where `on` means true', `%YAML 1.1\n---\n${good}`],
    ['with an input in capitals, which GitHub does not mind', good.replace('fingerprint', 'Fingerprint')],
    [
      'with a further input that has a default',
      good.replace('      credential', '      more: { required: true, default: x }\n      credential'),
    ],
    [
      'with anchors',
      good
        .replace('{ required: true }', '&needed { required: true }')
        .replaceAll(/(id|print): \{ required: true \}/g, '$1: *needed'),
    ],
  ])('%s is fine', async (_name, text) => {
    expect(await problemOf(text)).toBeUndefined();
  });

  it.each([
    [
      'on: workflow_dispatch',
      /declare the inputs credential, correlation-id, fingerprint/,
      /`credential: \{ required: true \}`/,
    ],
    ['on: [push, workflow_dispatch]', /declare the inputs/, /on\.workflow_dispatch\.inputs/],
    [
      'on: { workflow_dispatch: { inputs: { credential: , correlation-id: } } }',
      /the input fingerprint$/,
      /`fingerprint: \{ required: true \}`/,
    ],
    ['on: push', /cannot be started/, /Add `workflow_dispatch:` under `on:`/],
    ['on: { workflow_call: { inputs: {} } }', /cannot be started/, /workflow_dispatch/],
    ['', /cannot be started/, /workflow_dispatch/],
    ['- a\n- list', /cannot be started/, /workflow_dispatch/],
    ['on: {', /line 1/, /Correct the file/],
    ['name: a\n]\n', /line 2: UNEXPECTED_TOKEN/, /Correct the file/],
    ['on: push\n---\non: push\n', /MULTIPLE_DOCS/, /Correct the file/],
    [
      good.replace('      credential', '      more: { required: true }\n      credential'),
      /demands the input more/,
      /default/,
    ],
  ])('%j has a problem', async (text, message, hint) => {
    const problem = await problemOf(text);
    expect(problem?.message).toMatch(message);
    expect(problem?.hint).toMatch(hint);
  });

  it.each([
    [
      'aliases that multiply',
      `a: &a [x,x,x,x,x,x,x,x,x,x]\n${'bcdefghij'
        .split('')
        .map((name, index) => `${name}: &${name} [${Array(10).fill(`*${'abcdefghi'[index]}`).join(',')}]`)
        .join('\n')}\n`,
    ],
    ['nesting without end', '['.repeat(65_536)],
    ['nested maps without end', '{a: '.repeat(16_384)],
    ['ends of what never began', ']'.repeat(65_536)],
    ['more nesting than anybody reads', '['.repeat(250_000)],
    ['tags without end', '! '.repeat(32_768)],
    ['very many aliases', `a: &a 1\nb: [${'*a,'.repeat(21_000)}]`],
    ['an indented staircase', Array.from({ length: 350 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')],
    ['very many keys', Array.from({ length: 6000 }, (_, index) => `k${index}: 1`).join('\n')],
    ['an endless file', 'a'.repeat(5_000_000)],
    ['an alias of itself', 'on: &on [*on]'],
    ['a prototype', '__proto__: { workflow_dispatch: }\nconstructor: 1\n'],
    ['bytes that are not text', '\0\u0001\uFFFF'.repeat(1000)],
  ])('%s neither hangs nor crashes', async (_name, text) => {
    const began = process.threadCpuUsage();
    const problem = await problemOf(text);
    // What is too large to be read here is left to GitHub.
    expect(problem === undefined).toBe(text.length > 64 * 1024);
    // Work, not time: others may keep this machine busy.
    const { user, system } = process.threadCpuUsage(began);
    expect(user + system).toBeLessThan(3_000_000);
  });
});
