import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readInvocation } from '../../src/cli/invocation.ts';
import { readDestinationsInput } from '../../src/config/destinations-input.ts';
import { rotateInputs } from '../../src/config/inputs.ts';
import { collectProblems } from '../../src/config/problems.ts';
import { readFileWith } from '../config/given-file.ts';
import { onGitHub, problemsOf } from '../config/given-inputs.ts';
import { argumentsIn, commandLinesIn } from '../support/command-words.ts';
import { documentAt } from '../support/documents.ts';
import { allBlocks, blocksOf, type FencedBlock, type YamlKind, yamlKindOf } from '../support/fenced-blocks.ts';
import { problemsOfWorkflow } from '../support/workflow-judge.ts';
import { workflowOf } from '../support/workflow-rules.ts';

const blocks = allBlocks();
const placed = (some: readonly FencedBlock[]) => some.map(({ page, line, text }) => ({ at: `${page}:${line}`, text }));
const yaml = (kind: YamlKind) =>
  placed(blocks.filter((one) => one.language === 'yaml' && yamlKindOf(one.text) === kind));

/** Pipelines of other CI systems, which test/scenarios/recipes-command-line.test.ts runs. */
const pipelines = ['docs/recipes/azure-pipelines.md', 'docs/recipes/gitlab-ci.md'];
/** What a fence may say, and what looks at it beside the tests here. */
const languages = {
  yaml: 'one of the kinds below',
  json: 'below',
  sh: 'below, as far as it calls this program',
  mermaid: 'test/guards/architecture.test.ts draws it',
  groovy: 'test/scenarios/recipes-command-line.test.ts runs it',
  hcl: 'nothing here reads Terraform',
  text: 'nothing',
};

const EXPRESSION = (words: string) => `$\{{ ${words} }}`;

const problemsOfConfig = async (text: string): Promise<string[]> => {
  const variables = [...text.matchAll(/client-secret-env: (\w+)/g)].map(([, name = '']) => [name, `${name}~value`]);
  const environment = { ...onGitHub, GITHUB_REPOSITORY: 'acme/ops', ...Object.fromEntries(variables) };
  const { problems } = await readFileWith(text, {}, environment);
  const published: object = JSON.parse(documentAt('schema/secret-rotation.schema.json'));
  const validate = new Ajv({ strict: false, unicodeRegExp: true }).compile(published);
  const fits = validate(parse(text));
  return [...problems.map(({ message }) => message), ...(fits ? [] : ['the published schema refuses it'])];
};

const problemsOfDestinations = (text: string): string[] => {
  const problems = collectProblems();
  const read = readDestinationsInput(text, problems);
  return [...problems.list.map(({ message }) => message), ...(read.length > 0 ? [] : ['no destination'])];
};

/** The lists of destinations that the steps of a workflow are given. */
const destinationsIn = (text: string): string[] =>
  Object.values(workflowOf(text).jobs)
    .flatMap(({ steps = [] }) => steps)
    .flatMap(({ with: given = {} }) => (given.destinations === undefined ? [] : [String(given.destinations)]));

/** Some inputs of the root action, beside what else it needs. */
const problemsOfInputs = async (text: string): Promise<string[]> => {
  const given = Object.entries(parse(text) as Record<string, unknown>).map(([name, value]) => [name, String(value)]);
  const unknown = given.filter(([name = '']) => !Object.hasOwn(rotateInputs, name));
  const inputs: Record<string, string> = Object.fromEntries(given);
  const problems = await problemsOf({ ...('destinations' in inputs ? { 'secret-name': '' } : {}), ...inputs });
  return [...unknown.map(([name]) => `unknown input ${name}`), ...problems.map(({ message }) => message)];
};

const problemsOfCommands = (text: string): string[] =>
  commandLinesIn(text).flatMap((line) => {
    const read = readInvocation(argumentsIn(line), '');
    return read.kind === 'refuse' ? read.problems.map(({ message }) => message) : [];
  });

const problemsOfJson = (text: string): string[] => {
  try {
    JSON.parse(text);
    return [];
  } catch (error) {
    return [String(error)];
  }
};

