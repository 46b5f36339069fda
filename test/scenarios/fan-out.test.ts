import { describe, expect, it, onTestFinished } from 'vitest';
import { stringify } from 'yaml';
import type { RotationReport } from '../../src/domain/report.ts';
import type { JobRun, Run } from '../../src/sandbox/github/run.ts';
import { workflowIn } from '../support/documents.ts';
import { projectRoot, startSandboxes } from '../support/sandboxes.ts';

const RECIPE = 'docs/recipes/fan-out.md';
const CALLER = '.github/workflows/rotate.yml';
const VERIFY = '.github/workflows/verify-connect.yml';
const TOKEN = 'github_pat_of_a_fleet';
const SECRET = 'CONNECT_CLIENT_SECRET';
const PERMISSIONS = { secrets: 'write', variables: 'write', actions: 'write', contents: 'read' } as const;
const everything = ['app-0', 'app-1', 'app-2', 'app-3', 'app-4'];

/** `acme/ops` calls the ready workflow as the recipe shows it, for five clients in five repositories, two in a batch. */
const startFleet = async (given: Readonly<Record<string, number>> = {}) => {
  const { connect, github, close } = await startSandboxes({
    github: { runner: { actionsRoot: projectRoot, env: { ROTATE_CLIENT_SECRETS_TIME_SCALE: '0.2' } } },
  });
  onTestFinished(close);
  const admin = connect.seed.administrator();
  const clients = everything.map((name) => {
    const { clientId, secret } = connect.seed.selfRotating();
    const repository = `acme/${name}`;
    const verify = workflowIn('README.md', VERIFY).replaceAll('https://euno.datahub.connect.aveva.com', connect.url);
    github.addRepository({
      fullName: repository,
      files: { [VERIFY]: verify },
      variables: { CONNECT_CLIENT_ID: clientId },
    });
    github.writeByHand(`${repository}:${SECRET}`, secret);
    return { name, repository, clientId, secret };
  });
  const config = {
    version: 1,
    defaults: { 'grace-period': '0s', verify: { workflow: 'verify-connect.yml' } },
    credentials: Object.fromEntries(
      clients.map(({ name, repository, clientId }) => [
        name,
        {
          connect: {
            url: connect.url,
            'tenant-id': connect.tenantId,
            'client-id': clientId,
            admin: { 'client-id': admin.clientId, 'client-secret-env': 'CONNECT_ADMIN_SECRET' },
          },
          destinations: [{ repository, secret: SECRET }],
        },
      ]),
    ),
  };
  const more = Object.entries({ 'batch-size': 2, ...given }).map(([name, value]) => `\n      ${name}: ${value}`);
  const caller = workflowIn(RECIPE, CALLER).replace('config: secret-rotation.yml', (line) => line + more.join(''));
  github.addRepository({
    fullName: 'acme/ops',
    files: { [CALLER]: caller, 'secret-rotation.yml': stringify(config, { aliasDuplicateObjects: false }) },
    secrets: { ROTATION_TOKEN: TOKEN, CONNECT_ADMIN_SECRET: admin.secret },
  });
  github.addToken({ token: TOKEN, login: 'rotation-bot', permissions: PERMISSIONS });
  github.clock.advance(5000);

  const held = (repository: string): string => github.secretValue(repository, SECRET) ?? '';
  return {
    github,
    run: async (inputs: Record<string, string> = {}): Promise<Run> => {
      const run = await github.startRun({ repository: 'acme/ops', workflow: 'rotate.yml', inputs });
      await github.settled();
      return run;
    },
    /** The credentials whose destination holds a value that is new and works. */
    rotated: () =>
      clients
        .filter(
          ({ repository, clientId, secret }) =>
            held(repository) !== secret && connect.accepts(clientId, held(repository)),
        )
        .map(({ name }) => name),
    works: () => clients.every(({ repository, clientId }) => connect.accepts(clientId, held(repository))),
    values: () => [TOKEN, admin.secret, ...clients.flatMap(({ secret, repository }) => [secret, held(repository)])],
  };
};

const jobsOf = (run: Run): Record<string, string | null> =>
  Object.fromEntries(run.jobs.map(({ name, conclusion }) => [name, conclusion]));
const jobOf = (run: Run, name: string): JobRun => {
  const found = run.jobs.find((job) => job.name === name);
  if (!found) throw new Error(`${run.startupError ?? ''} no job ${name} among ${run.jobs.map((job) => job.name)}`);
  return found;
};
const summaryOf = (job: JobRun): string => job.steps.map(({ summary }) => summary).join('');
const logOf = (run: Run): string => run.jobs.map(({ name, log }) => `--- ${name}\n${log}`).join('\n');
const artifactOf = (run: Run, name: string): string =>
  [...(run.artifacts.get(name)?.values() ?? [])].map((bytes) => Buffer.from(bytes).toString('utf8')).join('');

