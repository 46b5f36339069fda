import { createHmac } from 'node:crypto';
import { format, inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { fingerprint } from '../../src/domain/fingerprint.ts';
import { SecretValue } from '../../src/domain/secret-value.ts';

const text = 'Zürich-7+/=';
const value = new SecretValue(text);

describe('a secret value', () => {
  it('prints as *** in every form', () => {
    const prints = [
      `${value}`,
      String(value),
      JSON.stringify({ value }),
      inspect(value, { showHidden: true, depth: 9 }),
      inspect({ value }),
      format('%s %o %j', value, value, value),
      Object.prototype.toString.call(value),
      Object.entries(value).join(),
      new Error('x', { cause: value }).cause,
    ];
    for (const print of prints) expect(String(print)).not.toContain(text);
    expect([`${value}`, inspect(value), Object.prototype.toString.call(value), JSON.stringify({ value })]).toEqual([
      '***',
      '***',
      '[object ***]',
      '{"value":"***"}',
    ]);
  });

  it('is opened by name of the purpose', () => {
    expect(value.open('seal')).toBe(text);
  });

  it('has a fingerprint that depends on the correlation id', () => {
    const expected = createHmac('sha256', Buffer.from('4f9c2a7d1be0', 'utf8'))
      .update(Buffer.from(text, 'utf8'))
      .digest('hex');
    expect(fingerprint(value, '4f9c2a7d1be0')).toBe(expected.slice(0, 32));
    expect(fingerprint(value, '4f9c2a7d1be1')).not.toBe(fingerprint(value, '4f9c2a7d1be0'));
  });
});
