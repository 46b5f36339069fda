import { createPrivateKey, createPublicKey, generateKeyPairSync } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePrivateKey } from '../../src/config/private-key.ts';
import { appKeys } from '../support/app-keys.ts';

const { pem: pkcs1 } = appKeys();
const key = createPrivateKey(pkcs1);
const pkcs8 = key.export({ type: 'pkcs8', format: 'pem' }).toString();
const base64 = (text: string) => Buffer.from(text).toString('base64');

/** What a text that is refused is told; nothing of the text itself. */
const refusalOf = (text: string): string => {
  const parsed = parsePrivateKey(text);
  if ('value' in parsed) throw new Error('it was taken');
  const told = `${parsed.expected} ${parsed.hint}`;
  for (const line of text.split(/\\n|\n/)) if (line.length > 20) expect(told).not.toContain(line);
  return told;
};

describe('a private key is taken', () => {
  it.each<[string, (pem: string) => string]>([
    ['as GitHub gives it', (pem) => pem],
    ['without its last line end', (pem) => pem.trimEnd()],
    ['with line ends of Windows', (pem) => pem.replaceAll('\n', '\r\n')],
    ['with line ends of old', (pem) => pem.replaceAll('\n', '\r')],
    ['with escaped line ends', (pem) => pem.replaceAll('\n', '\\n')],
    ['with escaped line ends of Windows', (pem) => pem.replaceAll('\n', '\\r\\n')],
    ['with line ends escaped twice', (pem) => pem.replaceAll('\n', '\\\\n')],
    ['as JSON', (pem) => JSON.stringify(pem)],
    ['in single quotation marks', (pem) => `'${pem}'`],
    ['in base64', base64],
    ['in base64, in lines', (pem) => base64(pem).replaceAll(/.{76}/g, '$&\n')],
    ['in base64 with Windows line ends', (pem) => base64(pem.replaceAll('\n', '\r\n'))],
    ['on one line', (pem) => pem.replaceAll('\n', ' ')],
    ['indented', (pem) => pem.replaceAll(/^/gm, '    ')],
    ['in other lines', (pem) => pem.replaceAll(/(?<![-])\n(?!-)/g, '')],
    ['with words around it', (pem) => `Key of the app:\n${pem}\nkeep it safe`],
  ])('%s', (_, form) => {
    expect(parsePrivateKey(form(pkcs1))).toEqual({ value: pkcs1 });
    expect(parsePrivateKey(form(pkcs8))).toEqual({ value: pkcs8 });
  });
});

describe('what is no private key of an app is refused, and never quoted:', () => {
  const encrypted = (type: 'pkcs1' | 'pkcs8') =>
    key.export({ type, format: 'pem', cipher: 'aes-256-cbc', passphrase: 'x' }).toString();
  const publicKey = createPublicKey(key).export({ type: 'spki', format: 'pem' }).toString();
  const ec = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey;
  const small = generateKeyPairSync('rsa', { modulusLength: 1024 }).privateKey;
  const body = pkcs1.split('\n').slice(1, -2).join('\n');

  it.each<[string, string, RegExp]>([
    [
      'a key of OpenSSH',
      `-----BEGIN OPENSSH PRIVATE KEY-----\n${body}\n-----END OPENSSH PRIVATE KEY-----`,
      /not a key of OpenSSH/,
    ],
    ['a public key', publicKey, /not a public key/],
    ['a public key of SSH', `ssh-rsa ${body.replaceAll('\n', '')} me@here`, /not a public key of SSH/],
    ['a certificate', `-----BEGIN CERTIFICATE-----\n${body}\n-----END CERTIFICATE-----`, /not a certificate/],
    ['an encrypted key', encrypted('pkcs8'), /without a passphrase/],
    ['an encrypted key of old', encrypted('pkcs1'), /without a passphrase/],
    ['a key without its end', pkcs1.slice(0, 900), /whole to its last line/],
    ['a key without its middle', pkcs1.replace(body.slice(200, 500), ''), /whole to its last line/],
    ['its first line', '-----BEGIN RSA PRIVATE KEY-----', /whole to its last line/],
    ['a key without its first line', pkcs1.slice(pkcs1.indexOf('\n') + 1), /begins with "-----BEGIN RSA"/],
    ['a key for elliptic curves', ec.export({ type: 'sec1', format: 'pem' }).toString(), /another kind than RSA/],
    ['the same in PKCS#8', ec.export({ type: 'pkcs8', format: 'pem' }).toString(), /another kind than RSA/],
    ['a key that is too short', small.export({ type: 'pkcs8', format: 'pem' }).toString(), /of 2048 bits or more/],
    ['the client secret of the app', 'a'.repeat(40), /not its client secret/],
    ['a path', '/home/me/rotation-bot.2026-11-25.private-key.pem', /store the whole file/],
    ['something large', 'x'.repeat(20_000), /at most 16384 characters/],
  ])('%s', (_, text, told) => {
    expect(refusalOf(text)).toMatch(told);
  });

  it('anything else', () => {
    fc.assert(fc.property(fc.string({ minLength: 21, unit: 'binary' }), (text) => void refusalOf(text)));
  });

  it('backslashes without end, in time that does not grow with their square', () => {
    expect(refusalOf('\\'.repeat(16_000))).toContain('begins with');
    expect(refusalOf(`-----BEGIN PRIVATE KEY-----${'Proc-Type:'.repeat(1500)}`)).toContain('last line');
  });
});
