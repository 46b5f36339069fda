import { describe, expect, it } from 'vitest';
import { readSettings } from '../../src/config/settings.ts';
import { onCommandLine } from '../../src/config/surroundings.ts';
import { ADMIN, CLIENT, enough, onGitHub, problemsOf, sourceOf } from './given-inputs.ts';

const meant = (value: string): string => `Did you mean "${value}"?`;
const usual = (value: string): string => `Correct it, or leave it out for the default, ${value}.`;
const GUID = 'a GUID such as 7f0a1a7c-58b0-4c11-9b1c-2d8e7f7a5f10';
const DURATION = 'a whole number and s, m, h or d, such as 30d';
const URL_EXAMPLE = 'an address such as https://euno.datahub.connect.aveva.com';
const REPOSITORY = 'a repository as owner/name, such as acme/ingest';
const SECRET_NAME = 'the name of a GitHub secret: letters, digits and _, no digit first, not starting with GITHUB_';
const WITH_HYPHENS = 'Write it with its four hyphens, without braces and without quotation marks.';
const FILE_ALONE = 'Give the name of the file alone: with its ending, and without its folder.';
const WORKFLOW = 'the file name of a workflow, such as verify-connect.yml, or its id';
const US_WEST = 'https://uswe.datahub.connect.aveva.com';

// input, value, what was expected, how to mend it
const wrong: [string, string, string, string][] = [
  ['force', 'True', 'true or false', meant('true')],
  ['force', 'ture', 'true or false', meant('true')],
  ['dry-run', 'yes', 'true or false', meant('true')],
  ['dry-run', '0', 'true or false', meant('false')],
  ['summary', 'maybe', 'true or false', usual('true')],
  ['rotate-before', '30 days', DURATION, meant('30d')],
  ['rotate-before', '30D', DURATION, meant('30d')],
  ['rotate-before', '30', DURATION, usual('30d')],
  ['grace-period', '-1h', DURATION, usual('24h')],
  ['grace-period', '1.5h', DURATION, usual('24h')],
  ['lifetime', '12w', DURATION, meant('84d')],
  ['lifetime', '3 months', DURATION, usual('90d')],
  ['lifetime', '999999999d', 'at most 36500d', usual('90d')],
  ['tenant-id', '{7f0a1a7c-58b0-4c11-9b1c-2d8e7f7a5f10}', GUID, WITH_HYPHENS],
  ['tenant-id', '7f0a1a7c58b04c119b1c2d8e7f7a5f10', GUID, WITH_HYPHENS],
  ['client-id', 'ingest', GUID, 'Correct it.'],
  ['client-type', 'Hybrid', 'client-credential or hybrid', meant('hybrid')],
  ['client-type', 'client_credentials', 'client-credential or hybrid', meant('client-credential')],
  ['pace', 'fast', 'polite or limit', usual('polite')],
  ['connect-url', 'euno.datahub.connect.aveva.com', URL_EXAMPLE, 'Put https:// in front of it.'],
  ['connect-url', 'Europe', URL_EXAMPLE, usual(US_WEST)],
  ['connect-url', 'https://', URL_EXAMPLE, usual(US_WEST)],
  [
    'connect-url',
    'http://euno.datahub.connect.aveva.com',
    'https; plain http is allowed to loopback addresses only',
    'Write https:// in place of http://.',
  ],
  ['connect-url', 'ftp://a.example', 'https; plain http is allowed to loopback addresses only', usual(US_WEST)],
  [
    'connect-url',
    'https://euno.datahub.connect.aveva.com/api/v1',
    'the address of the region without a path',
    'Leave out everything after the host.',
  ],
  [
    'repository',
    'https://github.com/acme/ingest.git',
    REPOSITORY,
    'Give owner/name alone, without the address and without .git.',
  ],
  ['repository', 'ingest', REPOSITORY, usual('"acme/ingest"')],
  ['repository', 'acme/..', REPOSITORY, usual('"acme/ingest"')],
  ['secret-name', 'connect-client-secret', SECRET_NAME, 'Write _ in place of hyphens, dots and spaces.'],
  ['secret-name', '1SECRET', SECRET_NAME, 'Correct it.'],
  ['secret-name', 'github_secret', SECRET_NAME, 'Correct it.'],
  ['name', 'ingest prod', 'at most 100 letters, digits and ._/#:-', 'Write - in place of spaces.'],
  ['name', 'a|b', 'at most 100 letters, digits and ._/#:-', 'Correct it.'],
  [
    'owner',
    'acme | ops',
    'at most 100 letters, digits, dots, slashes, hyphens and underscores, such as acme/ops',
    usual('"acme/ingest"'),
  ],
  ['verify-workflow', '.github/workflows/verify.yml', WORKFLOW, FILE_ALONE],
  ['verify-workflow', 'verify', WORKFLOW, FILE_ALONE],
  ['verify-workflow', 'Verify it', WORKFLOW, FILE_ALONE],
  ['verify-ref', 'a..b', 'the name of a branch or a tag, such as main', 'Correct it.'],
  [
    'verify-ref',
    'a'.repeat(40),
    'a branch or a tag, because a workflow cannot be dispatched on a commit',
    'Correct it.',
  ],
  [
    'retire-ids',
    '1, two',
    'ids of secrets, which are positive whole numbers, separated by commas, such as 1,4',
    'Correct it.',
  ],
  [
    'retire-ids',
    '0',
    'ids of secrets, which are positive whole numbers, separated by commas, such as 1,4',
    'Correct it.',
  ],
  ['accept-timeout', '0s', 'more than 0s and at most 30m', 'Correct it, or leave it out for the default.'],
  ['accept-timeout', '31m', 'more than 0s and at most 30m', 'Correct it, or leave it out for the default.'],
  ['verify-timeout', '6d', 'more than 0s and at most 5d', 'Correct it, or leave it out for the default.'],
  ['concurrency', '0', 'a whole number from 1 to 100', usual('8')],
  ['concurrency', '101', 'a whole number from 1 to 100', usual('8')],
  ['concurrency', 'all', 'a whole number from 1 to 100', usual('8')],
  ['result-file', 'a\tb', 'one line without control characters', 'Correct it.'],
];

