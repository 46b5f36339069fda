import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { credentialInputsFrom } from '../../src/cli/given-inputs.ts';
import { readInvocation } from '../../src/cli/invocation.ts';
import { spoken } from '../../src/cli/spoken.ts';
import { rotateInputs } from '../../src/config/inputs.ts';
import { readSettings } from '../../src/config/settings.ts';
import { onCommandLine } from '../../src/config/surroundings.ts';
import { SecretValue } from '../../src/domain/secret-value.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const folder = (...files: string[]): string => {
  const path = temporaryFolder();
  mkdirSync(join(path, '.github'));
  for (const file of files) writeFileSync(join(path, file), '');
  return path;
};

const environment = {
  GITHUB_TOKEN: 'token',
  GITHUB_APP_PRIVATE_KEY: 'key',
  CONNECT_CLIENT_SECRET: 'own',
  CONNECT_ADMIN_CLIENT_SECRET: 'admin',
};

const inputsOf = async (args: readonly string[], { cwd = folder(), standardInput = 'piped' } = {}) => {
  const invocation = readInvocation(['rotate', ...args], '');
  if (invocation.kind !== 'run') throw new Error(JSON.stringify(invocation));
  const source = { flags: invocation.flags, environment, standardInput: async () => standardInput, folder: cwd };
  return credentialInputsFrom(rotateInputs, source);
};

const valuesOf = async (...given: Parameters<typeof inputsOf>) => {
  const inputs = await inputsOf(...given);
  if ('problems' in inputs) throw new Error(JSON.stringify(inputs.problems));
  const names = Object.keys(rotateInputs).map((name) => [name, inputs.read(name)]);
  return Object.fromEntries(names.filter(([, value]) => value !== ''));
};

describe('the inputs of a command line', () => {
  it('come from a config file in one of two places, unless flags describe a credential', async () => {
    const both = folder('.github/secret-rotation.yml', 'secret-rotation.yml');
    expect(await valuesOf([], { cwd: both })).toEqual({
      config: '.github/secret-rotation.yml',
      'github-token': 'token',
    });
    expect(await valuesOf(['--force'], { cwd: folder('secret-rotation.yml') })).toMatchObject({
      config: 'secret-rotation.yml',
    });
    expect(await valuesOf(['--config', 'other.yml'], { cwd: both })).toMatchObject({ config: 'other.yml' });
    expect(await valuesOf(['--client-id', 'x'], { cwd: both })).not.toHaveProperty('config');
    // Whoever says only this means the file.
    expect(await valuesOf(['--lifetime', '60d'], { cwd: both })).toMatchObject({
      config: '.github/secret-rotation.yml',
      lifetime: '60d',
    });
    expect(await inputsOf(['--force'])).toMatchObject({
      problems: [{ input: 'config', hint: expect.stringMatching(/^Write one with rotate-client-secrets init, /) }],
    });
    expect(await inputsOf([], { cwd: folder('.github/secret-rotation.yaml') })).toMatchObject({
      problems: [{ hint: 'Write --config .github/secret-rotation.yaml, or let its name end with .yml.' }],
    });
  });

  it('take a secret from the environment only where it is meant', async () => {
    const own = await valuesOf(['--client-id', 'x']);
    expect(own).toEqual({ 'client-id': 'x', 'client-secret': 'own', 'github-token': 'token' });
    const administered = await valuesOf(['--client-id', 'x', '--admin-client-id', 'y', '--app-client-id', 'z']);
    expect(administered).toMatchObject({ 'admin-client-secret': 'admin', 'app-private-key': 'key' });
    expect(administered).not.toHaveProperty('client-secret');
    expect(administered).not.toHaveProperty('github-token');
  });

  it('take one secret from standard input', async () => {
    expect(await valuesOf(['--client-id', 'x', '--client-secret', '-'])).toMatchObject({ 'client-secret': 'piped' });
    const two = await inputsOf(['--client-id', 'x', '--client-secret', '-', '--github-token', '-']);
    expect(two).toMatchObject({ problems: [{ message: expect.stringContaining('holds one secret') }] });
  });

  it('are wrong in the words of a command line', async () => {
    const inputs = await inputsOf(['--tenant-id', 'x', '--environment', 'production', '--retire-ids', 'one']);
    if ('problems' in inputs) throw new Error('there are inputs');
    const protect = (value: string) => new SecretValue(value);
    const source = {
      ...inputs,
      environment: {},
      protect,
      surroundings: onCommandLine({ changesNothing: false }),
      externalRun: 'abc',
    };
    const parsed = await readSettings(source);
    if (!('problems' in parsed)) throw new Error('nothing was wrong');
    expect(spoken(parsed.problems, rotateInputs).map(({ message, hint }) => `${message} ${hint}`)).toMatchSnapshot();
  });
});
