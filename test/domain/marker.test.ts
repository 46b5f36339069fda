import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kinOf } from '../../src/domain/client-secret.ts';
import { formatMarker, type Marker, parseMarker } from '../../src/domain/marker.ts';

const marker: Marker = {
  owner: 'acme/ops',
  credential: 'ingest-prod',
  created: Date.parse('2026-11-23T08:15:41Z'),
  nonce: '4f9c2a7d1be0',
  run: 'acme/ops/1234567890.1',
  audience: ['1a2b3c', '9f8e7d'],
};
const text =
  'rotate-client-secrets/1 | owner=acme/ops | credential=ingest-prod | created=2026-11-23T08:15:41Z | nonce=4f9c2a7d1be0 | run=acme/ops/1234567890.1 | for=1a2b3c,9f8e7d';

describe('a marker', () => {
  it('reads as the protocol writes it', () => {
    expect(formatMarker(marker)).toBe(text);
    expect(parseMarker(text)).toEqual(marker);
  });

  it.each([
    ['nothing', null],
    ['another format', text.replace('/1 ', '/2 ')],
    ['text before it', ` ${text}`],
    ['text after it', `${text} `],
    ['a line after it', `${text}\n`],
    ['a truncated end', text.slice(0, -3)],
    ['a missing field', text.replace(' | owner=acme/ops', '')],
    [
      'another order',
      text.replace('owner=acme/ops | credential=ingest-prod', 'credential=ingest-prod | owner=acme/ops'),
    ],
    ['a date that does not exist', text.replace('11-23', '02-31')],
    ['a date that is none', text.replace('11-23', '99-99')],
    ['a nonce in capitals', text.replace('4f9c', '4F9C')],
    ['no destination', text.replace('1a2b3c,9f8e7d', '')],
    ['a hash of another length', text.replace('9f8e7d', '9f8e7')],
  ])('is not found in %s', (_, description) => {
    expect(parseMarker(description)).toBeUndefined();
  });

  it('is read back from everything that it can be written from', () => {
    const word = fc.stringMatching(/^[A-Za-z0-9._/-]{1,40}$/);
    const hex = (length: number) => fc.stringMatching(new RegExp(`^[0-9a-f]{${length}}$`));
    fc.assert(
      fc.property(
        fc.record({
          owner: word,
          credential: fc.stringMatching(/^[A-Za-z0-9._/#:-]{1,100}$/),
          created: fc.integer({ min: 0, max: 4_000_000_000 }).map((seconds) => seconds * 1000),
          nonce: hex(12),
          run: word,
          audience: fc.oneof(
            fc.array(hex(6), { minLength: 1, maxLength: 20 }),
            hex(12).map((hash) => [hash]),
          ),
        }),
        (given) => {
          expect(parseMarker(formatMarker(given))).toEqual(given);
        },
      ),
    );
  });
});

describe('the secrets that name us', () => {
  const secret = (id: number, given: Partial<Marker>) => ({
    id,
    description: formatMarker({ ...marker, ...given }),
    expiresAt: null,
  });
  const identity = { owner: 'acme/ops', credential: 'ingest-prod' };
  const ids = (secrets: ReturnType<typeof secret>[], latest = marker.created) => {
    const { kin, suspicious } = kinOf(secrets, identity, latest);
    return { kin: kin.map(({ id }) => id), suspicious: suspicious.map(({ id }) => id) };
  };

  it('match owner and credential to the letter', () => {
    const others = [
      secret(2, { owner: 'acme/Ops', nonce: 'a'.repeat(12) }),
      secret(3, { credential: 'ingest-prod2', nonce: 'b'.repeat(12) }),
    ];
    expect(ids([secret(1, {}), ...others])).toEqual({ kin: [1], suspicious: [] });
  });

  it('are ordered by created, then by id', () => {
    const given = [
      secret(3, { nonce: 'a'.repeat(12) }),
      secret(2, { nonce: 'b'.repeat(12) }),
      secret(9, { created: 0, nonce: 'c'.repeat(12) }),
    ];
    expect(ids(given).kin).toEqual([9, 2, 3]);
  });

  it('are not believed when a nonce occurs twice, even under another name, or when they come from the future', () => {
    expect(ids([secret(1, {}), secret(2, {})])).toEqual({ kin: [], suspicious: [1, 2] });
    expect(ids([secret(1, {}), secret(2, { credential: 'other' })])).toEqual({ kin: [], suspicious: [1] });
    expect(ids([secret(1, {})], marker.created - 1)).toEqual({ kin: [], suspicious: [1] });
    const other = secret(3, { nonce: 'a'.repeat(12) });
    const { kin, copied } = kinOf([secret(1, {}), other, secret(2, {})], identity, marker.created);
    expect({ kin: kin.map(({ id }) => id), copied: [...copied] }).toEqual({ kin: [3], copied: [marker.nonce] });
  });

  it('have a marker, which others have not', () => {
    const { id, expiresAt, description } = secret(1, {});
    const others = [null, 'by hand', `${description} `].map((text, n) => ({ id: n + 2, description: text, expiresAt }));
    const { kin, suspicious } = kinOf([...others, { id, description, expiresAt }], identity, marker.created);
    expect({ kin, suspicious }).toEqual({ kin: [{ id, description, expiresAt, marker }], suspicious: [] });
  });
});
