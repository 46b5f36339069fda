import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

test('a process lives until the deadline of its call, though nothing else keeps it alive', () => {
  const waiting = `import { callEnd } from './src/adapters/http/call-end.ts';
    const { unlessEnded, over } = callEnd(50, []);
    await unlessEnded(new Promise(() => {})).catch(({ name }) => console.log(name)).finally(over);`;
  const { status, stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', waiting], { encoding: 'utf8' });
  expect({ status, stdout }).toEqual({ status: 0, stdout: 'TimeoutError\n' });
});

test('a call that is over keeps no process alive', () => {
  const done = `import { callEnd } from './src/adapters/http/call-end.ts';
    callEnd(60_000, [new AbortController().signal]).over();`;
  const options = { encoding: 'utf8', timeout: 20_000 } as const;
  expect(spawnSync(process.execPath, ['--input-type=module', '-e', done], options).status).toBe(0);
});
