import { describe, expect, it } from 'vitest';
import { connect, oneCredential, readFileWith, toldOf } from './given-file.ts';
import { ADMIN, CLIENT, TENANT } from './given-inputs.ts';

const good = 'allow-unverified: true';

describe('a wrong config file', () => {
  // a line of the credential, place, what is wrong, how to mend it
  it.each<[string, string, string, string]>([
    ['rotate-befor: 30d', '6:5', 'the key "rotate-befor" is unknown.', 'Did you mean rotate-before?'],
    [
      'secret: x',
      '6:5',
      'the key "secret" is unknown.',
      'The keys are connect, destinations, rotate-before, lifetime, grace-period, accept-timeout, verify, allow-unverified, allow-external-source, wait-for-runs, retire-ids.',
    ],
    [
      '<<: *shared',
      '6:5',
      'the key "<<" is unknown.',
      'Merge keys are not known here: say under defaults what credentials share.',
    ],
    [
      'rotate-before: 30 days',
      '6:20',
      'ingest-prod: rotate-before is "30 days"; expected a whole number and s, m, h or d, such as 30d.',
      'Did you mean "30d"?',
    ],
    [
      'rotate-before: 30',
      '6:20',
      'ingest-prod: rotate-before is "30", which YAML takes for a number; expected a text.',
      'Write the value in quotes.',
    ],
    ['lifetime:', '6:14', 'ingest-prod: lifetime is empty or not a text.', 'Write the value in quotes.'],
    [
      'lifetime: " 90d"',
      '6:15',
      'ingest-prod: lifetime is " 90d"; expected a text without spaces around it.',
      'Correct it.',
    ],
    [
      'lifetime: 31d',
      '6:15',
      'ingest-prod: lifetime is "31d"; expected more than rotate-before and grace-period together, which is 31d.',
      'Make lifetime longer, or rotate-before or grace-period shorter.',
    ],
    [
      'accept-timeout: 0s',
      '6:21',
      'ingest-prod: accept-timeout is "0s"; expected more than 0s and at most 30m.',
      'Correct it, or leave it out for the default.',
    ],
    [
      'verify: { workflow: verify.yml, timeout: 6d }',
      '6:46',
      'ingest-prod: verify.timeout is "6d"; expected more than 0s and at most 5d.',
      'Correct it, or leave it out for the default.',
    ],
    ['verify: { ref: main }', '6:5', 'ingest-prod: verify.workflow is missing.', 'Add workflow.'],
    [
      'verify: [{ workflow: verify.yml }, { workflow: .github/workflows/verify.yml }]',
      '6:52',
      'ingest-prod: verify.workflow is ".github/workflows/verify.yml"; expected the file name of a workflow, such as verify-connect.yml, or its id.',
      'Give the name of the file alone: with its ending, and without its folder.',
    ],
    ['verify: [{ workflow: verify.yml, reff: main }]', '6:38', 'the key "reff" is unknown.', 'Did you mean ref?'],
    [
      'verify: verify.yml',
      '6:13',
      'ingest-prod: verify is "verify.yml"; expected a map of keys and values.',
      'Write { key: value }, or a line for each key.',
    ],
    [
      'allow-external-source: yes',
      '6:28',
      'ingest-prod: allow-external-source is "yes"; expected true or false.',
      'Did you mean true?',
    ],
    [
      'retire-ids: [1, 0]',
      '6:21',
      'ingest-prod: retire-ids is "0"; expected a whole number from 1 to 2147483647.',
      'Correct it.',
    ],
    [
      'retire-ids: 1',
      '6:17',
      'ingest-prod: retire-ids is "1", which YAML takes for a number; expected a list.',
      'Write a line that begins with a hyphen for each.',
    ],
  ])('%s', async (line, place, message, hint) => {
    const more = /^(verify|allow-unverified)/.test(line) ? [] : [good];
    const { problems } = await readFileWith(oneCredential(line, ...more));
    const where = `rotation.yml, line ${place.replace(':', ', column ')}: `;
    expect(problems.map((one) => [one.input, one.message, one.hint])).toEqual([
      ['rotation.yml', where + message, hint],
    ]);
  });

  it.each(['', '# nothing yet', 'no config', '- version: 1'])(
    'is told to be no map, and nothing else: %j',
    async (text) => {
      for (const environment of [undefined, {}]) {
        expect(await toldOf(text, {}, environment)).toEqual([
          'rotation.yml, line 1, column 1: the file is empty or not a map of keys and values. Write { key: value }, or a line for each key.',
        ]);
      }
    },
  );

  it('with a misspelt owner is not told to have none', async () => {
    const outside = { INGEST_CLIENT_SECRET: 'x' };
    const told = await toldOf(`ownr: acme/ops\n${oneCredential(good, 'allow-external-source: true')}`, {}, outside);
    expect(told).toEqual(['rotation.yml, line 1, column 1: the key "ownr" is unknown. Did you mean owner?']);
  });

  it('is told as a whole, from its top to its end, in one go', async () => {
    const told = await toldOf(
      `version: 2
ownr: acme/ops
defaults: { lifetime: 10d, alow-unverified: true }
credentials:
  ingest prod: {}
  self:
    connect: { tenant-id: ${TENANT}, client-id: nonsense }
    destinations: []
  twice: { connect: ${connect()}, destinations: [{ repository: acme/ingest, secret: A }] }
  twice: { connect: ${connect()}, destinations: [{ repository: acme/ingest, secrt: A }] }
  other:
    connect: { tenant-id: ${TENANT}, client-id: ${CLIENT}, client-secret: value, client-secret-env: NOT_THERE }
    destinations:
      - { repository: acme/ingest, secret: a }
      - { repository: Acme/Ingest, secret: A, environment: 1 }
      - acme/ingest:B
`,
      { credentials: 'self,other,twise', 'client-id': CLIENT, 'rotate-before': '30d', lifetime: '80d' },
    );
    expect(told.map((text) => text.replace(/^rotation\.yml, line /, ''))).toEqual([
      'client-id is given beside config; expected one of the two. Say it in the file, and leave client-id out.',
      'lifetime is given beside config; expected one of the two. Say it in the file, and leave lifetime out.',
      'credentials names "twise", which is not in the file. Did you mean twice?',
      '1, column 10: version is "2"; expected 1. Correct it.',
      '2, column 1: the key "ownr" is unknown. Did you mean owner?',
      expect.stringContaining('3, column 23: defaults: lifetime is "10d"; expected more than rotate-before'),
      '3, column 28: the key "alow-unverified" is unknown. Did you mean allow-unverified?',
      '5, column 3: the name is "ingest prod"; expected at most 100 letters, digits and ._/#:-. Write - in place of spaces.',
      expect.stringContaining(
        '6, column 3: self: connect.client-secret-env is missing. Give connect.client-secret-env, or',
      ),
      expect.stringContaining('7, column 76: self: connect.client-id is "nonsense"; expected a GUID'),
      '8, column 19: self: destinations is empty; expected at least one. Give at least one.',
      '10, column 3: a key stands there twice. Remove one of the two.',
      expect.stringContaining('10, column 206: the key "secrt" is unknown. Did you mean secret?'),
      '12, column 114: the key "client-secret" is unknown. Give the name of an environment variable as client-secret-env; no secret may stand in the file.',
      expect.stringContaining(
        '12, column 155: other: the environment variable NOT_THERE, which connect.client-secret-env',
      ),
      '15, column 60: other: destinations.environment is "1", which YAML takes for a number; expected a text. Write the value in quotes.',
      '16, column 9: other: destinations is "acme/ingest:B"; expected a map of keys and values. Write { key: value }, or a line for each key.',
    ]);
  });

  it('may not name a destination twice, in any case of its letters', async () => {
    const text = [
      'version: 1',
      'defaults: { allow-unverified: true }',
      'credentials:',
      `  a: { connect: ${connect()}, destinations: [`,
      '      { repository: acme/ingest, secret: A },',
      '      { repository: ACME/Ingest, secret: a }, { repository: acme/ingest, environment: Prod, secret: A }] }',
      `  b: { connect: ${connect(ADMIN)}, destinations: [{ repository: acme/ingest, environment: prod, secret: A },`,
      '      { repository: acme/ingest, secret: B }] }',
    ].join('\n');
    expect(await toldOf(text)).toEqual([
      'rotation.yml, line 6, column 7: a: "ACME/Ingest:a" stands already in line 5. Remove one of the two; GitHub ignores case in these names.',
      'rotation.yml, line 7, column 175: b: "acme/ingest#prod:A" stands already in line 6, for a. Remove one of the two; GitHub ignores case in these names.',
    ]);
  });

  it('tells what is wrong with the defaults once', async () => {
    const text = [
      'version: 1',
      'defaults: { allow-unverified: true, lifetime: 20d, accept-timeout: 31m }',
      'credentials:',
      `  a: { connect: ${connect()}, destinations: [{ repository: acme/ingest, secret: A }] }`,
      `  b: { connect: ${connect()}, destinations: [{ repository: acme/ingest, secret: B }] }`,
    ].join('\n');
    expect(await toldOf(text)).toEqual([
      expect.stringContaining('line 2, column 47: defaults: lifetime is "20d"; expected more than rotate-before'),
      expect.stringContaining('line 2, column 68: defaults: accept-timeout is "31m"; expected'),
    ]);
  });

  // connect, what is said of it
  it.each([
    [
      `{ tenant-id: ${TENANT}, client-id: ${CLIENT} }`,
      /connect\.client-secret-env is missing\. Give connect\.client-secret-env, or connect\.admin\.client-id with/,
    ],
    [
      `{ tenant-id: ${TENANT}, client-id: ${CLIENT}, client-secret-env: INGEST_CLIENT_SECRET, admin: { client-id: ${ADMIN}, client-secret-env: CONNECT_ADMIN_SECRET } }`,
      /connect\.client-secret-env and an administrator client are both given/,
    ],
    [
      `{ tenant-id: ${TENANT}, client-id: ${CLIENT}, client-type: hybrid, client-secret-env: INGEST_CLIENT_SECRET }`,
      /connect\.admin\.client-id is missing; a hybrid client cannot rotate itself/,
    ],
    [
      `{ tenant-id: ${TENANT}, client-id: ${CLIENT}, admin: { client-id: ${CLIENT}, client-secret-env: CONNECT_ADMIN_SECRET } }`,
      /connect\.admin\.client-id is "[-0-9a-f]+", the client that is rotated/,
    ],
    [
      `{ tenant-id: ${TENANT}, client-id: ${CLIENT}, admin: { client-id: ${ADMIN} } }`,
      /^rotation\.yml, line 4, column \d+: ingest-prod: connect\.admin\.client-secret-env is missing\. Add client-secret-env\.$/,
    ],
    [
      `{ tenant-id: ${TENANT}, client-id: ${CLIENT}, client-type: Hybrid, client-secret-env: INGEST_CLIENT_SECRET }`,
      /connect\.client-type is "Hybrid"; expected client-credential or hybrid\. Did you mean "hybrid"\?/,
    ],
    [
      `{ url: "http://x.example", tenant-id: ${TENANT}, client-id: ${CLIENT}, client-secret-env: INGEST_CLIENT_SECRET }`,
      /connect\.url is "http:\/\/x\.example"; expected https/,
    ],
  ])('asks for one way to act: %s', async (given, said) => {
    const text = oneCredential(good).replace(connect(), given);
    expect(await toldOf(text)).toEqual([expect.stringMatching(said)]);
  });

  it('of a client that would read a dead secret next time is refused, unless its secret comes from elsewhere', async () => {
    const elsewhere = oneCredential(good).replace('acme/ingest', 'acme/elsewhere');
    expect(await toldOf(elsewhere)).toEqual([
      expect.stringMatching(/ingest-prod: connect\.client-secret-env cannot be read again after this rotation/),
    ]);
    expect(await toldOf(elsewhere.replace(good, `${good}\n    allow-external-source: true`))).toEqual([]);
  });

  it('without a proof is refused, and without an owner outside of GitHub Actions', async () => {
    expect(await toldOf(oneCredential())).toEqual([
      'rotation.yml, line 3, column 3: ingest-prod: verify.workflow is missing. Give its file name, or set allow-unverified to true to rotate without a proof.',
    ]);
    const outside = { INGEST_CLIENT_SECRET: 'x' };
    expect(await toldOf(oneCredential(good, 'allow-external-source: true'), {}, outside)).toEqual([
      'rotation.yml, line 1, column 1: owner is missing. Outside of GitHub Actions it has no default: give a name that stays, such as acme/ops.',
    ]);
  });
});
