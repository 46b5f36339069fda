import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, it, onTestFinished } from 'vitest';
import { stringify } from 'yaml';
import { appKeys } from '../support/app-keys.ts';
import { workbench } from '../support/command.ts';
import { fleet } from '../support/fleet.ts';

const program = resolve('dist/cli.js');

interface Session {
  /** More for what captures the screen: `-e` takes the colors, too. */
  readonly capture?: readonly string[];
  /** What is typed each time that the last line ends like this. */
  readonly answers?: readonly (readonly [question: string, ...keys: readonly string[]])[];
}

/** Starts a command in a terminal of 100 columns, and answers how to speak to tmux about it; its exit status goes to a file. */
const inTerminal = (folder: string, args: readonly string[], env: Readonly<Record<string, string>>) => {
  const server = `rotate-${randomUUID()}`;
  const tmux = (...given: string[]): string => {
    const options = { encoding: 'utf8', env: { ...process.env, LC_ALL: 'C.UTF-8' } } as const;
    try {
      return execFileSync('tmux', ['-L', server, '-u', '-f', '/dev/null', ...given], options);
    } catch (error) {
      const absent = error instanceof Error && 'code' in error && error.code === 'ENOENT';
      throw absent ? new Error('There is no tmux, which records what a terminal shows: apt-get install tmux.') : error;
    }
  };
  const variables = Object.entries(env).map(([name, value]) => `${name}='${value}'`);
  const command = `env ${variables.join(' ')} '${process.execPath}' '${program}' ${args.join(' ')}; echo $? > exit; sleep 600`;
  tmux('new-session', '-d', '-x', '100', '-y', '30', '-c', folder, command);
  return tmux;
};

/** What a person sees of a command, again and again while it runs. */
const screensOf = async (
  folder: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  { capture = [], answers = [] }: Session = {},
) => {
  const tmux = inTerminal(folder, args, env);
  onTestFinished(() => void tmux('kill-server'));
  const look = () =>
    tmux('capture-pane', '-p', ...capture)
      .trimEnd()
      .split('\n');
  const screens: string[][] = [];
  const left = [...answers];
  while (!existsSync(join(folder, 'exit'))) {
    const screen = look();
    screens.push(screen);
    const [question, ...keys] = left[0] ?? [];
    if (question !== undefined && screen.at(-1)?.endsWith(question)) {
      tmux('send-keys', '--', ...keys);
      left.shift();
    }
    await pause(50);
  }
  return { screens, last: look(), code: Number(readFileSync(join(folder, 'exit'), 'utf8')) };
};

it('on a terminal a line tells what is going on, and is gone at the end', async () => {
  const world = await fleet({ credentials: 1 });
  const bench = workbench({ 'secret-rotation.yml': stringify({ ...world.config, owner: 'acme/ops' }) });
  const { screens, last, code } = await screensOf(bench.folder, ['rotate'], world.environment);
  expect(code, last.join('\n')).toBe(0);
  const seen = new Set(
    screens.flatMap((lines) => /^[⠋⠙⠹⠸⠼⠴⠦⠧⠇⠏] credential-0: (\w+), \d+ s$/u.exec(lines.at(-1) ?? '')?.[1] ?? []),
  );
  expect([...seen]).toContain('verify');
  expect(
    last.map((line) =>
      line
        .replaceAll(/\d+\.\d s/g, '<time>')
        .replaceAll(/ {2,}<time>/g, ' <time>')
        .replaceAll(/\d{4}-\d\d-\d\d(?: \d\d:\d\d UTC)?/g, '<date>')
        .replaceAll(/127\.0\.0\.1:\d+/g, '<host>')
        .replaceAll(/(?<=secrets )\d+\.\d+\.\d+(?= ·)/g, '<version>'),
    ),
  ).toMatchInlineSnapshot(`
    [
      "Config file: secret-rotation.yml",
      "rotate-client-secrets <version> · 1 credential · owner acme/ops",
      "▸ Observe <time>  1 secret, 0 made by this tool for 3 destinations",
      "credential-0: rotate, FirstRotation (no secret of this client was made by this tool for these",
      "  destinations)",
      "▸ Preflight <time>  3 destinations, workflow verify.yml, 1 of 10 secrets used",
      "▸ Create <time>  secret 2, expires <date>",
      "▸ Authenticate <time>  secret 2 accepted on the first try",
      "▸ Deliver <time>  acme/app-0:CONNECT_CLIENT_SECRET_0,",
      "                              acme/app-0#production:CONNECT_CLIENT_SECRET_0,",
      "                              acme/app-0#staging:CONNECT_CLIENT_SECRET_0",
      "credential-0: verification started: http://<host>/acme/app-0/actions/runs/1012",
      "▸ Verify <time>  fingerprint confirmed ·",
      "                              http://<host>/acme/app-0/actions/runs/1012",
      "▸ Retire <time>  nothing",
      "credential-0: rotated in <time> · next rotation from <date>",
    ]
  `);
}, 60_000);

