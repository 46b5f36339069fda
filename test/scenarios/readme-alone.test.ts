import { expect, it, onTestFinished } from 'vitest';
import { parse, stringify } from 'yaml';
import type { Run } from '../../src/sandbox/github/run.ts';
import type { TokenSeed } from '../../src/sandbox/github/token.ts';
import { documentAt, workflowIn } from '../support/documents.ts';
import { projectRoot, startSandboxes } from '../support/sandboxes.ts';

const README = 'README.md';
const REPOSITORY = 'acme/ingest';
const ROTATE = '.github/workflows/rotate.yml';
const VERIFY = '.github/workflows/verify-connect.yml';

/** The text below a heading, up to the next one. */
const section = (heading: string): string => {
  const [, text = ''] = documentAt(README).split(`\n${heading}\n`);
  return text.split(/\n#{2,3} /)[0] ?? '';
};

/** What the table of the README asks the token to have, for what it is needed. */
const permissions = (needed: (purpose: string) => boolean): TokenSeed['permissions'] => {
  const rows = [...section('### The token').matchAll(/^\| ([\w ]+): (read|write) \| (.*) \|$/gm)];
  expect(rows.length).toBeGreaterThan(4);
  const granted = rows.filter(([, , , purpose = '']) => needed(purpose));
  return Object.fromEntries(granted.map(([, name = '', access]) => [name.toLowerCase().replaceAll(' ', '_'), access]));
};

/** One input more below `with:`. */
const withInput = (workflow: string, line: string): string => workflow.replace(/( +)with:\n/, `$&$1  ${line}\n`);

const logOf = (run: Run): string => run.jobs.map(({ log }) => log).join('\n');

it('whoever knows the README alone looks, rotates, rests, and adds a destination', async () => {
  const { connect, github, close } = await startSandboxes({
    github: { runner: { actionsRoot: projectRoot, env: { ROTATE_CLIENT_SECRETS_TIME_SCALE: '0.1' } } },
  });
  onTestFinished(close);
  const client = connect.seed.selfRotating();
  const [rotate, verify] = [ROTATE, VERIFY].map((file) =>
    workflowIn(README, file).replaceAll('https://euno.datahub.connect.aveva.com', connect.url),
  ) as [string, string];
  const token = 'github_pat_of_a_reader';

  // What the workflows read is what the first paragraph asks for.
  const asked = section('## Quick start').split('`.github/workflows/rotate.yml`:')[0] ?? '';
  const values: Readonly<Record<string, string>> = {
    CONNECT_CLIENT_SECRET: client.secret,
    ROTATION_TOKEN: token,
    CONNECT_TENANT_ID: connect.tenantId,
    CONNECT_CLIENT_ID: client.clientId,
  };
  const given = (context: 'secrets' | 'vars'): Record<string, string> =>
    Object.fromEntries(
      [...(rotate + verify).matchAll(new RegExp(`${context}\\.(\\w+)`, 'g'))].map(([, name = '']) => {
        expect(asked).toContain(`\`${name}\``);
        return [name, values[name] ?? expect.fail(name)];
      }),
    );
  const repository = github.addRepository({
    fullName: REPOSITORY,
    files: { [ROTATE]: rotate, [VERIFY]: verify },
    environments: [{ name: 'production' }],
    variables: given('vars'),
    secrets: given('secrets'),
  });
  const forOne = permissions((purpose) => !purpose.includes('environment secrets'));
  expect(forOne).not.toHaveProperty('environments');
  github.addToken({ token, login: 'reader', permissions: forOne, repositories: [REPOSITORY] });
  const ran = async (): Promise<Run> => {
    const run = await github.startRun({ repository: REPOSITORY, workflow: 'rotate.yml' });
    await github.settled();
    expect(run.conclusion, logOf(run)).toBe('success');
    return run;
  };
  const held = (scope = REPOSITORY) => github.secretValue(scope, 'CONNECT_CLIENT_SECRET') ?? '';

  const [input = ''] = /`dry-run: true`/.exec(section('## Quick start')) ?? expect.fail('no dry run');
  repository.setFile(ROTATE, withInput(rotate, input.replaceAll('`', '')));
  expect(logOf(await ran())).toContain('+ create   secret, expires');
  expect(held()).toBe(client.secret);

  repository.setFile(ROTATE, rotate);
  expect(logOf(await ran())).toMatch(/rotated in .* next rotation from /);
  const first = held();
  expect(first).not.toBe(client.secret);
  expect(connect.accepts(client.clientId, first)).toBe(true);
  expect(logOf(await ran())).toContain(`${REPOSITORY}:CONNECT_CLIENT_SECRET: unchanged`);
  expect(held()).toBe(first);

  // Its own words on what belongs to a second destination: the list, the permission, a job that proves it.
  const [, list = ''] = /```yaml\n([\s\S]*?)```/.exec(section('### Several destinations')) ?? [];
  repository.setFile(ROTATE, rotate.replace(/ +secret-name: .*\n/, list));
  const { jobs, ...rest } = parse(verify) as { jobs: Record<string, object> };
  const proofs = { ...jobs, production: { environment: 'production', ...jobs.verify } };
  repository.setFile(VERIFY, stringify({ ...rest, jobs: proofs }, { aliasDuplicateObjects: false }));
  github.addToken({ token, login: 'reader', permissions: permissions(() => true), repositories: [REPOSITORY] });
  expect(logOf(await ran())).toMatch(/ingest-prod: rotated in /);
  expect(held(`${REPOSITORY}#production`)).toBe(held());
  expect(held()).not.toBe(first);
  expect(connect.accepts(client.clientId, held())).toBe(true);
  const proof = github.runs().find(({ title }) => title.startsWith('Verify ingest-prod '));
  expect(proof?.jobs.map(({ name, conclusion }) => [name, conclusion]).sort()).toEqual([
    ['production', 'success'],
    ['verify', 'success'],
  ]);
}, 60_000);
