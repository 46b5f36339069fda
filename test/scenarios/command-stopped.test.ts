import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { expect, it } from 'vitest';
import { stringify } from 'yaml';
import type { RotationReport } from '../../src/domain/report.ts';
import { workbench } from '../support/command.ts';
import { fleet } from '../support/fleet.ts';

const HALF_AN_HOUR = 31 * 60_000;

interface Held {
  /** The request at which the first Ctrl-C comes. */
  readonly first: { readonly on: 'connect' | 'github'; readonly method: string; readonly path: RegExp };
  /** The request of the clean-up that is never answered. */
  readonly held: Held['first'];
  readonly told: RegExp;
}

const created = { on: 'connect', method: 'POST', path: /\/secrets$/i } as const;
const taken = { on: 'connect', method: 'DELETE', path: /\/secrets\/2$/i } as const;
const written = { on: 'github', method: 'PUT', path: /\/actions\/secrets\/|\/secrets\// } as const;

it.each<[string, Held]>([
  [
    'after the secret was made',
    {
      first: created,
      held: taken,
      told: /^ {2}credential-0: secret 2 was made\. No destination was sent it, and nobody uses it\.$/m,
    },
  ],
  [
    'while it is written',
    {
      first: written,
      held: written,
      told: /^ {2}credential-0: secret 2 may have reached destinations\. Every destination holds what works\.$/m,
    },
  ],
])(
  'a second Ctrl-C %s ends it at once, says what is left, and a later run finishes the job',
  async (_, given) => {
    const world = await fleet({ credentials: 1 });
    const bench = workbench({ 'secret-rotation.yml': stringify({ ...world.config, owner: 'acme/ops' }) });
    let interrupt = (): void => expect.fail('no process was started');
    let again: NodeJS.Timeout | undefined;
    let release = (): void => {};
    const gate = new Promise<void>((open) => {
      release = open;
    });
    for (const [on, server] of [
      ['connect', world.connect.server()] as const,
      ['github', world.github.server] as const,
    ]) {
      const before = server.intercept;
      const isAt = ({ on: where, method, path }: Held['first'], request: Request): boolean =>
        where === on && request.method === method && path.test(new URL(request.url).pathname);
      server.intercept = async (request, handler) => {
        const answer = async () => before?.(request, handler) ?? handler(request);
        if (again === undefined && isAt(given.first, request)) {
          const answered = given.first === given.held ? undefined : await answer();
          // As a person does who has had enough: nobody waits for the second that npm's own signal may take.
          again = setInterval(interrupt, 200);
          interrupt();
          if (answered) return answered;
        }
        if (again !== undefined && isAt(given.held, request)) await gate;
        return answer();
      };
    }
    const run = await bench.run(['rotate', '--json'], {
      // A call that is on its way gets its full time.
      env: { ...world.environment, ROTATE_CLIENT_SECRETS_TIME_SCALE: '1' },
      onStart: (child) => {
        interrupt = () => void child.kill('SIGINT');
      },
    });
    clearInterval(again);
    release();
    expect(run).toMatchObject({ code: 130, stdout: '' });
    expect(run.stderr.match(/^warning Interrupted: no new step is begun/gm)).toHaveLength(1);
    expect(run.stderr).toMatch(/^warning Stopped before it was cleaned up\.$/m);
    expect(run.stderr).toMatch(given.told);
    expect(run.stderr).toContain('A run that begins in half an hour or later finishes the job');
    expect(world.works()).toBe(true);
    expect(world.leaks(run)).toEqual([]);
    await world.github.settled();

    const soon = await bench.run(['rotate', '--json'], { env: world.environment });
    const [skipped] = (JSON.parse(soon.stdout) as RotationReport).credentials;
    expect(soon.code, soon.stderr).toBe(0);
    // Where the held deletion was carried out after all, nothing keeps the next run.
    expect(['skipped', 'rotated']).toContain(skipped?.status);
    world.advance(HALF_AN_HOUR);
    const later = await bench.run(['rotate', '--json'], { env: world.environment });
    expect(later.code, later.stderr).toBe(0);
    const ids = world.connect.secretsOf(world.credentials[0]?.clientId ?? '').map(({ id }) => id);
    expect(ids).toEqual([1, Math.max(...ids)]);
    expect(world.works()).toBe(true);
  },
  60_000,
);

it('a command that only looks prints nothing that it does not know when it is interrupted', async () => {
  const world = await fleet({ credentials: 1 });
  const bench = workbench({ 'secret-rotation.yml': stringify({ ...world.config, owner: 'acme/ops' }) });
  let interrupt = (): void => expect.fail('no process was started');
  let again: NodeJS.Timeout | undefined;
  world.connect.server().intercept = async () => {
    again ??= setInterval(interrupt, 200);
    return new Promise(() => {});
  };
  const run = await bench.run(['status'], {
    env: world.environment,
    onStart: (child) => {
      interrupt = () => void child.kill('SIGINT');
    },
  });
  clearInterval(again);
  expect(run).toMatchObject({ code: 130, stdout: '' });
  expect(run.stderr).toContain('Interrupted: nothing was changed.');
}, 60_000);

it('the demo that is interrupted has its rotation cancelled as GitHub does, and leaves nothing behind', async () => {
  const run = await workbench().run(['demo'], {
    onStart: (child) => {
      child.stdout.on('data', (text) => {
        if (!String(text).includes('▸ Preflight')) return;
        child.kill('SIGINT');
        // As npm does, which has had the Ctrl-C, too.
        setTimeout(() => child.kill('SIGINT'), 20);
      });
    },
  });
  expect(run).toMatchObject({ code: 130, files: {} });
  expect(run.stdout).toMatch(/^ {2}ingest-prod: failed after .*, CANCELLED$/m);
  expect(run.stdout).not.toContain('Job summary:');
}, 60_000);

it('a run whose output goes to no terminal outlives the end of the one that it was started in, as after nohup, and npx too', async () => {
  const world = await fleet({ credentials: 1 });
  const { folder } = workbench({ 'secret-rotation.yml': stringify({ ...world.config, owner: 'acme/ops' }) });
  // A shell in between, as npm starts one: the signal goes to all of them, and ends it.
  const shell = spawn('sh', ['-c', `'${process.execPath}' '${resolve('dist/cli.js')}' rotate --json; true`], {
    cwd: folder,
    env: { ...world.environment, npm_command: 'exec' },
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const server = world.connect.server();
  const before = server.intercept;
  server.intercept = async (request, handler) => {
    if (request.method === created.method && created.path.test(new URL(request.url).pathname)) {
      process.kill(-(shell.pid ?? 0), 'SIGHUP');
    }
    return before?.(request, handler) ?? handler(request);
  };
  const [stdout, stderr] = await Promise.all([text(shell.stdout), text(shell.stderr)]);
  expect(shell.signalCode).toBe('SIGHUP');
  expect(stderr).not.toContain('Interrupted');
  expect((JSON.parse(stdout) as RotationReport).credentials).toMatchObject([{ status: 'rotated' }]);
}, 60_000);