it('of many credentials it tells who is at which step, and leaves a line for each, in colors unless NO_COLOR is set', async () => {
  const world = await fleet({ credentials: 3 });
  const files = { 'secret-rotation.yml': stringify({ ...world.config, owner: 'acme/ops' }) };
  const { screens, last, code } = await screensOf(workbench(files).folder, ['rotate'], world.environment);
  expect(code, last.join('\n')).toBe(0);
  const live = screens.flatMap((lines) => /^[⠋⠙⠹⠸⠼⠴⠦⠧⠇⠏] (\d of 3 done · .*)$/u.exec(lines.at(-1) ?? '')?.[1] ?? []);
  expect(live).toContainEqual(
    expect.stringMatching(/^0 of 3 done · \w+ credential-0, credential-1, credential-2 \(\d+ s\)$/),
  );
  const lines = last.filter((line) => line.startsWith('credential-')).map((line) => line.replace(/\d+\.\d s.*/, ''));
  expect(lines.sort()).toEqual([0, 1, 2].map((index) => `credential-${index}: rotated in `));
  expect(last.at(-1)).toBe('Client secrets: 3 rotated');
  expect(last.join('\n')).not.toContain('▸');
  const shown = await screensOf(workbench(files).folder, ['status'], world.environment, { capture: ['-e'] });
  expect(shown.last.join('\n')).toContain('\u001b[1mCREDENTIAL');
  const plain = await screensOf(
    workbench(files).folder,
    ['status'],
    { ...world.environment, NO_COLOR: '1' },
    { capture: ['-e'] },
  );
  expect(plain.last.join('\n')).toContain('CREDENTIAL');
  expect(plain.last.join('\n')).not.toContain('\u001b[');
}, 60_000);

it('a secret that is typed is not shown, and answers that end early write nothing', async () => {
  const client = ['--connect-url', 'http://127.0.0.1:1', '--client-id', '0b8e0b54-6a2e-4b1e-9a74-0c7a8f8f6c0d'];
  const typed = await screensOf(
    workbench().folder,
    ['verify', ...client, '--client-secret', '-'],
    {},
    {
      answers: [['Secret (not shown; end it with Enter):', 'qV7-typed', 'Enter']],
    },
  );
  expect(typed.code).toBe(1);
  expect(typed.last.join('\n')).toMatch(/cannot be reached\s+\(ECONNREFUSED\)/);
  expect(typed.screens.flat().join('\n')).not.toContain('qV7');
  const none = await screensOf(
    workbench().folder,
    ['verify', ...client, '--client-secret', '-'],
    {},
    {
      answers: [['Secret (not shown; end it with Enter):', 'C-d']],
    },
  );
  expect(none.code).toBe(2);
  expect(none.last.join('\n')).toContain('CONNECT_CLIENT_SECRET is missing.');

  const { folder } = workbench();
  const ended = await screensOf(
    folder,
    ['init'],
    {},
    {
      answers: [
        ['Repository of the GitHub secret, as owner/name:', 'acme/ingest', 'Enter'],
        ['Environment of the GitHub secret, if it has one:', 'C-d'],
      ],
    },
  );
  expect(ended.code).toBe(2);
  expect(ended.last.join(' ')).toContain('Nothing was written.');
  expect(existsSync(join(folder, '.github'))).toBe(false);

  // Nobody is asked for what would be refused in any case.
  const there = workbench({ '.github/secret-rotation.yml': 'version: 1\n' });
  const refused = await screensOf(there.folder, ['init'], {});
  expect(refused.code).toBe(2);
  expect(refused.last.join(' ')).toContain('.github/secret-rotation.yml is there already.');
  expect(refused.screens.flat().join('\n')).not.toContain('Repository of the GitHub secret');
}, 60_000);

it('a key of many lines is read to its end, so that none of them is typed into the shell', async () => {
  const { folder } = workbench({ 'secret-rotation.yml': 'version: 1\n' });
  const flags = ['status', '--app-client-id', 'Iv23liabcdefghijklmn', '--app-private-key', '-'];
  const lines = appKeys().pem.trimEnd().split('\n');
  const typed = lines.flatMap((line) => [line, 'Enter']);
  const told = await screensOf(folder, flags, {}, { answers: [['Secret (not shown; end it with Enter):', ...typed]] });
  // The key is taken, and the file is what is wrong.
  expect(told.code).toBe(2);
  expect(told.last.join(' ')).toContain('credentials is missing.');
  expect(told.last.join(' ')).not.toContain('GITHUB_APP_PRIVATE_KEY');
  expect([...told.screens, told.last].flat().join('\n')).not.toContain(lines[1]);
}, 60_000);

it('who closes the terminal in the middle has the secret taken back that no destination was sent', async () => {
  const world = await fleet({ credentials: 1 });
  const { folder } = workbench({ 'secret-rotation.yml': stringify({ ...world.config, owner: 'acme/ops' }) });
  const server = world.connect.server();
  const before = server.intercept;
  let close = (): unknown => expect.fail('there is no terminal');
  const takenBack = new Promise<void>((done) => {
    server.intercept = async (request, handler) => {
      const answer = await (before?.(request, handler) ?? handler(request));
      const { pathname } = new URL(request.url);
      if (request.method === 'POST' && /\/secrets$/i.test(pathname)) close();
      if (request.method === 'DELETE' && /\/secrets\/2$/i.test(pathname)) done();
      return answer;
    };
  });
  const tmux = inTerminal(folder, ['rotate'], world.environment);
  close = () => tmux('kill-server');
  await takenBack;
  expect(world.connect.secretsOf(world.credentials[0]?.clientId ?? '').map(({ id }) => id)).toEqual([1]);
  expect(world.works()).toBe(true);
}, 60_000);
