import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { type AnswerName, readAnswers } from '../../src/cli/init/answers.ts';
import { filesFor, inTheWay } from '../../src/cli/init/files.ts';
import { nextSteps } from '../../src/cli/init/next-steps.ts';
import { repositoryOf } from '../../src/cli/init/origin.ts';
import { interview } from '../../src/cli/init/questions.ts';
import { wrongTogether } from '../../src/cli/init/rotatable.ts';
import { type Input, rotateInputs, verifyInputs } from '../../src/config/inputs.ts';
import { readDocument } from '../../src/sandbox/github/runner/document.ts';
import { loadLanguage } from '../../src/sandbox/github/runner/language.ts';
import { readFileWith } from '../config/given-file.ts';
import { ADMIN, CLIENT, TENANT } from '../config/given-inputs.ts';

type Given = Readonly<Partial<Record<AnswerName, string>>>;
type Ci = 'github' | 'other';

const enough: Given = { repository: 'acme/ingest', 'tenant-id': TENANT, 'client-id': CLIENT };

/** Of a repository that has the secret itself, beside its environments. */
const BOTH = 'and its own';

const answersTo = (given: Given, ci: Ci | typeof BOTH = 'github', origin?: string) =>
  readAnswers((name) => given[name] ?? '', {
    origin,
    ci: ci === 'other' ? 'other' : 'github',
    inRepository: ci === BOTH,
  });

const filesOf = (given: Given, ci: Ci | typeof BOTH = 'github') => {
  const read = answersTo({ ...enough, ...given }, ci);
  if ('problems' in read) throw new Error(JSON.stringify(read.problems));
  return filesFor(read.answers, '.github/secret-rotation.yml');
};

const kinds: readonly (readonly [string, Given, Ci | typeof BOTH])[] = [
  ['a client that rotates itself', {}, 'github'],
  ['an environment secret', { environment: 'production, "eu": #1' }, 'github'],
  ['environments', { environment: 'production\nstaging' }, 'github'],
  ['an environment and the repository itself', { environment: 'production' }, BOTH],
  [
    'environments and the repository itself, by an administrator',
    { environment: 'a b\nc', 'admin-client-id': ADMIN },
    BOTH,
  ],
  ['a secret whose name is no variable', { 'secret-name': 'connect_Secret' }, 'github'],
  ['a hybrid client with a policy', { 'client-type': 'hybrid', 'admin-client-id': ADMIN, lifetime: '60d' }, 'github'],
  ['another repository', { owner: 'acme/ops', 'admin-client-id': ADMIN, name: 'ingest-prod' }, 'github'],
  ['another CI system', { owner: 'acme/ops', 'admin-client-id': ADMIN, 'verify-workflow': 'proof.yaml' }, 'other'],
];

describe.each(kinds)('what init writes for %s', (_, given, ci) => {
  const files = filesOf(given, ci);
  const [config, ...workflows] = files;

  it('is nothing that a rotation would be refused for', async () => {
    const read = answersTo({ ...enough, ...given }, ci);
    expect('answers' in read && (await wrongTogether(read.answers))).toEqual([]);
  });

  it('is a config file that the program takes', async () => {
    const { settings, problems } = await readFileWith(
      config?.text ?? '',
      {},
      {
        GITHUB_REPOSITORY: given.owner ?? 'acme/ingest',
        CONNECT_CLIENT_SECRET: 'own~secret+value==',
        CONNECT_ADMIN_SECRET: 'admin~secret+value==',
      },
    );
    expect(problems).toEqual([]);
    expect(settings?.credentials).toMatchObject([{ connect: { clientId: CLIENT, tenantId: TENANT } }]);
  });

  it('is workflows that GitHub’s own parser takes, whose steps give inputs that exist', async () => {
    const language = await loadLanguage();
    expect(workflows).toHaveLength(ci === 'other' ? 1 : 2);
    for (const { path, text } of workflows) {
      expect(path).toMatch(/^\.github\/workflows\/[\w-]+\.ya?ml$/);
      expect(() => readDocument(language, 'workflow', path, text)).not.toThrow();
      const { jobs } = parse(text) as {
        jobs: Record<string, { steps: { uses: string; with: Record<string, string> }[] }>;
      };
      for (const { uses, with: inputs } of Object.values(jobs).flatMap(({ steps }) => steps)) {
        if (uses.startsWith('actions/')) continue;
        const table: Readonly<Record<string, Input>> = uses.includes('/verify@') ? verifyInputs : rotateInputs;
        expect(Object.keys(table)).toEqual(expect.arrayContaining(Object.keys(inputs)));
      }
    }
  });

  it('looks like this, and tells what is left to do', () => {
    const read = answersTo({ ...enough, ...given }, ci);
    expect('answers' in read && nextSteps(read.answers)).toMatchSnapshot();
    expect(Object.fromEntries(files.map(({ path, text }) => [path, text]))).toMatchSnapshot();
  });
});

