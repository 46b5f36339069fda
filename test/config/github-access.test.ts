import { describe, expect, it } from 'vitest';
import { readSettings } from '../../src/config/settings.ts';
import { SecretValue } from '../../src/domain/secret-value.ts';
import { appKeys } from '../support/app-keys.ts';
import { enough, problemsOf, settingsOf, sourceOf, TOKEN } from './given-inputs.ts';

const { pem } = appKeys();
const app = { 'github-token': '', 'app-client-id': 'Iv23liRotationBot0001', 'app-private-key': pem };
const lines = pem.trim().split('\n');

describe('GitHub is asked', () => {
  it('with a token', async () => {
    const { access } = (await settingsOf()).github;
    expect('token' in access && access.token.open('authenticate')).toBe(TOKEN);
  });

  it.each(['Iv23liRotationBot0001', 'Iv1.8a61f9b3a7aba766', '123456'])('as the app %s', async (id) => {
    const { access } = (await settingsOf({ ...app, 'app-client-id': id })).github;
    expect('app' in access && access.app.clientId).toBe(id);
    expect('app' in access && access.app.privateKey.open('authenticate')).toBe(pem);
  });

  it.each<[string, Record<string, string>, string, RegExp]>([
    ['both', { ...app, 'github-token': TOKEN }, 'github-token', /are both given/],
    ['a token and half an app', { 'app-client-id': 'Iv1.1' }, 'github-token', /are both given/],
    ['neither', { 'github-token': '' }, 'github-token', /^github-token is missing/],
    ['an app without its key', { ...app, 'app-private-key': '' }, 'app-private-key', /is missing/],
    ['a key without its app', { ...app, 'app-client-id': '' }, 'app-client-id', /is missing/],
    ['an OAuth app', { ...app, 'app-client-id': 'Ov23liAbCdEf' }, 'app-client-id', /the client id of a GitHub App/],
    ['the name of an app', { ...app, 'app-client-id': 'my app' }, 'app-client-id', /the client id of a GitHub App/],
    ['half a key', { ...app, 'app-private-key': pem.slice(0, 500) }, 'app-private-key', /whole to its last line/],
  ])('in one way only, not with %s', async (_, changes, input, message) => {
    const problems = await problemsOf(changes);
    expect(problems.map((problem) => problem.input)).toEqual([input]);
    expect(problems[0]?.message).toMatch(message);
    expect(problems[0]?.hint).not.toBe('');
  });
});

describe('the private key', () => {
  it.each([
    ['as given', pem],
    ['with escaped line ends', pem.replaceAll('\n', '\\n')],
    ['in base64', Buffer.from(pem).toString('base64')],
  ])('is masked before it is looked at, %s, and then as what it holds', async (_, given) => {
    const masked: string[] = [];
    const source = sourceOf({ ...enough, ...app, 'app-private-key': given }, undefined, (value) => {
      masked.push(value);
      return new SecretValue(value);
    });
    await readSettings(source);
    expect(masked).toContain(given.trim());
    expect(masked).toContain(pem);
    expect(masked).toContain(lines.slice(1, -1).join(''));
  });

  it('is cut out of every problem, each line by itself, wherever else it was pasted', async () => {
    const [, second = '', third = ''] = lines;
    const problems = await problemsOf({
      ...app,
      name: `${second}!`,
      'verify-ref': `${third} x`,
      'app-client-id': second,
    });
    const told = JSON.stringify(problems);
    expect(problems.length).toBeGreaterThan(1);
    for (const line of lines) expect(told).not.toContain(line);
  });
});