describe('the fenced blocks of all pages', () => {
  it('are found, and say what they are', () => {
    expect(blocks.length).toBeGreaterThan(35);
    expect(new Set(blocks.map(({ page }) => page)).size).toBeGreaterThan(15);
    const odd = blocks.filter(({ language }) => !Object.hasOwn(languages, language));
    expect(placed(odd)).toEqual([]);
    expect(blocksOf('x.md', 'a\n```json\n{}\n```\n```\nb\n```\n').map(({ language }) => language)).toEqual([
      'json',
      '',
    ]);
    expect(() => blocksOf('x.md', '```sh\na\n')).toThrow('x.md:1 opens a block that nothing closes');
    for (const hidden of ['~~~yaml\na\n~~~', '- a\n\n    ```yaml\n    b\n    ```', '````yaml\na\n````']) {
      expect(() => blocksOf('x.md', hidden)).toThrow(/^x\.md:[13] opens a block where no test looks/);
    }
  });

  it('of YAML are each of a kind that is looked at', () => {
    expect(yaml('other').map(({ at }) => at.split(':')[0])).toEqual(pipelines);
    expect(yamlKindOf('permissions: {}\njobs: {}\n')).toBe('other');
  });
});

describe.each(yaml('workflow'))('the workflow at $at', ({ text }) => {
  it("is taken by GitHub's own parser, and uses only what is declared", async () => {
    expect(await problemsOfWorkflow(text)).toEqual([]);
  });

  it('gives destinations that are understood, if any', () => {
    expect(destinationsIn(text).flatMap(problemsOfDestinations)).toEqual([]);
  });
});

describe('a workflow that is wrong', () => {
  const step = (uses: string, ...lines: string[]) =>
    `      - { uses: ${uses}, id: one, with: { ${lines.join(', ')} } }\n`;
  const jobs = (steps: string) =>
    `on: workflow_dispatch\npermissions: {}\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n${steps}`;
  const verify = 'OWNER/rotate-client-secrets/verify@v1';
  const needed = ['connect-url: x', 'client-id: y', 'client-secret: z'];
  const fleet = (more: string) =>
    `on: workflow_dispatch\npermissions: {}\njobs:\n  a:\n    uses: OWNER/rotate-client-secrets/.github/workflows/rotate-fleet.yml@v1\n${more}`;

  it.each([
    [
      'a key that GitHub does not know',
      `${jobs(step(verify, ...needed))}    stepps: []\n`,
      /Unexpected value 'stepps'/,
    ],
    ['an expression that is none', jobs(`      - run: echo ${EXPRESSION('secrets.')}\n`), /Unexpected symbol/],
    ['an unknown input', jobs(step(verify, ...needed, 'client-sercet: z')), /^unknown input client-sercet$/],
    [
      'a required input that is not given',
      jobs(step(verify, 'client-id: y')),
      /^required input connect-url is not given$/,
    ],
    [
      'an action that is not ours',
      jobs(step('OWNER/rotate-client-secrets/rotate@v1')),
      /^nobody knows [\w-]+\/rotate-client-secrets\/rotate@v1$/,
    ],
    ['an action of others that nobody has looked at', jobs(step('evil/checkout@v5')), /^nobody knows evil/],
    [
      'an output that is not there',
      jobs(`${step(verify, ...needed)}      - run: echo ${EXPRESSION('steps.one.outputs.evidences')}\n`),
      /^step one has no output evidences$/,
    ],
    [
      'a step that is not there',
      jobs(`      - run: echo ${EXPRESSION('steps.two.outputs.x')}\n`),
      /^there is no step two$/,
    ],
    ['a job that is not needed', jobs(`      - run: echo ${EXPRESSION('needs.b.outputs.x')}\n`), /does not need b$/],
    [
      'an input that is not declared',
      jobs(`      - run: echo ${EXPRESSION('inputs.force')}\n`),
      /^there is no input force$/,
    ],
    [
      'whatever permissions there are',
      jobs('      - run: a\n').replace('permissions: {}\n', ''),
      /whatever permissions$/,
    ],
    [
      'all permissions that there are',
      jobs('      - run: a\n').replace('permissions: {}', 'permissions: write-all'),
      /whatever permissions$/,
    ],
    [
      'a secret that every step gets',
      jobs('      - run: a\n').replace('    steps:', `    env: { A: "${EXPRESSION('secrets.A')}" }\n    steps:`),
      /^hands a secret to every step/,
    ],
    ['a token that is left in the checkout', jobs('      - uses: actions/checkout@v7\n'), /leaves the token behind/],
    ['an expression in a script', jobs(`      - run: echo ${EXPRESSION('github.ref')}\n`), /an expression in a script/],
    ['an unknown input of a call', fleet('    with: { confg: x }\n    secrets: inherit\n'), /^unknown input confg$/],
    ['an unknown secret', fleet('    secrets: { CONNECT_CLIENT_SECRETS: x, TOKEN: y }\n'), /^unknown secret TOKEN$/],
    [
      'a secret that is not given',
      fleet('    secrets: { ROTATION_TOKEN: y }\n'),
      /^required secret CONNECT_CLIENT_SECRETS/,
    ],
  ])('is noticed: %s', async (_, text, expected) => {
    const problems = await problemsOfWorkflow(text);
    expect(
      problems.some((problem) => expected.test(problem)),
      problems.join('\n'),
    ).toBe(true);
  });

  it('differs from these in nothing else', async () => {
    expect(await problemsOfWorkflow(jobs(step(verify, ...needed)))).toEqual([]);
    expect(await problemsOfWorkflow(fleet('    secrets: { CONNECT_CLIENT_SECRETS: x }\n'))).toEqual([]);
  });
});

