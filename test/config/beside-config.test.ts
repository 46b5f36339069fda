import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { oneCredential, toldOf, withSecrets } from './given-file.ts';
import { onGitHub, problemsOf } from './given-inputs.ts';

const good = 'allow-unverified: true';

describe('beside a config file', () => {
  it('an incident needs the names of the credentials that it is about', async () => {
    expect(await toldOf(oneCredential(good), { 'revoke-others': 'true' })).toEqual([
      'credentials is missing; with revoke-others, a file does not say for which of them. Name the credentials whose other secrets are to be revoked.',
    ]);
  });

  it('names of credentials must be names, and mean some', async () => {
    for (const credentials of [',', 'a b', 'a|b']) {
      expect(await toldOf(oneCredential(good), { credentials })).toEqual([
        `credentials is ${JSON.stringify(credentials)}; expected names of credentials, separated by commas or lines. Correct it.`,
      ]);
    }
    expect((await problemsOf({ credentials: 'a' })).map(({ message }) => message)).toEqual([
      'credentials is given without config.',
    ]);
  });

  it('what action.yml fills in does not count as given', async () => {
    const filledIn = {
      'connect-url': 'https://uswe.datahub.connect.aveva.com',
      owner: 'acme/ingest',
      repository: 'acme/ingest',
      'rotate-before': '30d',
      'allow-unverified': 'false',
      concurrency: '8',
    };
    expect(await toldOf(oneCredential(good), filledIn)).toEqual([]);
    expect(await toldOf(oneCredential(good), { ...filledIn, owner: 'acme/ops', 'client-secret': 'value' })).toEqual([
      'owner is given beside config; expected one of the two. Say it in the file, and leave owner out.',
      'client-secret is given beside config; expected one of the two. Say it in the file, and leave client-secret out.',
    ]);
  });
});

describe('a path', () => {
  const told = async (config: string) => (await problemsOf({ config, ...nothing })).map(({ message }) => message);
  const nothing = {
    'tenant-id': '',
    'client-id': '',
    'client-secret': '',
    'secret-name': '',
    'verify-workflow': '',
  };

  it('must lead to a file that can be read', async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'sub.yml'));
    expect(await told('no-such-file.yml')).toEqual([
      'config is "no-such-file.yml", which cannot be read: there is no such file.',
    ]);
    expect(await told(join(folder, 'sub.yml'))).toEqual([expect.stringContaining('cannot be read: it is not a file.')]);
    // It would never end.
    expect(await told('/dev/zero')).toEqual(['config is "/dev/zero", which cannot be read: it is not a file.']);
  });

  it('to something else than UTF-8, or to too much, is refused', async () => {
    expect(await toldOf(new Uint8Array([0x61, 0xff, 0xfe]))).toEqual([expect.stringContaining('it is not UTF-8.')]);
    expect(await toldOf(' '.repeat(2 ** 21 + 1))).toEqual([
      expect.stringMatching(
        /it has 2097153 bytes; expected at most 2097152\. Share the credentials between several files\.$/,
      ),
    ]);
    expect(await toldOf(`\ufeff${oneCredential(good)}`, {}, withSecrets)).toEqual([]);
    expect(await toldOf('', {}, onGitHub)).toEqual([expect.stringContaining('line 1, column 1: ')]);
  });
});
