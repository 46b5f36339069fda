import { expect, it } from 'vitest';
import { readPlanSettings } from '../../src/config/plan-settings.ts';
import { enough, onGitHub, SECRET, sourceOf } from './given-inputs.ts';

const read = (changes: Record<string, string> = {}, environment: Record<string, string> = {}) =>
  readPlanSettings(sourceOf({ ...enough, ...changes }, { ...onGitHub, ...environment }));

const messagesOf = async (...given: Parameters<typeof read>): Promise<readonly string[]> => {
  const result = await read(...given);
  return 'problems' in result ? result.problems.map(({ message, hint }) => `${message} ${hint}`) : [];
};

it('a plan is a rotation that changes nothing, whatever dry-run says', async () => {
  expect(await read()).toMatchObject({ batchSize: 20, settings: { dryRun: true, concurrency: 8 } });
  expect(await read({ 'dry-run': 'false', 'batch-size': '7' })).toMatchObject({
    batchSize: 7,
    settings: { dryRun: true },
  });
});

it('everything that is wrong is told at once', async () => {
  expect(await messagesOf({ force: 'yes', 'batch-size': '101' })).toEqual([
    'force is "yes"; expected true or false. Did you mean "true"?',
    expect.stringMatching(/^batch-size is "101"; expected a whole number from 1 to 100\./),
  ]);
});

it('a misspelt input is told, and the right one is not taken for a misspelt one', async () => {
  const given = Object.fromEntries(['BATCH-SIZE', 'CONCURRENCY', 'CONFIG'].map((name) => [`INPUT_${name}`, '']));
  expect(await messagesOf({}, given)).toEqual([]);
  expect(await messagesOf({}, { INPUT_BATCHSIZE: '5' })).toEqual([
    'There is no input batchsize. Did you mean batch-size?',
  ]);
});

it('a secret in the wrong place is not repeated', async () => {
  const [message = ''] = await messagesOf({ 'batch-size': SECRET });
  expect(message).toMatch(/^batch-size is "\*\*\*"/);
});