describe('a wrong input', () => {
  it.each(wrong)(
    '%s: %j is reported alone, with value, expectation and remedy',
    async (input, value, expected, hint) => {
      const problems = await problemsOf({ [input]: value });
      expect(problems.map((problem) => problem.input)).toEqual([input]);
      const [problem] = problems;
      expect(problem?.message).toBe(`${input} is ${JSON.stringify(value)}; expected ${expected}.`);
      expect(problem?.hint).toBe(hint);
    },
  );

  it('does not hide another: all are reported at once, in one go', async () => {
    const byInput = new Map<string, string>();
    for (const [input, value] of wrong) {
      // A wrong name or list would hide that it is missing; a wrong flag only what follows from it.
      byInput.set(input, value);
    }
    const problems = await problemsOf(Object.fromEntries(byInput));
    expect(problems.map(({ input }) => input).sort()).toEqual([...byInput.keys()].sort());
  });

  it('that only looks like one of ours is an error, because a default would stand in its place', async () => {
    const environment = { ...onGitHub, 'INPUT_GRACE-PEROD': '48h', INPUT_DRYRUN: 'true', INPUT_UNRELATED: 'x' };
    expect(await problemsOf({}, environment)).toEqual([
      { input: 'grace-perod', message: 'There is no input grace-perod.', hint: 'Did you mean grace-period?' },
      { input: 'dryrun', message: 'There is no input dryrun.', hint: 'Did you mean dry-run?' },
    ]);
  });
});

