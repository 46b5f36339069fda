import fc from 'fast-check';
import sodium from 'libsodium-wrappers';
import { describe, expect, test } from 'vitest';
import { seal } from '../../../src/adapters/github/sealed-box.ts';
import { fingerprint } from '../../../src/domain/fingerprint.ts';
import { SecretValue } from '../../../src/domain/secret-value.ts';
import { connectClient } from '../../support/connect-client.ts';
import { hostileText } from '../../support/hostile-texts.ts';

const request = { description: 'd', expiresAt: Date.parse('2027-01-01T00:00:00Z') };

/** A client whose next secret has this value. */
const givenOut = async () => {
  const client = await connectClient();
  let value = '';
  client.intercept('primary', async (asked, handle) => {
    if (asked.method !== 'POST' || !asked.url.endsWith('/Secrets')) return handle(asked);
    for (const { id } of client.sandbox.secretsOf(client.own.clientId).slice(1)) await subject.delete(id);
    const { secretId } = client.sandbox.seed.secret(client.own.clientId, { value, expiresAt: request.expiresAt });
    const made = { Id: secretId, Description: 'd', Expires: true, Expiration: '2027-01-01T00:00:00Z', Secret: value };
    return Response.json(made, { status: 201 });
  });
  const subject = client.api();
  const create = (next: string) => {
    value = next;
    return subject.create(request);
  };
  return { ...client, subject, create };
};

describe('a value that a service gave out', () => {
  test('is authenticated with, sealed and printed as it was made, whatever it is', async () => {
    const { subject, create, masked } = await givenOut();
    await sodium.ready;
    const keys = sodium.crypto_box_keypair();
    const publicKey = Buffer.from(keys.publicKey).toString('base64');
    const value = fc
      .oneof(
        hostileText,
        fc.string({ unit: 'grapheme-composite', minLength: 1 }),
        fc.constantFrom('-', '--', '-n', '=', '%', '+', '&a=b', '\u00e9\u0301'),
      )
      .filter((text) => text !== '' && text.trim() === text && text.isWellFormed() && !/(?!\s)\p{Cc}/u.test(text));
    await fc.assert(
      fc.asyncProperty(value, async (text) => {
        const made = await create(text);
        expect(masked.at(-1)).toBe(text);
        expect(await subject.authenticate(made.value, 'primary')).toBe(true);
        const box = new Uint8Array(Buffer.from(await seal(made.value, publicKey), 'base64'));
        const opened = Buffer.from(sodium.crypto_box_seal_open(box, keys.publicKey, keys.privateKey)).toString('utf8');
        expect(opened).toBe(text);
        expect(fingerprint(new SecretValue(opened), '4f9c2a7d1be0')).toBe(fingerprint(made.value, '4f9c2a7d1be0'));
      }),
      { numRuns: 60 },
    );
  });

  test.each([
    [' x', 'a space before it'],
    ['x\n', 'a line break behind it'],
    ['\ufeffx', 'a mark of byte order before it'],
    ['a\0b', 'a NUL'],
    ['a\u001bb', 'an escape'],
    ['a\ud800b', 'half a pair'],
    ['\u3000x', 'a wide space before it'],
  ])('(%j) is masked and refused, because of %s', async (value) => {
    const { create, masked, failure } = await givenOut();
    const error = await failure(create(value));
    expect(error).toMatchObject({ code: 'SERVICE_UNAVAILABLE', effect: 'unknown' });
    expect(error.message).toContain('a body that is wrong at Secret');
    expect(masked).toContain(value);
  });
});