describe('answers', () => {
  const told = (given: Given, ci: Ci = 'github', origin?: string) => {
    const read = answersTo(given, ci, origin);
    return 'problems' in read ? read.problems.map(({ message }) => message) : [];
  };

  it('that are missing or wrong are told at once', () => {
    expect(told({ 'tenant-id': 'x', 'verify-workflow': '../../x.yml' })).toEqual([
      expect.stringMatching(/^tenant-id is "x"; expected a GUID/),
      expect.stringMatching(/^verify-workflow is/),
      'repository is missing.',
      'client-id is missing.',
    ]);
    expect(told({ ...enough, repository: '' }, 'github', 'acme/ingest')).toEqual([]);
    expect(told({ ...enough, environment: 'production\n\u0001\nProduction' })).toEqual([
      expect.stringMatching(/^environment is .*; expected the name of an environment/),
      'environment "Production" is given twice.',
    ]);
  });

  it('that would make two files one are told, whether or not files may be written over', () => {
    for (const force of [true, false]) {
      expect(
        inTheWay('/nowhere', ['a/../config.yml', '.github/workflows/b.yml', './config.yml'], { force }),
      ).toMatchObject([{ message: './config.yml would be two files in one.' }]);
    }
  });

  it('that are right alone and wrong together are told before anything is written', async () => {
    for (const [given, message] of [
      [{ lifetime: '5d' }, /^lifetime is "5d"; expected more than rotate-before and grace-period together/],
      [{ 'rotate-before': '90d' }, /^lifetime is "90d"; expected more than/],
      [{ 'admin-client-id': CLIENT.toUpperCase() }, /the client that is rotated; expected another client\.$/],
    ] as const) {
      const read = answersTo({ ...enough, ...given });
      const problems = 'answers' in read ? await wrongTogether(read.answers) : [];
      expect(problems.map((one) => one.message)).toEqual([expect.stringMatching(message)]);
    }
  });

  it('need an administrator where a client cannot rotate itself', () => {
    for (const given of [{ 'client-type': 'hybrid' }, { owner: 'acme/ops' }]) {
      expect(told({ ...enough, ...given })).toEqual([expect.stringMatching(/^admin-client-id is missing; /)]);
    }
    expect(told(enough, 'other')).toEqual([expect.stringMatching(/^admin-client-id is missing; /)]);
  });
});

