import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, it, onTestFinished } from 'vitest';
import { isBroken, lineageOf } from '../../../src/adapters/npm/lineage.ts';

/** As npm marks what it starts. */
const marks = { npm_lifecycle_event: 'npx', npm_lifecycle_script: 'lineage of a test' };

/** Starts a process that starts another one, and both wait; answers the first, and the id of the second. */
const twoProcesses = async ({ detached }: { readonly detached: boolean }): Promise<[ChildProcess, number]> => {
  const wait = `process.stdin.resume(); setInterval(() => {}, 1000);`;
  const script = `const { spawn } = require('node:child_process');
    const second = spawn(process.execPath, ['-e', ${JSON.stringify(wait)}], { detached: ${detached}, stdio: 'ignore' });
    console.log(second.pid); ${wait}`;
  const first = spawn(process.execPath, ['-e', script], { env: marks, stdio: ['pipe', 'pipe', 'inherit'] });
  const [line] = (await once(first.stdout, 'data')) as [Buffer];
  const second = Number(line.toString());
  onTestFinished(() => {
    first.kill('SIGKILL');
    process.kill(second, 'SIGKILL');
  });
  return [first, second];
};

it('reaches up to whoever was not started by npm, and breaks when one in between has ended', async () => {
  const [first, second] = await twoProcesses({ detached: false });
  const line = lineageOf(second, marks);
  expect(line).toEqual([second, first.pid, process.pid]);
  expect(isBroken(line, second)).toBe(false);
  expect(isBroken(line, 1)).toBe(true);
  first.kill('SIGKILL');
  await once(first, 'exit');
  expect(isBroken(line, second)).toBe(true);
});

it('ends at what was given a session of its own', async () => {
  const [first, second] = await twoProcesses({ detached: true });
  const line = lineageOf(second, marks);
  expect(line).toEqual([second]);
  first.kill('SIGKILL');
  await once(first, 'exit');
  expect(isBroken(line, second)).toBe(false);
});

it('does not break where nothing can be read', () => {
  const NOBODY = 2 ** 30;
  expect(lineageOf(NOBODY, marks)).toEqual([NOBODY]);
  expect(isBroken([NOBODY, process.pid, NOBODY], NOBODY)).toBe(true);
  expect(isBroken([NOBODY, NOBODY - 1], NOBODY)).toBe(false);
});
