import { describe, expect, it } from 'vitest';
import { parseBaseUrl } from '../../src/config/connect-url.ts';
import { readDestinationsInput } from '../../src/config/destinations-input.ts';
import { rotateInputs } from '../../src/config/inputs.ts';
import { collectProblems } from '../../src/config/problems.ts';
import { problemsOf } from './given-inputs.ts';

const messagesFor = (text: string): string[] => {
  const problems = collectProblems();
  expect(readDestinationsInput(text, problems)).toEqual([]);
  return problems.list.map(({ message }) => message);
};

describe('a text that is too long', () => {
  const unbounded = ['secret', 'private-key', 'destinations', 'names'];
  const kinds = Object.entries(rotateInputs).filter(([, { kind }]) => !unbounded.includes(kind));
  it.each(kinds.map(([name]) => name))('is not looked at as %s', async (name) => {
    const excluded: Record<string, string> = { 'admin-client-id': 'client-secret', 'app-client-id': 'github-token' };
    const unasked = excluded[name] === undefined ? {} : { [excluded[name]]: '' };
    const problem = (await problemsOf({ ...unasked, [name]: 'a'.repeat(2001) })).find(({ input }) => input === name);
    expect(problem?.message).toBe(`${name} is a text of 2001 characters; expected at most 2000 characters.`);
  });

  it('is not looked at in a list either, nor as a list', () => {
    expect(messagesFor(`- { repository: acme/a, secret: ${'A'.repeat(2001)} }`)).toEqual([
      'destinations, line 1, column 33: secret is a text of 2001 characters; expected at most 2000 characters.',
    ]);
    expect(messagesFor(`# ${'a'.repeat(65_535)}`)).toEqual([
      'destinations is a text of 65537 characters; expected at most 65536.',
    ]);
  });

  it('of slashes is read in linear time', () => {
    const started = performance.now();
    expect(parseBaseUrl(`https://x.test/${'/'.repeat(1_000_000)}a`)).toHaveProperty('value');
    expect(parseBaseUrl(`https://x.test/${'/'.repeat(1_000_000)}`)).toEqual({ value: 'https://x.test' });
    // The quadratic way takes hours.
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});

describe('a list that is made to do harm', () => {
  it.each([
    '['.repeat(50_000),
    '['.repeat(20_000) + ']'.repeat(20_000),
    '["]", '.repeat(9000),
    '- { a: '.repeat(9000),
    '- '.repeat(30_000),
    `- { ? ${'['.repeat(700)}${']'.repeat(700)} : x }`,
  ])('by depth is one problem (%#)', (text) => {
    expect(messagesFor(text)).toEqual([
      'destinations, line 1, column 1: not valid YAML: it nests more than 20 levels deep.',
    ]);
  });

  it('by aliases of a long list is told so', () => {
    const repositories = Array.from({ length: 4000 }, (_, n) => `o/${n}`).join(',');
    const entry = 'organization: a, secret: A, visibility: selected, repositories: ';
    const text = `- { ${entry}&r [${repositories}] }\n${`- { ${entry}*r }\n`.repeat(500)}`;
    expect(text.length).toBeLessThan(65_536);
    expect(messagesFor(text)).toEqual([
      expect.stringMatching(/^destinations, line \d+, column \d+: its aliases repeat too much\.$/),
    ]);
  });

  it.each(['"'.repeat(60_000), `[${','.repeat(60_000)}]`, '!a '.repeat(20_000), '- { a: ['])(
    'by errors is one problem (%#)',
    (text) => {
      expect(messagesFor(text)).toEqual([expect.stringMatching(/^destinations, line 1, column \d+: not valid YAML: /)]);
    },
  );

  it('by aliases is read in one walk', () => {
    const started = performance.now();
    const problems = collectProblems();
    const repeated = '- { repository: *a, secret: *b }\n'.repeat(1900);
    const found = readDestinationsInput(`- { repository: &a acme/a, secret: &b B }\n${repeated}`, problems);
    expect(found).toEqual([{ repository: 'acme/a', secret: 'B' }]);
    expect(problems.list).toHaveLength(1900);
    // One walk for each alias takes longer than that.
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  it('by keys that are no texts is told so', () => {
    expect(messagesFor('- { [a, b]: c, repository: acme/a, 1: x }')).toEqual([
      'destinations, line 1, column 5: a key is not a text.',
      'destinations, line 1, column 36: a key is not a text.',
      'destinations, line 1, column 3: the destination has no secret.',
    ]);
  });
});
