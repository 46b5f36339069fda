import { readFileSync } from 'node:fs';
import vm from 'node:vm';
import { expect, it } from 'vitest';

const stub = readFileSync('dist/cli.js', 'utf8').replace(/^#!.*\n/, '');

/** Runs the stub as an old Node does: as a script, whatever `dist/package.json` says. */
const started = (node: string) => {
  const told: string[] = [];
  const process = { versions: { node }, exitCode: 0 };
  const script = new vm.Script(stub);
  const running: unknown = script.runInNewContext({ process, console: { error: (text: string) => told.push(text) } });
  // A script outside of a file can import nothing.
  const importing = typeof running === 'object' && running !== null && 'catch' in running;
  if (importing) Promise.resolve(running).catch(() => {});
  return { told, importing, exitCode: process.exitCode };
};

it.each(['10.24.1', '18.20.8', '22.22.0'])('Node %s is told what is needed, before the bundle is read', (node) => {
  const { told, importing, exitCode } = started(node);
  expect(told).toEqual([expect.stringMatching(new RegExp(`needs Node 24 or later, and this is Node ${node}\\.`))]);
  expect(importing).toBe(false);
  expect(exitCode).toBe(2);
});

it('Node 24 and later load the bundle', () => {
  expect(started('24.0.0')).toMatchObject({ told: [], importing: true });
  expect(started('26.1.0')).toMatchObject({ told: [], importing: true });
});

it('the stub holds nothing that a Node of 2018 cannot read', () => {
  // What came after it: optional chaining, `??`, class fields, `await` and `import` outside of functions.
  expect(stub).not.toMatch(/\?\.|\?\?|^\s*(?:static )?#|^import |^await |import\.meta/m);
});