describe('what else pages show', () => {
  it.each(yaml('config file'))(
    'the config file at $at is understood, and fits the published schema',
    async ({ text }) => {
      expect(await problemsOfConfig(text)).toEqual([]);
    },
  );

  it.each(yaml('list of destinations'))('the destinations at $at are understood', ({ text }) => {
    expect(problemsOfDestinations(text)).toEqual([]);
  });

  it.each(yaml('inputs of a step'))('the inputs at $at are understood', async ({ text }) => {
    expect(await problemsOfInputs(text)).toEqual([]);
  });

  it.each(placed(blocks.filter(({ text }) => commandLinesIn(text).length > 0)))(
    'the command lines at $at are understood',
    ({ text }) => {
      expect(problemsOfCommands(text)).toEqual([]);
    },
  );

  it('JSON parses', () => {
    const shown = placed(blocks.filter(({ language }) => language === 'json'));
    expect(shown.flatMap(({ at, text }) => problemsOfJson(text).map((problem) => `${at} ${problem}`))).toEqual([]);
  });

  it('shows something of each kind, so that nothing above looks at nothing', () => {
    expect(yaml('workflow').flatMap(({ text }) => destinationsIn(text)).length).toBeGreaterThan(3);
    for (const kind of ['workflow', 'config file', 'list of destinations', 'inputs of a step'] as const) {
      expect(yaml(kind).length, kind).toBeGreaterThan(0);
    }
    expect(blocks.flatMap(({ text }) => commandLinesIn(text)).length).toBeGreaterThan(5);
  });

  it('would be caught when it is wrong', async () => {
    const file = yaml('config file')[0]?.text ?? '';
    expect(await problemsOfConfig(file.replace('connect:', 'conect:'))).not.toEqual([]);
    expect(await problemsOfConfig(file.replace('rotate-before: 30d', 'rotate-before: 30 d'))).toContainEqual(
      'the published schema refuses it',
    );
    expect(problemsOfDestinations('- { repository: acme/ingest, secrets: X }\n')).not.toEqual([]);
    expect(await problemsOfInputs('grace: 1d\n')).toEqual(['unknown input grace']);
    expect(await problemsOfInputs('lifetime: 20d\n')).not.toEqual([]);
    const command = 'npx --yes rotate-client-secrets@1';
    expect(problemsOfCommands(`${command} rotate --dryrun\n`)).toEqual(['The flag --dryrun is unknown.']);
    expect(problemsOfCommands(`${command} rotat\n`)).toEqual(['The first argument is no command.']);
    expect(problemsOfCommands(`${command} rotate --dry-run\n`)).toEqual([]);
    expect(problemsOfJson('{ "version": 1, }')).toHaveLength(1);
    expect(problemsOfJson('{ "version": 1 }')).toEqual([]);
  });
});
