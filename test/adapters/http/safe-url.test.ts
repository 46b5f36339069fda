import { describe, expect, test } from 'vitest';
import { assertSafeUrl, isLoopback, withoutTrailingSlashes } from '../../../src/adapters/http/safe-url.ts';

describe('addresses that secrets may travel to', () => {
  test.each([
    'https://uswe.datahub.connect.aveva.com',
    'https://192.0.2.1:8443/path',
    'http://127.0.0.1:41001',
    'http://127.1',
    'http://localhost:8080',
    'http://[::1]:8080',
  ])('%s', (address) => {
    expect(assertSafeUrl(address).href).toBe(new URL(address).href);
  });

  test.each([
    'http://example.com',
    'http://127.0.0.1.example.com',
    'http://localhost.example.com',
    'http://0.0.0.0',
    'http://[::ffff:127.0.0.1]',
    'ftp://127.0.0.1',
    'file:///etc/passwd',
    'example.com',
    '',
  ])('not %s', (address) => {
    expect(() => assertSafeUrl(address)).toThrow(expect.objectContaining({ code: 'CONFIG_INVALID' }));
  });

  test('a password in the address is refused and not repeated', () => {
    const refusal = expect.objectContaining({ message: expect.not.stringContaining('hunter2') });
    expect(() => assertSafeUrl('https://me:hunter2@example.com')).toThrow(refusal);
  });

  test('loopback is known by its names', () => {
    expect(['localhost', '[::1]', '127.8.9.10'].every(isLoopback)).toBe(true);
    expect(['128.0.0.1', 'localhost.', '127.0.0.1.nip.io', '::1', ''].some(isLoopback)).toBe(false);
  });

  test('slashes at the end are taken off, and a million of them in the middle cost nothing', () => {
    expect(['https://a/', 'https://a///', 'https://a/b', '//'].map(withoutTrailingSlashes)).toEqual([
      'https://a',
      'https://a',
      'https://a/b',
      '',
    ]);
    const began = performance.now();
    withoutTrailingSlashes(`https://a${'/'.repeat(2 ** 20)}b`);
    expect(performance.now() - began).toBeLessThan(1000);
  });
});
