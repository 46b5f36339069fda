import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { parse } from 'yaml';
import type { RotationReport } from '../../src/domain/report.ts';
import { workbench } from '../support/command.ts';
import { argumentsIn, commandLinesIn } from '../support/command-words.ts';
import { documentAt } from '../support/documents.ts';
import { projectRoot, startSandboxes } from '../support/sandboxes.ts';
import { runScript, scriptsIn } from '../support/shell-script.ts';

const TOKEN = 'github_pat_of_a_pipeline';
const OVERVIEW = 'docs/command-line.md';

const blockAfter = (document: string, language: string): string =>
  new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``).exec(documentAt(document))?.[1] ?? expect.fail(document);

interface Step {
  readonly script?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** The shell script of each recipe, as its CI system would run it, and the variables that it is given. */
const recipes: Readonly<Record<string, () => { readonly script: string; readonly variables: readonly string[] }>> = {
  'docs/recipes/gitlab-ci.md': () => {
    const jobs = parse(blockAfter('docs/recipes/gitlab-ci.md', 'yaml')) as Record<string, { script: string[] }>;
    return {
      script: Object.values(jobs)
        .flatMap(({ script }) => script)
        .join('\n'),
      variables: ['GITHUB_TOKEN', 'CONNECT_ADMIN_SECRET'],
    };
  },
  'docs/recipes/azure-pipelines.md': () => {
    const { jobs } = parse(blockAfter('docs/recipes/azure-pipelines.md', 'yaml')) as { jobs: { steps: Step[] }[] };
    const steps = jobs.flatMap(({ steps: all }) => all).filter(({ script }) => script !== undefined);
    for (const [name, value] of steps.flatMap(({ env = {} }) => Object.entries(env))) expect(value).toBe(`$(${name})`);
    return {
      script: steps.map(({ script }) => script).join('\n'),
      variables: steps.flatMap(({ env = {} }) => Object.keys(env)),
    };
  },
  'docs/recipes/jenkins.md': () => {
    const text = blockAfter('docs/recipes/jenkins.md', 'groovy');
    return {
      script: [...text.matchAll(/^\s*sh '([^']*)'$/gm)].map(([, line]) => line).join('\n'),
      variables: [...text.matchAll(/^\s*(\w+) = credentials\(/gm)].map(([, name = '']) => name),
    };
  },
  'docs/recipes/cron.md': () => ({ script: blockAfter('docs/recipes/cron.md', 'sh'), variables: [] }),
};

it('every recipe of the command line is run here', () => {
  const pages = readdirSync('docs/recipes').map((name) => `docs/recipes/${name}`);
  const ours = pages.filter((page) => commandLinesIn(documentAt(page)).length > 0);
  expect(ours.sort()).toEqual(Object.keys(recipes).sort());
  for (const page of ours) expect(documentAt(OVERVIEW)).toContain(`(${page.replace('docs/', '')})`);
});

it.each(Object.keys(recipes))(
  '%s rotates as it stands there, with nothing but the addresses of the sandbox',
  async (page) => {
    const { connect, github, close } = await startSandboxes({
      github: { runner: { actionsRoot: projectRoot, env: { ROTATE_CLIENT_SECRETS_TIME_SCALE: '0.1' } } },
    });
    onTestFinished(close);
    const client = connect.seed.selfRotating();
    const admin = connect.seed.administrator();
    const ids: Readonly<Record<string, string>> = {
      'https://euno.datahub.connect.aveva.com': connect.url,
      '7f0a1a7c-58b0-4c11-9b1c-2d8e7f7a5f10': connect.tenantId,
      '0b8e0b54-6a2e-4b1e-9a74-0c7a8f8f6c0d': client.clientId,
      '2c6f1f0e-3a63-4b0c-8c52-6f3d0f4d7a11': admin.clientId,
    };
    const local = (text: string) =>
      Object.entries(ids).reduce((said, [there, here]) => said.replaceAll(there, here), text);

    const bench = workbench();
    const [init = ''] = scriptsIn(OVERVIEW, 'From nothing to a rotation');
    const written = await bench.run(argumentsIn(local(init)));
    expect(written.code, written.stderr).toBe(0);
    const verify = '.github/workflows/verify-connect.yml';
    github.addRepository({
      fullName: 'acme/ingest',
      files: { [verify]: written.files[verify] ?? '' },
      secrets: { CONNECT_CLIENT_SECRET: client.secret },
    });
    // What `init` and the README ask the token to have, and no more.
    const permissions = { metadata: 'read', secrets: 'write', variables: 'write', actions: 'write' } as const;
    github.addToken({ token: TOKEN, login: 'rotation-bot', permissions, repositories: ['acme/ingest'] });

    const { script, variables } = (recipes[page] ?? expect.fail(page))();
    const secrets: Readonly<Record<string, string>> = { GITHUB_TOKEN: TOKEN, CONNECT_ADMIN_SECRET: admin.secret };
    writeFileSync(
      join(bench.folder, 'secrets.env'),
      Object.entries(secrets)
        .map(([name, value]) => `${name}='${value}'\n`)
        .join(''),
    );
    const shell = await runScript(script, {
      folder: bench.folder,
      env: {
        ROTATION_FOLDER: bench.folder,
        GITHUB_API_URL: github.apiUrl,
        ROTATE_CLIENT_SECRETS_TIME_SCALE: '0.1',
        ...Object.fromEntries(
          variables.map((name) => [name, secrets[name] ?? expect.fail(`${page} asks for ${name}`)]),
        ),
      },
    });
    expect(shell.code, shell.stderr).toBe(0);
    expect(shell.stderr).toMatch(/^ingest: rotated in /m);
    const file = page.endsWith('cron.md') ? 'last-report.json' : 'report.json';
    const report = JSON.parse(readFileSync(join(bench.folder, file), 'utf8')) as RotationReport;
    expect(report.credentials).toMatchObject([
      { status: 'rotated', verification: { status: 'succeeded', evidence: 'fingerprint' } },
    ]);
    const value = github.secretValue('acme/ingest', 'CONNECT_CLIENT_SECRET') ?? '';
    expect(value).not.toBe(client.secret);
    expect(connect.accepts(client.clientId, value)).toBe(true);
    for (const text of [shell.stdout, shell.stderr, JSON.stringify(report)]) {
      for (const secret of [TOKEN, admin.secret, value]) expect(text).not.toContain(secret);
    }
  },
  60_000,
);
