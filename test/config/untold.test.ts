import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSettings } from '../../src/config/settings.ts';
import { enough, onGitHub, problemsOf, SECRET, sourceOf } from './given-inputs.ts';

const toldOf = async (...given: Parameters<typeof problemsOf>): Promise<string> =>
  (await problemsOf(...given)).map(({ message, hint }) => `${message} ${hint}`).join('\n');

describe('a secret', () => {
  it('is in no problem, wherever it was pasted and however long it is', async () => {
    const names = Object.keys(enough).filter((name) => !['client-secret', 'github-token'].includes(name));
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...names, 'connect-url', 'force', 'lifetime', 'destinations', 'name', 'retire-ids', 'pace'),
        fc.string({ minLength: 12, maxLength: 200, unit: 'grapheme-ascii' }).map((text) => text.replaceAll(/\s/g, '_')),
        fc.string({ maxLength: 100 }),
        async (input, secret, around) => {
          const told = await toldOf({ 'client-secret': secret, [input]: `${around}${secret}` });
          expect(told).not.toContain(secret);
          expect(told).not.toContain(JSON.stringify(secret).slice(1, -1));
        },
      ),
    );
  });

  it('is masked even when something else is wrong with it', async () => {
    const masked: string[] = [];
    const { read, environment, externalRun } = sourceOf({ ...enough, 'client-secret': `${SECRET} twice` });
    await readSettings({
      read,
      environment,
      externalRun,
      protect: (value) => {
        masked.push(value);
        return sourceOf({}).protect(value);
      },
    });
    expect(masked).toContain(`${SECRET} twice`);
  });

  // What is told of it must be what the runner masks: the text itself, or nothing.
  it.each([
    ['secret-name', 'Zq7-vT2.kLm9-Rp4XwB'],
    ['destinations', '- { repository: acme/ingest, secret: Zq7-vT2.kLm9-Rp4XwB }'],
    ['name', 'Zq7 vT2 kLm9 Rp4XwB'],
    ['verify-workflow', 'Zq7-vT2/kLm9-Rp4XwB'],
    ['repository', 'git@Zq7:vT2/kLm9-Rp4XwB'],
    ['tenant-id', '1b0a1a7c58b04c119b1c2d8e7f7a5f10'],
    ['connect-url', 'Zq7-vT2.kLm9-Rp4XwB'],
    ['connect-url', 'http://Zq7-vT2.kLm9-Rp4XwB/x'],
    ['connect-url', 'https://Zq7.datahub.connect.aveva.com/kLm9-Rp4XwB'],
  ])('that stands as %s (%s) is not told in another form', async (input, text) => {
    const destinations = input === 'destinations';
    const told = await toldOf({ ...(destinations ? { 'secret-name': '' } : {}), [input]: text });
    expect(told).not.toBe('');
    const value = destinations ? 'Zq7-vT2.kLm9-Rp4XwB' : text;
    expect(told.replaceAll(value, '')).not.toMatch(/zq7|vt2|klm9|rp4xwb|1b0a1a7c/i);
  });

  it.each([
    ['lifetime', '12345 days', '12345 days'],
    ['force', 'yes', 'yes!'],
  ])('in %s is not guessed at, while other texts are', async (input, text, secret) => {
    expect(await toldOf({ [input]: text })).toContain('Did you mean');
    const token = { 'github-token': secret.replaceAll(' ', '') };
    expect(await toldOf({ ...token, [input]: token['github-token'] })).not.toContain('Did you mean');
  });

  it('is never cut, as half of it would escape the mask', async () => {
    const told = await toldOf({ force: `${'ab'.repeat(39)}${SECRET.slice(0, 20)}` });
    expect(told).toBe(
      'force is a text of 98 characters; expected true or false. Correct it, or leave it out for the default, false.',
    );
  });

  it('is not told by what the reader of YAML says of a line that it does not understand', async () => {
    const told = await toldOf({ 'secret-name': '', destinations: '- |Zq7"vT2\\kLm9\n  x' });
    expect(told).toContain('not valid YAML: Block scalar header includes extra characters.');
    expect(told).not.toContain('Zq7');
  });
});

describe('an address', () => {
  const hidden = (count: number): string => `a text of ${count} characters`;
  it.each([
    ['https://user:hunter2pw@x.test', 'an address at "https://x.test"'],
    ['https://hunter2pw@x.test:8443/path', 'an address at "https://x.test:8443"'],
    ['ftp://user:hunter2pw@x.test', 'an address at "ftp://x.test"'],
    ['https://x.test/api?token=hunter2pw', 'an address at "https://x.test"'],
    ['https://x.test#hunter2pw', 'an address at "https://x.test"'],
    ['https://a.example/#', 'an address at "https://a.example"'],
    // Where the host is, or whether there is one, cannot be said for sure.
    ['https://user:12/hunter2pw@x.test', hidden(32)],
    ['https://user:12?hunter2pw@x.test', hidden(32)],
    ['https://user:a@12/hunter2pw@x.test', hidden(34)],
    ['https://x.test/?mail=hunter2pw@x.test', hidden(37)],
    ['user:hunter2pw@x.test', hidden(21)],
    ['x.test?token=hunter2pw', hidden(22)],
    ['https:\\\\user:hunter2pw@x.test', hidden(29)],
  ])('%s is told as %s', async (text, shown) => {
    for (const input of ['connect-url', 'connect-primary-url', 'github-api-url']) {
      const [problem, second] = await problemsOf({ [input]: text });
      expect(problem?.message.startsWith(`${input} is ${shown}; expected `)).toBe(true);
      expect(`${problem?.message} ${problem?.hint}`).not.toMatch(/hunter2pw|user:/);
      expect(second).toBeUndefined();
    }
  });
});

describe('a token', () => {
  it.each(['github-token', 'run-token'])('as %s is refused untold when no header could hold it', async (input) => {
    expect(await problemsOf({ [input]: 'ghp_0123456789–abcdef' })).toEqual([
      {
        input,
        message: `${input} holds a character that no token has, such as a long dash or an invisible one; expected printable ASCII only.`,
        hint: 'Store the secret again, and paste nothing but the value.',
      },
    ]);
  });

  it('is the only secret that must be ASCII', async () => {
    expect(await problemsOf({ 'client-secret': 'größer–als-ASCII' })).toEqual([]);
  });
});

describe('a proxy', () => {
  it.each([
    [{ HTTPS_PROXY: 'http://user:hunter2pw@pro xy:3128' }, 'HTTPS_PROXY'],
    [{ https_proxy: 'proxy.example:3128' }, 'https_proxy'],
    [{ HTTP_PROXY: 'socks5://hunter2pw@proxy.example' }, 'HTTP_PROXY'],
    [{ http_proxy: 'http://user:hunter2pw%@proxy.example', HTTP_PROXY: 'http://proxy.example' }, 'http_proxy'],
  ])('%j is refused by its variable alone', async (proxies, variable) => {
    expect(await problemsOf({}, { ...onGitHub, ...proxies })).toEqual([
      {
        input: variable,
        message: `${variable} is not the address of a proxy; expected one such as http://proxy.example:3128.`,
        hint: `Correct the environment variable ${variable} of the job or the runner, or unset it.`,
      },
    ]);
  });

  it.each([
    { HTTPS_PROXY: 'http://user:p%40ss@proxy.example:3128' },
    { https_proxy: 'http://proxy.example', HTTPS_PROXY: 'overridden' },
    { HTTP_PROXY: '' },
  ])('%j is fine', async (proxies) => {
    expect(await problemsOf({}, { ...onGitHub, ...proxies })).toEqual([]);
  });
});
