import { describe, expect, it } from 'vitest';
import { readSettings } from '../../src/config/settings.ts';
import { onCommandLine } from '../../src/config/surroundings.ts';
import { isUnfilled, isUnfilledSecret } from '../../src/config/unfilled.ts';
import { oneCredential, readFileWith, withSecrets } from './given-file.ts';
import { ADMIN, enough, onGitHub, problemsOf, SECRET, sourceOf } from './given-inputs.ts';

/** As they arrive where a CI system has put no value in. */
const secrets = [
  '$(CONNECT_SECRET)',
  ' $(group.connect-secret) ',
  '$CONNECT_SECRET',
  '$' + '{CONNECT_SECRET}',
  '$' + '{{ secrets.CONNECT }}',
];

describe('a value that is only the name of a variable', () => {
  it('is told from one that merely holds such signs', () => {
    for (const text of secrets) expect(isUnfilledSecret(text), text).toBe(true);
    for (const text of [
      '',
      '$',
      '$(',
      '$()',
      'a$(B)',
      '$(A)b',
      '$(A) $(B)',
      '$(a b)',
      '$abc',
      '$5AB',
      '$A-B',
      SECRET,
    ]) {
      expect(isUnfilledSecret(text), text).toBe(false);
    }
    // An environment of GitHub may be called like that.
    expect(isUnfilled('$STAGE')).toBe(false);
  });

  it.each(secrets)('is a secret that is missing, and no other is asked for: %s', async (value) => {
    for (const given of [
      { 'client-secret': value },
      { 'client-secret': '', 'admin-client-id': ADMIN, 'admin-client-secret': value },
      { 'github-token': value },
      { 'github-token': '', 'app-client-id': 'Iv23abc', 'app-private-key': value },
    ]) {
      const [name] = Object.keys(given).reverse();
      const problems = await problemsOf(given);
      expect(problems).toEqual([
        {
          input: name,
          message: `${name} is missing: in its place stands the name of a variable that has no value.`,
          hint: expect.stringMatching(/^In a workflow a value is written as /),
        },
      ]);
      expect(JSON.stringify(problems)).not.toContain(value.trim());
    }
  });

  it('is a secret that a config file names', async () => {
    const { problems } = await readFileWith(
      oneCredential('verify: { workflow: verify.yml }'),
      {},
      { ...withSecrets, INGEST_CLIENT_SECRET: '$(INGEST_CLIENT_SECRET)' },
    );
    expect(problems.map(({ message }) => message)).toEqual([
      'INGEST_CLIENT_SECRET is missing: in its place stands the name of a variable that has no value.',
    ]);
  });

  it('is any other input, and is told of outside of GitHub Actions in the words of other systems', async () => {
    const given = { ...enough, 'tenant-id': '$(TENANT)', environment: '$(Stage.Name)', 'grace-period': '$(GRACE)' };
    const surroundings = onCommandLine({ changesNothing: true });
    const read = await readSettings({ ...sourceOf(given, onGitHub), surroundings });
    const problems = 'problems' in read ? read.problems : [];
    expect(problems.map(({ input }) => input).sort()).toEqual(['environment', 'grace-period', 'tenant-id']);
    for (const { message, hint } of problems) {
      expect(message).toMatch(/^[a-z-]+ is missing: in its place stands the name of a variable that has no value\.$/);
      expect(hint).toContain('Azure Pipelines leaves $(NAME) as it is');
    }
  });
});
