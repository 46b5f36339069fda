import fc from 'fast-check';
import { expect, it } from 'vitest';
import { formsOf, withoutForms } from '../../src/domain/secret-forms.ts';

/** Texts of secrets: long enough to be one, of any characters. */
const value = fc.string({ unit: 'binary', minLength: 6, maxLength: 60 });
const around = fc.string({ unit: 'binary-ascii', maxLength: 20 });

const encodings: Record<string, (text: string) => string> = {
  JSON: (text) => JSON.stringify(text),
  'part of a URL': (text) => encodeURIComponent(text),
  'a form': (text) => new URLSearchParams({ v: text }).toString(),
  hex: (text) => Buffer.from(text).toString('hex'),
  HEX: (text) => Buffer.from(text).toString('hex').toUpperCase(),
  Base64: (text) => Buffer.from(text).toString('base64'),
  base64url: (text) => Buffer.from(text).toString('base64url'),
};

it.each(Object.entries(encodings))('a secret is found in %s, whatever stands around it', (_, encode) => {
  fc.assert(
    fc.property(value, around, around, (secret, before, after) => {
      const forms = formsOf(secret);
      const text = encode(`${before}${secret}${after}`);
      expect(forms.some((form) => text.includes(form))).toBe(true);
      expect(withoutForms(text, forms)).not.toBe(text);
    }),
  );
});

it('each line of a secret is a form of it, and so is the whole', () => {
  const forms = formsOf('first line\r\nsecond line\nend');
  expect(forms).toEqual(expect.arrayContaining(['first line', 'second line', 'first line\r\nsecond line\nend']));
  expect(forms).not.toContain('end');
});

it('five characters are none, six are', () => {
  expect(formsOf('aB3~5')).not.toContain('aB3~5');
  expect(formsOf('aB3~56')).toContain('aB3~56');
});

it('the longest form goes first, so that nothing is left of it', () => {
  expect(withoutForms('secret, secret-longer', ['secret', 'secret-longer'])).toBe('***, ***');
});

it('what is not well formed has forms, too', () => {
  expect(formsOf('half a pair \ud800')).toContain('half a pair \ud800');
});
