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

it('has these forms, and no others', () => {
  expect(formsOf('a b~?>ÿ+/"\nx')).toEqual([
    'a b~?>ÿ+/"\nx',
    'a b~?>ÿ+/"',
    'a b~?>ÿ+/\\"\\nx',
    'a%20b~%3F%3E%C3%BF%2B%2F%22%0Ax',
    'a+b%7E%3F%3E%C3%BF%2B%2F%22%0Ax',
    'YSBifj8+w78rLyIKeA',
    'YSBifj8+w78rLyIKe',
    'EgYn4/PsO/Ky8iCn',
    'hIGJ+Pz7DvysvIgp4',
    'YSBifj8-w78rLyIKeA',
    'YSBifj8-w78rLyIKe',
    'EgYn4_PsO_Ky8iCn',
    'hIGJ-Pz7DvysvIgp4',
    '6120627e3f3ec3bf2b2f220a78',
    '6120627E3F3EC3BF2B2F220A78',
  ]);
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
  expect(formsOf('half a pair \ud800')).toContain('half%20a%20pair%20%EF%BF%BD');
});