describe('questions', () => {
  const asked = async (
    given: Given,
    answers: readonly string[],
    others: { readonly ci?: Ci; readonly inRepository?: boolean } = {},
  ) => {
    const left = [...answers];
    const said: string[] = [];
    const ask = async (question: string) => {
      said.push(question);
      return left.shift() ?? expect.fail(`unexpected: ${question}`);
    };
    const { text, inRepository } = await interview({
      ci: 'github',
      inRepository: undefined,
      ...others,
      given: (name) => given[name] ?? '',
      origin: 'acme/ingest',
      ask,
      tell: (one) => said.push(one),
    });
    expect(left).toEqual([]);
    return { said, text, inRepository };
  };

  it('are asked for what no flag says, again where an answer cannot be', async () => {
    const { said, text, inRepository } = await asked({ 'connect-url': 'https://euno.datahub.connect.aveva.com' }, [
      '',
      'production',
      'Production',
      'staging',
      '',
      'perhaps',
      '',
      '',
      'x',
      '',
      TENANT,
      CLIENT,
      '',
    ]);
    expect(said).toEqual([
      'Repository of the GitHub secret, as owner/name [acme/ingest]: ',
      'Environment of the GitHub secret, if it has one: ',
      'Another environment that has it, if there is one: ',
      '  That one is named already.',
      'Another environment that has it, if there is one: ',
      'Another environment that has it, if there is one: ',
      'Has the repository itself a secret of that name, too, which is to be kept the same, yes or no [no]: ',
      '  Answer yes or no.',
      'Has the repository itself a secret of that name, too, which is to be kept the same, yes or no [no]: ',
      'Name of the GitHub secret [CONNECT_CLIENT_SECRET]: ',
      'GUID of the tenant: ',
      expect.stringMatching(/^ {2}tenant-id is "x"; expected a GUID/),
      'GUID of the tenant: ',
      '  This is needed.',
      'GUID of the tenant: ',
      'GUID of the client whose secret is rotated: ',
      expect.stringContaining('administrator'),
    ]);
    expect(readAnswers(text, { origin: undefined, ci: 'github', inRepository })).toMatchObject({
      answers: {
        repository: 'acme/ingest',
        inRepository: false,
        environments: ['production', 'staging'],
        tenantId: TENANT,
        connectUrl: 'https://euno.datahub.connect.aveva.com',
      },
    });
  });

  it('are not asked when flags say all that is needed', async () => {
    expect((await asked(enough, [])).said).toEqual([]);
    expect((await asked(enough, [], { inRepository: true })).inRepository).toBe(true);
  });

  it('ask for the repository’s own secret only where that is no matter of course, and no flag says it', async () => {
    const place = {
      repository: 'acme/ingest',
      environment: 'production',
      'secret-name': 'A',
      'connect-url': 'https://a',
    };
    for (const [answer, inRepository] of [
      ['y', true],
      ['YES', true],
      ['n', false],
    ] as const) {
      const { said, ...rest } = await asked(place, [answer, TENANT, CLIENT, '']);
      expect(said[0]).toMatch(/^Has the repository itself a secret of that name, too, /);
      expect(rest.inRepository).toBe(inRepository);
    }
    for (const inRepository of [true, false]) {
      const { said, ...rest } = await asked(place, [TENANT, CLIENT, ''], { inRepository });
      expect(said.join()).not.toContain('the repository itself');
      expect(rest.inRepository).toBe(inRepository);
    }
    const { said } = await asked({ ...place, environment: '' }, ['', TENANT, CLIENT, '']);
    expect(said.join()).not.toContain('the repository itself');
  });

  it('ask for an administrator until there is one where a client cannot rotate itself', async () => {
    const place = { repository: 'acme/ingest', 'secret-name': 'A', 'connect-url': 'https://a' };
    for (const [given, ci] of [
      [place, 'other'],
      [{ ...place, 'client-type': 'hybrid' }, 'github'],
    ] as const) {
      const { said, text } = await asked(given, ['', TENANT, CLIENT, '', ADMIN], { ci });
      expect(said.slice(-3)).toEqual([
        'GUID of an administrator client that acts: ',
        '  This is needed.',
        'GUID of an administrator client that acts: ',
      ]);
      expect(text('admin-client-id')).toBe(ADMIN);
    }
  });
});

it.each([
  ['https://github.com/acme/ingest.git\n', 'acme/ingest'],
  ['git@github.com:acme/ingest.git', 'acme/ingest'],
  ['ssh://git@github.example:22/acme/in.gest', 'acme/in.gest'],
  ['https://github.com/acme/ingest/', 'acme/ingest'],
  ['/srv', undefined],
])('the remote %j is of %s', (remote, repository) => expect(repositoryOf(remote)).toBe(repository));
