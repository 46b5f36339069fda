import { execFileSync } from 'node:child_process';
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { findSecretUses } from '../../src/adapters/workflow-files/find-secret-uses.ts';
import { documentAt, workflowIn } from '../support/documents.ts';
import { fakeGh, type GhAnswers } from '../support/fake-gh.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

interface Step {
  readonly id?: string;
  readonly name?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, string>>;
}

interface Workflow {
  readonly on: {
    readonly workflow_dispatch?: { readonly inputs: Record<string, { readonly options?: string[] }> } | null;
  };
  readonly permissions: unknown;
  readonly jobs: Readonly<Record<string, { readonly steps: readonly Step[]; readonly permissions: unknown }>>;
}

const paths = globSync('examples/workflows/*.yml').sort();
const workflow = (path: string): Workflow => parse(documentAt(path));
const stepsOf = (path: string): Step[] => Object.values(workflow(path).jobs).flatMap(({ steps }) => steps);

const ofOurs = ({ uses = '' }: Step): boolean => uses.startsWith('OWNER/rotate-client-secrets');

describe('a ready workflow', () => {
  it('is there for each occasion, and in the list of documents', () => {
    expect(paths.map((path) => path.split('/').at(-1))).toEqual([
      'check-daily.yml',
      'check-pull-request.yml',
      'rotate.yml',
    ]);
    for (const path of paths) expect(documentAt('docs/README.md')).toContain(`(../${path})`);
  });

  it.each(paths)('%s has one step of ours, and nothing that runs the code of a pull request with rights', (path) => {
    expect(stepsOf(path).filter(ofOurs)).toHaveLength(1);
    expect(documentAt(path)).not.toContain('pull_request_target');
  });

  it('reads the secrets that the file of credentials names, and lets people choose among its credentials', () => {
    const file = parse(documentAt('examples/secret-rotation.yml')) as { credentials: Record<string, unknown> };
    const variables = [...documentAt('examples/secret-rotation.yml').matchAll(/client-secret-env: (\w+)/g)].map(
      ([, name]) => name,
    );
    for (const path of paths.filter((one) => !one.includes('pull-request'))) {
      const env = stepsOf(path).find(ofOurs)?.env ?? {};
      expect(Object.keys(env).sort()).toEqual([...new Set(variables)].sort());
    }
    const choice = workflow('examples/workflows/rotate.yml').on.workflow_dispatch?.inputs.credentials?.options;
    expect(choice).toEqual(['all', ...Object.keys(file.credentials)]);
  });

  it('of a pull request uses no secret at all', async () => {
    const root = temporaryFolder();
    mkdirSync(join(root, '.github/workflows'), { recursive: true });
    writeFileSync(join(root, '.github/workflows/a.yml'), documentAt('examples/workflows/check-pull-request.yml'));
    expect(await findSecretUses(root)).toEqual({ uses: [], warnings: [] });
  });
});

describe('the page on the check', () => {
  const PAGE = 'docs/check.md';
  const shown = (file: string): Workflow => parse(workflowIn(PAGE, `.github/workflows/${file}`));
  const jobs = (file: string) => ({
    shown: shown(file).jobs.check,
    ready: workflow(`examples/workflows/${file}`).jobs.check,
  });
  /** How the one credential of the page is described, in place of a config file. */
  const described = ['connect-url', 'tenant-id', 'client-id', 'client-secret', 'secret-name', 'config'];
  /** Without its version, its name for other steps, and what the secrets of the file of credentials are called. */
  const alike = ({ id: _, uses, env, with: given = {}, ...step }: Step): object => ({
    ...step,
    ...(uses ? { uses: uses.split('@')[0] } : { env }),
    with: Object.fromEntries(Object.entries(given).filter(([name]) => !described.includes(name))),
  });

  it.each(['check-daily.yml', 'check-pull-request.yml'])('shows %s as it stands, for one credential', (file) => {
    const { shown: page, ready } = jobs(file);
    if (!page || !ready) throw new Error('there is no such job');
    expect(page.steps.map(alike)).toEqual(ready.steps.map(alike));
    expect(page.permissions).toEqual(ready.permissions);
    expect(shown(file).on).toEqual(workflow(`examples/workflows/${file}`).on);
    expect(shown(file).permissions).toEqual({});
    expect(page.steps.length).toBe(3);
  });
});

/** Runs the script of a step as the runner does, with a stand-in for GitHub's program. */
const runStep = (path: string, name: string, answers: GhAnswers, env: Readonly<Record<string, string>>) => {
  const step = stepsOf(path).find((one) => one.name === name);
  if (!step?.run) throw new Error(`${path} has no step ${name}`);
  const root = temporaryFolder();
  const gh = fakeGh(join(root, 'bin'), answers);
  const script = join(root, 'script.sh');
  writeFileSync(script, step.run);
  // Every variable that the script uses must be one that the step sets.
  expect(Object.keys(env).sort()).toEqual(
    Object.keys(step.env ?? {})
      .filter((variable) => variable !== 'GH_TOKEN')
      .sort(),
  );
  execFileSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-u', script], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { PATH: `${gh.folder}:${process.env.PATH}`, ...env },
  });
  return { root, calls: gh.calls() };
};

