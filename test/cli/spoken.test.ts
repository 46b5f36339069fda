import { describe, expect, it } from 'vitest';
import { credentialInputsFrom } from '../../src/cli/given-inputs.ts';
import { readInvocation } from '../../src/cli/invocation.ts';
import { speechFor, spoken } from '../../src/cli/spoken.ts';
import { checkInputs } from '../../src/config/check-inputs.ts';
import { readCheckSettings } from '../../src/config/check-settings.ts';
import { rotateInputs, verifyInputs } from '../../src/config/inputs.ts';
import { planInputs } from '../../src/config/plan-inputs.ts';
import { readPlanSettings } from '../../src/config/plan-settings.ts';
import { onCommandLine } from '../../src/config/surroundings.ts';
import { readVerifySettings } from '../../src/config/verify-settings.ts';
import { SecretValue } from '../../src/domain/secret-value.ts';
import { CLIENT, SECRET, sourceOf } from '../config/given-inputs.ts';

describe('what the program says is said in the words of a command line', () => {
  const rotate = speechFor(rotateInputs);

  it.each([
    ['set grace-period to 0s.', 'set --grace-period to 0s.'],
    [
      'Or set allow-external-source to true if client-secret comes',
      'Or give --allow-external-source if CONNECT_CLIENT_SECRET comes',
    ],
    ['run again with revoke-others: true; a run', 'run again with --revoke-others; a run'],
    ['name it in `retire-ids`.', 'name it in `--retire-ids`.'],
    ['given as admin-client-secret (invalid_client)', 'given as CONNECT_ADMIN_CLIENT_SECRET (invalid_client)'],
    ['Leave it out, or give config.', 'Leave it out, or give --config.'],
    // Words, and names of others.
    ['the owner of a lifetime gives its name', 'the owner of a lifetime gives its name'],
    [
      'verify-workflow.yml in acme/run-token and "verify-ref"',
      'verify-workflow.yml in acme/run-token and "verify-ref"',
    ],
  ])('%s', (said, spokenAs) => expect(rotate(said)).toBe(spokenAs));

  it('but what a config file calls it keeps the name of its key', () => {
    const say = speechFor(rotateInputs, { file: true });
    expect(say('set grace-period to 0s, or run again with revoke-others: true')).toBe(
      'set grace-period to 0s, or run again with --revoke-others',
    );
    expect(speechFor(checkInputs, { file: true })('older than report-max-age 7d; Give report, the file')).toBe(
      'older than --report-max-age 7d; Give --report, the file',
    );
  });

  it('and the inputs of somebody’s workflow keep theirs', () => {
    expect(speechFor(verifyInputs)('The input correlation-id of the workflow')).toBe(
      'The input correlation-id of the workflow',
    );
  });

  it.each([
    [{ fingerprint: 'ab'.repeat(16) }, '--correlation-id'],
    [{ 'correlation-id': 'abc' }, '--fingerprint'],
  ])('and of two that go together, the one that is missing has its flag: %j', (given, flag) => {
    const enough = {
      'connect-url': 'https://euno.datahub.connect.aveva.com',
      'client-id': CLIENT,
      'client-secret': SECRET,
    };
    const parsed = readVerifySettings(sourceOf({ ...enough, ...given }));
    const problems = 'problems' in parsed ? spoken(parsed.problems, verifyInputs) : [];
    expect(problems.map(({ message, hint }) => `${message} ${hint}`)).toEqual([
      `${flag} is missing. Give ${flag}, too, or neither of the two to ask for a token only.`,
    ]);
  });
});

const read = {
  check: { table: checkInputs, settings: readCheckSettings },
  plan: { table: planInputs, settings: readPlanSettings },
} as const;

const toldBy = async (command: keyof typeof read, args: readonly string[]): Promise<string[]> => {
  const invocation = readInvocation([command, ...args], '');
  if (invocation.kind !== 'run') throw new Error(JSON.stringify(invocation));
  const { table, settings } = read[command];
  const source = { flags: invocation.flags, environment: {}, standardInput: async () => '', folder: '/nowhere' };
  const inputs = await credentialInputsFrom(table, source);
  if ('problems' in inputs) throw new Error(JSON.stringify(inputs.problems));
  const protect = (value: string) => new SecretValue(value);
  const given = {
    ...inputs,
    environment: {},
    protect,
    surroundings: onCommandLine({ changesNothing: true }),
    externalRun: 'abc',
  };
  const parsed = await settings(given);
  return 'problems' in parsed ? spoken(parsed.problems, table).map(({ message, hint }) => `${message} ${hint}`) : [];
};

it('what is wrong with a check is told so', async () => {
  const place = ['--repository', 'acme/a', '--secret-name', 'A', '--owner', 'acme/ops'];
  expect(
    await toldBy('check', [...place, '--warn-before', '3d', '--report-max-age', 'x', '--concurrency', '0']),
  ).toMatchInlineSnapshot(`
    [
      "--fail-before is "7d"; expected at most --warn-before, which is 3d. Make --warn-before longer, or --fail-before shorter.",
      "--report-max-age is "x"; expected a whole number and s, m, h or d, such as 30d. Correct it, or leave it out for the default, 7d.",
      "--concurrency is "0"; expected a whole number from 1 to 100. Correct it, or leave it out for the default, 8.",
      "There is no secret to check acme/a:A with. Give CONNECT_CLIENT_SECRET, or --admin-client-id with CONNECT_ADMIN_CLIENT_SECRET, or give --report, the file of an earlier check. In a job of a CI system, look whether its variable may be read by this branch.",
    ]
  `);
  expect(await toldBy('check', ['--config', 'nowhere.yml'])).toMatchInlineSnapshot(`
    [
      "--config is "nowhere.yml", which cannot be read: there is no such file. Give its path from the folder in which this command is run.",
    ]
  `);
});

it('what is wrong with a plan is told so', async () => {
  expect(await toldBy('plan', ['--client-id', 'x', '--batch-size', '101'])).toMatchInlineSnapshot(`
    [
      "--secret-name is missing. Give --secret-name, or a list of destinations.",
      "--repository is missing. Outside of GitHub Actions it has no default: give it as owner/name.",
      "--owner is missing. Outside of GitHub Actions it has no default: give a name that stays, such as acme/ops.",
      "--client-id is "x"; expected a GUID such as 7f0a1a7c-58b0-4c11-9b1c-2d8e7f7a5f10. Correct it.",
      "--tenant-id is missing. Give --tenant-id.",
      "CONNECT_CLIENT_SECRET is missing. Give CONNECT_CLIENT_SECRET, or --admin-client-id with CONNECT_ADMIN_CLIENT_SECRET, but not both. In a job of a CI system, look whether its variable may be read by this branch.",
      "--verify-workflow is missing. Give its file name, or give --allow-unverified to rotate without a proof.",
      "GITHUB_TOKEN is missing. Give a fine-grained personal token, or a GitHub App by --app-client-id and GITHUB_APP_PRIVATE_KEY. In a job of a CI system, look whether its variable may be read by this branch.",
      "--batch-size is "101"; expected a whole number from 1 to 100. Correct it, or leave it out for the default, 20.",
    ]
  `);
});
