import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRedaction } from '../../../src/adapters/report/redaction.ts';

const redacted = (secrets: readonly string[], text: string): string => {
  const redaction = createRedaction();
  for (const secret of secrets) redaction.add(secret);
  return redaction.apply(text);
};

describe('a text', () => {
  it('loses every secret, wherever it stands and whatever else is in it', () => {
    const letters = fc.constantFrom('a', 'b', 'c');
    const secret = fc.string({ minLength: 6, maxLength: 12, unit: letters });
    fc.assert(
      fc.property(
        fc.array(secret, { minLength: 1, maxLength: 5 }),
        fc.array(fc.string({ maxLength: 5, unit: letters }), { maxLength: 6 }),
        (secrets, rest) => {
          const text = rest.map((part, index) => part + (secrets[index] ?? '')).join('');
          for (const one of secrets) expect(redacted(secrets, text)).not.toContain(one);
        },
      ),
    );
  });

  it.each([
    [['abcdefgh'], 'x abcdefgh y abcdefgh', 'x *** y ***'],
    // The longer of two that begin alike, or hold each other.
    [['abcdef', 'abcdefgh'], 'abcdefgh abcdef', '*** ***'],
    [['cdefgh', 'abcdefghij'], 'abcdefghij', '***'],
    // What overlaps goes whole, of one or of two.
    [['abcdefabc'], 'abcdefabcdefabc', '***'],
    [['abcdefgh', 'efghijklmn'], 'xabcdefghijklmny', 'x***y'],
    [['abcdef'], 'abcde', 'abcde'],
    // Too short to be one.
    [['abcde'], 'abcde', 'abcde'],
    [[], 'abcdef', 'abcdef'],
  ])('without %j: %s', (secrets, text, left) => {
    expect(redacted(secrets, text)).toBe(left);
  });
});
