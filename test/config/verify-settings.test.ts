import { describe, expect, it } from 'vitest';
import { readVerifySettings } from '../../src/config/verify-settings.ts';
import { SecretValue } from '../../src/domain/secret-value.ts';
import { protocolTimes } from '../../src/domain/times.ts';
import { CLIENT, onGitHub, SECRET, sourceOf } from './given-inputs.ts';

const enough = {
  'connect-url': 'https://euno.datahub.connect.aveva.com/',
  'client-id': CLIENT,
  'client-secret': `${SECRET}\n`,
};
const read = (changes: Record<string, string>, environment = onGitHub) =>
  readVerifySettings(sourceOf({ ...enough, ...changes }, environment));

describe('the settings of verify', () => {
  it('ask for a token when no fingerprint is given', () => {
    expect(read({})).toEqual({
      settings: {
        connectUrl: 'https://euno.datahub.connect.aveva.com',
        clientId: CLIENT,
        clientType: 'client-credential',
        secret: expect.any(SecretValue),
        times: protocolTimes,
        warnings: [],
      },
    });
  });

  it('expect a fingerprint when it is given, in any case', () => {
    expect(
      read({ 'correlation-id': '4f9c2a7d1be0', fingerprint: 'AB'.repeat(16), 'client-type': 'hybrid' }),
    ).toMatchObject({
      settings: { clientType: 'hybrid', expected: { correlationId: '4f9c2a7d1be0', fingerprint: 'ab'.repeat(16) } },
    });
  });

  it('scale times on loopback only', () => {
    const environment = { ...onGitHub, ROTATE_CLIENT_SECRETS_TIME_SCALE: '0.5' };
    expect(read({ 'connect-url': 'http://[::1]:80' }, environment)).toMatchObject({
      settings: { times: { wait: 30_000 }, warnings: [] },
    });
    expect(read({}, environment)).toMatchObject({
      settings: { times: { wait: 60_000 }, warnings: [expect.stringContaining('is ignored')] },
    });
  });

  it('name a proxy that is none', () => {
    const result = read({}, { ...onGitHub, HTTPS_PROXY: 'hunter2' });
    expect('problems' in result && result.problems.map(({ message }) => message)).toEqual([
      'HTTPS_PROXY is not the address of a proxy; expected one such as http://proxy.example:3128.',
    ]);
  });

  it.each<[Record<string, string>, string[]]>([
    [{ 'correlation-id': 'abc' }, ['fingerprint is missing.']],
    [{ fingerprint: 'ab'.repeat(16) }, ['correlation-id is missing.']],
    [
      { 'correlation-id': 'a b', fingerprint: 'xyz' },
      [
        'correlation-id is "a b"; expected at most 100 letters, digits, dots, hyphens and underscores.',
        'fingerprint is "xyz"; expected 32 hex digits.',
      ],
    ],
    [
      { 'connect-url': '', 'client-id': '', 'client-secret': '' },
      ['connect-url is missing.', 'client-id is missing.', 'client-secret is missing.'],
    ],
  ])('%j', (changes, messages) => {
    const result = read(changes);
    expect('problems' in result && result.problems.map(({ message }) => message)).toEqual(messages);
  });
});