describe('the report of the daily check', () => {
  const run = (id: number, changes: object = {}) => ({
    id,
    event: 'schedule',
    head_branch: 'main',
    head_repository: { full_name: 'acme/ops' },
    ...changes,
  });
  const take = (answers: GhAnswers) => {
    const env = { GH_REPO: 'acme/ops', REPORT: 'report' };
    const path = 'examples/workflows/check-pull-request.yml';
    const { root, calls } = runStep(path, 'Take the newest report of the daily check', answers, env);
    const file = join(root, 'report/client-secrets.json');
    return { report: existsSync(file) ? readFileSync(file, 'utf8') : undefined, calls };
  };

  it('is that of the newest run of the schedule that has one', () => {
    const { report, calls } = take({
      api: { workflow_runs: [run(9), run(8), run(7)] },
      artifacts: { 8: 'eight', 7: 'seven' },
    });
    expect(report).toBe('eight');
    expect(calls[0]?.slice(0, 2)).toEqual([
      'api',
      'repos/acme/ops/actions/workflows/check-daily.yml/runs?event=schedule&status=completed&per_page=10',
    ]);
    expect(calls.slice(1).map(([, , id]) => id)).toEqual(['9', '8']);
  });

  it('is never that of a fork, whatever its branch is called, nor of another event', () => {
    const { report, calls } = take({
      api: {
        workflow_runs: [
          run(9, { event: 'pull_request', head_repository: { full_name: 'evil/ops' } }),
          run(8, { head_repository: { full_name: 'evil/ops' } }),
          run(7, { event: 'push' }),
          run(6, { head_repository: null }),
          run(5),
        ],
      },
      artifacts: { 9: 'forged', 8: 'forged', 7: 'forged', 6: 'forged', 5: 'ours' },
    });
    expect(report).toBe('ours');
    expect(calls).toHaveLength(2);
  });

  it.each<[string, GhAnswers]>([
    ['there is no such workflow yet', {}],
    ['it never ran', { api: { workflow_runs: [] } }],
    ['none has an artifact any more', { api: { workflow_runs: [run(9)] } }],
  ])('is left out where %s, and the step does not fail', (_, answers) => {
    expect(take(answers).report).toBeUndefined();
  });
});

describe('the issue of the daily check', () => {
  const keep = (check: string, status: string, issues: GhAnswers['issues'] = []) => {
    const env = {
      GH_REPO: 'acme/ops',
      CHECK: check,
      STATUS: status,
      EXPIRED: status === '' ? '' : '["reports"]',
      EXPIRING: status === '' ? '' : '["ingest-prod"]',
      RUN: 'https://github.com/acme/ops/actions/runs/1',
    };
    const { calls } = runStep('examples/workflows/check-daily.yml', 'Keep one issue', { issues }, env);
    expect(calls[0]?.join(' ')).toContain('issue list --app github-actions --label client-secrets --state open');
    return calls.slice(1).map((call) => ({ what: call.slice(0, 3).join(' '), text: call.join('\n') }));
  };

  it('is opened when a secret expires', () => {
    const calls = keep('failure', 'failure');
    expect(calls.map(({ what }) => what)).toEqual(['label create client-secrets', 'issue create --title']);
    expect(calls[1]?.text).toContain('Expired: `["reports"]`\nExpire before long: `["ingest-prod"]`');
    expect(calls[1]?.text).toContain('https://github.com/acme/ops/actions/runs/1');
  });

  it('is brought up to date while it is open, and no second one is opened', () => {
    const calls = keep('failure', 'failure', [{ number: 12 }]);
    expect(calls.map(({ what }) => what)).toEqual(['issue edit 12']);
  });

  it.each([
    ['success', 'unknown'],
    ['failure', 'unknown'],
    ['failure', ''],
  ])('says that nobody knows when the check could not look (%s, "%s")', (check, status) => {
    expect(keep(check, status)[1]?.text).toContain('The check does not know how the secrets are.');
    expect(keep(check, status, [{ number: 12 }]).map(({ what }) => what)).toEqual(['issue edit 12']);
  });

  it.each(['ok', 'warning'])('is closed when the check passes again (status %s)', (status) => {
    expect(keep('success', status, [{ number: 12 }]).map(({ what }) => what)).toEqual(['issue close 12']);
    expect(keep('success', status)).toEqual([]);
  });

  it.each(['skipped', 'cancelled'])('stays as it is when there was no check (%s)', (check) => {
    expect(keep(check, '', [{ number: 12 }])).toEqual([]);
  });
});
