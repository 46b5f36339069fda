import { afterEach, expect, test, vi } from 'vitest';
import { protect, redact } from '../../../src/entry/protect.ts';

const written = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
afterEach(() => written.mockClear());

const value = 'n0t+A/real="Secret"~ of\u00e9 yours==';

test('a text that is kept holds no protected value, in whatever form it is repeated', () => {
  const bytes = Buffer.from(value);
  const forms = [
    value,
    JSON.stringify(value),
    encodeURIComponent(value),
    new URLSearchParams({ client_secret: value }).toString(),
    bytes.toString('base64'),
    bytes.toString('base64url'),
    bytes.toString('hex'),
    bytes.toString('hex').toUpperCase(),
  ];
  const text = forms.map((form) => `<${form}>`).join('\n');
  expect(redact(text)).toBe(text);
  protect(value);
  expect(redact(text).split('\n')).toEqual([
    '<***>',
    '<"***">',
    '<***>',
    '<client_secret=***>',
    expect.stringMatching(/^<\*\*\*={0,2}>$/),
    '<***>',
    '<***>',
    '<***>',
  ]);
});

test('a value that begins another leaves nothing of that one', () => {
  protect('prefix');
  protect('prefix-and-more');
  expect(redact('a prefix, a prefix-and-more')).toBe('a ***, a ***');
});

test('a value that is too short for a secret is masked in the log, but leaves texts whole', () => {
  protect('e');
  expect(redact('three')).toBe('three');
  expect(written.mock.calls.map(([line]) => String(line)).join('')).toContain('::add-mask::e\n');
});

test('what is no well-formed text can be protected too', () => {
  protect('half a pair \ud800');
  expect(redact('<half a pair \ud800>')).toBe('<***>');
});
