import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';

describe('a program that ends with what it has not foreseen', () => {
  /** Starts a program whose part cannot be loaded: its error has words that nobody should read. */
  const run = (command: string) => {
    const broken = `import { registerHooks } from 'node:module';
      registerHooks({ resolve(name, context, next) {
        if (name === './${command}.ts') throw new Error('sEcReT\\n::error::sEcReT');
        return next(name, context);
      } });
      const { main } = await import('./src/entry/main.ts');
      await main('${command}');`;
    const options = { env: { PATH: process.env.PATH }, encoding: 'utf8' } as const;
    const { status, stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', broken], options);
    expect(stdout + stderr).not.toContain('sEcReT');
    return { status, stdout, stderr };
  };

  test.each(['rotate', 'verify'])('announces it as an error of %s', (command) => {
    const { status, stdout } = run(command);
    expect(stdout).toMatch(/^::error title=INTERNAL::Unexpected Error.*\.%0A {2}Next: This is a bug.*\n$/);
    expect(status).toBe(1);
  });

  test.each(['demo', 'sandbox'])('tells a terminal in one line about %s', (command) => {
    const { status, stdout, stderr } = run(command);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(/^INTERNAL: Unexpected Error.*\. This is a bug\..*\n$/);
  });
});
