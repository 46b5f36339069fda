import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { connect, oneCredential, readFileWith } from './given-file.ts';

const good = oneCredential('allow-unverified: true');

describe('a file that is made to do harm', () => {
  it.each([
    ['depth', '['.repeat(2 ** 21), /it nests more than 20 levels deep/],
    ['depth of blocks', '- '.repeat(2 ** 20), /it nests more than 20 levels deep/],
    ['items', '- a\n'.repeat(2 ** 19), /it has too many parts/],
    ['documents', `${good}---\n${good}`, /it holds more than one document/],
  ])('by %s is one problem', async (_, text, said) => {
    const { problems } = await readFileWith(text);
    expect(problems.map(({ message }) => message)).toEqual([expect.stringMatching(said)]);
  });

  it('by aliases that multiply is told so, in little time', async () => {
    const levels = Array.from({ length: 15 }, (_, n) => `  k${n + 1}: &k${n + 1} [${`*k${n}, `.repeat(9)}]`);
    const { problems } = await readFileWith(`${good}x:\n  k0: &k0 [a]\n${levels.join('\n')}\n`);
    expect(problems.map(({ message }) => message)).toEqual([expect.stringMatching(/its aliases repeat too much\.$/)]);
  });

  it('by an alias that stands for what holds it is told so', async () => {
    const { problems } = await readFileWith(`${good}self: &self { again: *self }\n`);
    expect(problems.map(({ message }) => message)).toEqual([expect.stringMatching(/its aliases repeat too much\.$/)]);
  });

  it('by keys that mean something to programs finds none of them', async () => {
    const text = [
      'version: 1',
      '__proto__: { owner: mallory/x, isAdmin: true }',
      'defaults: { allow-unverified: true }',
      'credentials:',
      `  constructor: { connect: ${connect()}, destinations: [{ repository: acme/ingest, secret: A }] }`,
      `  toString: { connect: ${connect()}, destinations: [{ repository: acme/ingest, secret: B, __proto__: x }] }`,
      '  __proto__: { connect: {}, destinations: [] }',
      'hasOwnProperty: 1',
    ].join('\n');
    const { problems } = await readFileWith(text);
    expect(problems.map(({ message }) => message.replace(/^rotation\.yml, /, ''))).toEqual([
      'line 2, column 1: the key "__proto__" is unknown.',
      expect.stringMatching(/^line 6, column \d+: the key "__proto__" is unknown\.$/),
      'line 7, column 3: the key "__proto__" is unknown.',
      'line 8, column 1: the key "hasOwnProperty" is unknown.',
    ]);
    expect(Object.prototype).not.toHaveProperty('isAdmin');
    const { settings } = await readFileWith(
      text
        .split('\n')
        .filter((line) => !/^\s*__proto__|hasOwn/.test(line))
        .join('\n')
        .replace(', __proto__: x', ''),
    );
    expect(settings?.credentials.map(({ name }) => name)).toEqual(['constructor', 'toString']);
  });

  it('by a hundred thousand credentials is told so within a bound', async () => {
    const names = Array.from({ length: 100_000 }, (_, n) => `  c${n}:`).join('\n');
    const { problems } = await readFileWith(`version: 1\ncredentials:\n${names}\n`);
    // Each is empty; nobody reads a hundred thousand lines.
    expect(problems).toHaveLength(2001);
    expect(
      problems.filter(({ message }) => /c\d+ is empty or not a map of keys and values\.$/.test(message)),
    ).toHaveLength(2000);
    expect(problems.filter(({ message }) => message === 'More is wrong than these 2000 things.')).toHaveLength(1);
  });

  it('never throws, whatever it is', async () => {
    const scalar = fc.oneof(
      fc.constantFrom('version', 'credentials', 'connect', 'a', '<<', '*a', '&a b', '!!x y', '? ', '- '),
      fc.string(),
    );
    const lines = fc.array(
      fc
        .tuple(fc.integer({ min: 0, max: 6 }), scalar, scalar)
        .map(([depth, key, value]) => `${' '.repeat(depth)}${key}: ${value}`),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          lines.map((all) => all.join('\n')),
          fc.string(),
          fc.json(),
        ),
        async (text) => {
          const { problems, settings } = await readFileWith(text);
          expect(settings === undefined).toBe(problems.length > 0);
          for (const { message, hint } of problems) {
            expect(message).toMatch(/[.]$/);
            expect(hint).not.toBe('');
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});