describe('what is missing', () => {
  it('is reported all at once, with what to do about each', async () => {
    const result = await readSettings(sourceOf({}, {}));
    const problems = 'problems' in result ? result.problems : [];
    expect(problems.map(({ input, message }) => [input, message])).toEqual(
      [
        'secret-name',
        'repository',
        'owner',
        'tenant-id',
        'client-id',
        'client-secret',
        'verify-workflow',
        'github-token',
      ].map((input) => [input, `${input} is missing.`]),
    );
    expect(problems.find(({ input }) => input === 'client-secret')?.hint).toBe(
      'Give client-secret, or admin-client-id with admin-client-secret, but not both. If it is set from a GitHub secret, that secret does not exist, ' +
        'or this job cannot see it: check its name, the environment of the job, and whether the run comes from a fork.',
    );
  });

  // changes, the one input that is named, what the message says
  it.each<[Record<string, string>, string, string]>([
    [{ 'client-secret': '', 'admin-client-id': ADMIN }, 'admin-client-secret', 'admin-client-secret is missing.'],
    [{ 'client-secret': '', 'admin-client-secret': 'value' }, 'admin-client-id', 'admin-client-id is missing.'],
    [
      { 'client-secret': '', 'admin-client-secret': 'value', 'admin-client-id': CLIENT.toUpperCase() },
      'admin-client-id',
      'the client that is rotated; expected another client.',
    ],
    [{ 'admin-client-id': ADMIN, 'admin-client-secret': 'value' }, 'client-secret', 'are both given'],
    [{ 'admin-client-id': ADMIN }, 'client-secret', 'are both given'],
    [{ 'client-type': 'hybrid' }, 'admin-client-id', 'a hybrid client cannot rotate itself.'],
    [
      { repository: 'acme/other' },
      'client-secret',
      'no destination is read in the repository that runs this, acme/ingest.',
    ],
    [{ lifetime: '31d' }, 'lifetime', 'expected more than rotate-before and grace-period together, which is 31d.'],
    [
      { environment: 'über alles' },
      'name',
      'its default would be "acme/ingest#über alles:CONNECT_CLIENT_SECRET"; expected at most 100',
    ],
    [{ 'client-secret': 'half a\u0000secret' }, 'client-secret', 'holds a control character; expected text'],
    [{ 'github-token': 'two words' }, 'github-token', 'holds a space or a line break inside; expected one word'],
    [{ 'github-token': 'line\nline' }, 'github-token', 'holds a space or a line break inside; expected one word'],
  ])('or contradicts: %j', async (changes, input, message) => {
    const problems = await problemsOf(changes);
    expect(problems.map((problem) => problem.input)).toEqual([input]);
    expect(problems[0]?.message).toContain(message);
  });

  it.each([
    '{ organization: other, secret: A, visibility: all }',
    '{ organization: acme, app: dependabot, secret: A, visibility: all }',
    '{ organization: acme, secret: A, visibility: selected, repositories: [acme/a] }',
    '{ repository: acme/ingest, app: codespaces, secret: A }',
  ])('or is read by others alone: %s', async (destination) => {
    const problems = await problemsOf({
      'secret-name': '',
      'verify-repository': 'acme/ingest',
      name: 'one',
      destinations: `- ${destination}`,
    });
    expect(problems.map(({ input, message }) => [input, message])).toEqual([
      [
        'client-secret',
        'client-secret cannot be read again after this rotation: no destination is read in the repository that runs this, acme/ingest.',
      ],
    ]);
  });

  it('includes the place of verification and receipt, where all destinations are an organization’s', async () => {
    const organization = {
      'secret-name': '',
      name: 'one',
      destinations: '- { organization: acme, secret: A }',
      'client-secret': '',
      'admin-client-id': ADMIN,
      'admin-client-secret': 'admin-value',
    };
    expect(await problemsOf(organization)).toEqual([
      {
        input: 'verify-repository',
        message: 'verify-repository is missing.',
        hint: 'All destinations are secrets of organizations: say where the workflow runs.',
      },
    ]);
    const outside = await problemsOf({ ...organization, owner: 'acme/ops', 'verify-repository': 'acme/a' }, {});
    expect(outside.map(({ input }) => input)).toEqual(['destinations']);
    expect(outside[0]?.message).toContain('the receipt belongs in the repository that runs this, which is unknown');
    expect(outside[0]?.hint).toContain('GITHUB_REPOSITORY');
  });

  it('includes the repository that runs this, where nobody knows it', async () => {
    const problems = await problemsOf({ owner: 'acme/ops', repository: 'acme/ingest' }, {});
    expect(problems.map(({ message }) => message)).toEqual([
      'client-secret cannot be read again after this rotation: no destination is read in the repository that runs this, which is unknown.',
    ]);
  });

  it('is told otherwise outside of GitHub Actions, and nothing is wrong with it where nothing is changed', async () => {
    const given = { ...enough, owner: 'acme/ops', repository: 'acme/ingest' };
    const readBy = (changesNothing: boolean, environment = {}) =>
      readSettings({ ...sourceOf(given, environment), surroundings: onCommandLine({ changesNothing }) });
    expect(await readBy(false)).toMatchObject({
      problems: [
        {
          message: expect.stringMatching(/^client-secret cannot be read again/),
          hint: 'Outside of GitHub Actions nobody can read the GitHub secret that a rotation has written: let an administrator client act instead, or set allow-external-source to true if client-secret comes from elsewhere and is updated there.',
        },
      ],
    });
    expect(await readBy(true)).toMatchObject({
      settings: { credentials: [{ warnings: [expect.stringMatching(/^client-secret cannot be read again/)] }] },
    });
    // Where the repository is known, it is one of GitHub's, and the hint is what is done about it there.
    expect(await readBy(true, { GITHUB_REPOSITORY: 'acme/other' })).toMatchObject({
      problems: [{ hint: expect.stringMatching(/^Add the GitHub secret that client-secret comes from/) }],
    });
  });
});