describe('the ready workflow', () => {
  it('plans three batches, rotates each in a job of its own, and merges what they report', async () => {
    const fleet = await startFleet();
    // One of the second batch cannot be written.
    fleet.github.failNext({ method: 'PUT', path: /acme\/app-3\/actions\/secrets\//, status: 403 });
    const run = await fleet.run();
    expect(jobsOf(run), logOf(run)).toEqual({
      'rotate / plan': 'success',
      'rotate / batch 1': 'success',
      'rotate / batch 2': 'failure',
      'rotate / batch 3': 'success',
      'rotate / summary': 'success',
    });
    expect(run.conclusion).toBe('failure');
    expect(fleet.rotated()).toEqual(['app-0', 'app-1', 'app-2', 'app-4']);
    expect(fleet.works()).toBe(true);

    const summary = summaryOf(jobOf(run, 'rotate / summary'));
    expect(summary).toContain('## Client secrets: 1 failed, 4 rotated');
    expect(summary).toContain('**app-3** · `DELIVERY_FAILED`');
    for (const name of everything) expect(summary).toMatch(new RegExp(`^\\| . \\| \\*\\*${name}\\*\\*`, 'm'));
    const report = JSON.parse(artifactOf(run, 'rotation-report')) as RotationReport;
    expect(report.credentials.map(({ name, status }) => [name, status])).toEqual(
      everything.map((name) => [name, name === 'app-3' ? 'failed' : 'rotated']),
    );
    // Each failure is told once, by the job that met it.
    const errors = run.jobs.flatMap(({ name, annotations }) =>
      annotations.filter(({ level }) => level === 'error').map(({ title }) => [name, title]),
    );
    expect(errors).toEqual([['rotate / batch 2', 'DELIVERY_FAILED']]);
    const kept = [logOf(run), ...[...run.artifacts.keys()].map((name) => artifactOf(run, name))].join('\n');
    expect(fleet.values().filter((value) => kept.includes(value))).toEqual([]);

    // The next day: one batch, and nothing more after it.
    const second = await fleet.run();
    expect(jobsOf(second), logOf(second)).toEqual({
      'rotate / plan': 'success',
      'rotate / batch 1': 'success',
      'rotate / summary': 'success',
    });
    expect(summaryOf(jobOf(second, 'rotate / summary'))).toContain('## Client secrets: 1 rotated, 4 unchanged');
    const third = await fleet.run();
    expect(jobsOf(third)).toEqual({
      'rotate / plan': 'success',
      'rotate / batch ': 'skipped',
      'rotate / summary': 'success',
    });
    expect(third.conclusion).toBe('success');
    expect(summaryOf(jobOf(third, 'rotate / summary'))).toContain('## Client secrets: 5 unchanged');
    expect(fleet.rotated()).toEqual(everything);
  }, 240_000);

  it('rotates nothing in a dry run', async () => {
    const fleet = await startFleet();
    const run = await fleet.run({ 'dry-run': 'true' });
    expect(jobsOf(run), logOf(run)).toEqual({
      'rotate / plan': 'success',
      'rotate / batch ': 'skipped',
      'rotate / summary': 'skipped',
    });
    expect(summaryOf(jobOf(run, 'rotate / plan'))).toContain(
      '## Client secrets: 5 planned (dry run, nothing was changed)',
    );
    expect(fleet.rotated()).toEqual([]);
  }, 120_000);

  it('ends with a summary when it is cancelled, which names every credential of which nothing was heard', async () => {
    const fleet = await startFleet({ 'max-parallel': 1 });
    const { server } = fleet.github;
    server.intercept = (request, handle) => {
      // The first batch is at its verification, which goes on: who cancels a run does not cancel what it has dispatched.
      if (request.url.endsWith('/dispatches')) {
        for (const { title, cancellation } of fleet.github.runs())
          if (!title.startsWith('Verify')) cancellation.abort();
      }
      return Promise.resolve(handle(request));
    };
    const run = await fleet.run();
    expect(jobsOf(run), logOf(run)).toEqual({
      'rotate / plan': 'success',
      'rotate / batch 1': 'cancelled',
      'rotate / batch 2': 'cancelled',
      'rotate / batch 3': 'cancelled',
      // It is the only one to tell of the other two.
      'rotate / summary': 'failure',
    });
    const summary = summaryOf(jobOf(run, 'rotate / summary'));
    expect(summary).toContain('## Client secrets: 5 failed');
    for (const name of everything) expect(summary, summary).toContain(`**${name}** · \`CANCELLED\``);
    expect(summary.match(/No report came from the job/g)).toHaveLength(3);
    expect(jobOf(run, 'rotate / summary').annotations.map(({ message }) => message.split(':')[0])).toEqual([
      'app-2',
      'app-3',
      'app-4',
    ]);
    expect(fleet.works()).toBe(true);
  }, 120_000);
});
