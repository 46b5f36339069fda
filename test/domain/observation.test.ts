import { describe, expect, it } from 'vitest';
import type { ClientSecret } from '../../src/domain/client-secret.ts';
import { type Destination, destinationHash } from '../../src/domain/destination.ts';
import { formatMarker, type Marker } from '../../src/domain/marker.ts';
import {
  changedSince,
  classify,
  delivered,
  newestOf,
  noteThatHolds,
  type Observation,
  receiptOfNewest,
  retirable,
  settled,
  verifiedSince,
} from '../../src/domain/observation.ts';
import { emptyReceipt, type Receipt } from '../../src/domain/receipt.ts';
import { protocolTimes } from '../../src/domain/times.ts';
import { destination, MINUTE, timed, timedOrNone } from './examples.ts';

const now = Date.parse('2026-11-23T12:00:00Z');
const [a, b] = [destination('A'), destination('B')];
const nonceOf = (id: number) => id.toString(16).padStart(12, '0');

const secret = (id: number, given: Partial<Marker> = {}): ClientSecret => ({
  id,
  description: formatMarker({
    owner: 'acme/ops',
    credential: 'ingest-prod',
    created: now,
    nonce: nonceOf(id),
    run: 'acme/ops/7.1',
    audience: [destinationHash(a)],
    ...given,
  }),
  expiresAt: null,
});
const byHand: ClientSecret = { id: 90, description: 'by hand', expiresAt: null };

const observe = (
  secrets: readonly ClientSecret[],
  given: Partial<Observation> = {},
  places: readonly Destination[] = [a, b],
): Observation => ({
  ...classify(secrets, { owner: 'acme/ops', credential: 'ingest-prod' }, places, now, protocolTimes),
  askedAt: now,
  destinations: places.map((place) => ({ destination: place, witness: timed(now + 5000) })),
  receipt: null,
  maker: 'ended',
  ...given,
});

const receipt = (id: number, given: Partial<Receipt> = {}): Receipt => ({
  ...emptyReceipt('ingest-prod'),
  generation: { secretId: id, nonce: nonceOf(id), fingerprint: 'f'.repeat(32) },
  ...given,
});
const note = (place: Destination, nonce: string, updatedAt: number): Receipt['notes'] => ({
  [destinationHash(place)]: { nonce, witness: timed(updatedAt) },
});
const ids = (secrets: readonly ClientSecret[]) => secrets.map(({ id }) => id);

describe('what is seen of a destination may be the write of another generation', () => {
  const { writeWindow } = protocolTimes;
  const contested = (audience: readonly string[], created: number) =>
    observe([secret(1), secret(2, { created, audience })], {}, [a]).contested;
  const forBoth = [a, b].map(destinationHash);

  it('that was made for it and for one that is gone, and could still be written when ours was made', () => {
    expect(contested(forBoth, now + 1000)).toBe(true);
    expect(contested(forBoth, now)).toBe(true);
    expect(contested(forBoth, now - writeWindow + 1000)).toBe(true);
    expect(contested(forBoth, now - writeWindow)).toBe(false);
  });

  it('that was made for more destinations than a marker can name', () => {
    expect(contested(['0123456789ab'], now + 1000)).toBe(true);
  });

  it('neither of one that was made for other destinations alone, nor of its own successor', () => {
    expect(contested([destinationHash(b)], now + 1000)).toBe(false);
    expect(contested([destinationHash(a)], now + 1000)).toBe(false);
  });

  it('only where there is one of ours', () => {
    expect(observe([secret(2, { audience: forBoth })], {}, [a]).contested).toBe(false);
  });
});

describe('what the client holds', () => {
  it('is ours, oldest first, or left alone, with the reason where it looks like ours', () => {
    const removed = secret(5, { audience: [destinationHash(a), destinationHash(destination('GONE'))] });
    const future = secret(6, { created: now + 5 * MINUTE + 1000 });
    const secrets = [byHand, secret(3), secret(4, { created: now - 1000 }), removed, future];
    const observed = observe([...secrets, { ...byHand, id: 91, description: null }]);
    expect(ids(observed.generations)).toEqual([4, 3]);
    expect(ids(observed.unmanaged)).toEqual([90, 5, 6, 91]);
    expect([...observed.estranged]).toEqual([
      [5, 'DestinationRemoved'],
      [6, 'SuspiciousMarker'],
    ]);
    expect(ids(observed.secrets)).toEqual([90, 3, 4, 5, 6, 91]);
    expect(newestOf(observed)?.id).toBe(3);
  });

  it('may be dated a little ahead, as far as clocks err', () => {
    expect(ids(observe([secret(1, { created: now + 5 * MINUTE })]).generations)).toEqual([1]);
  });

  it('has no newest of ours where nothing is ours', () => {
    expect(newestOf(observe([byHand]))).toBeUndefined();
  });
});

describe('a destination', () => {
  it('has a generation that was made strictly before it was written', () => {
    const [generation] = observe([secret(1)]).generations;
    if (!generation) return expect.fail('it should be ours');
    const has = [null, now - 1, now, now + 1].map((at) =>
      delivered(generation, { destination: a, witness: timedOrNone(at) }, null),
    );
    expect(has).toEqual(['no', 'no', 'no', 'yes']);
  });

  it('has what a note says until somebody writes there', () => {
    const notes = note(a, 'n', 5);
    expect(noteThatHolds(notes, { destination: a, witness: timed(5) })).toEqual({ nonce: 'n', witness: timed(5) });
    expect(noteThatHolds(notes, { destination: a, witness: timed(6) })).toBeUndefined();
    expect(noteThatHolds(notes, { destination: a, witness: null })).toBeUndefined();
    expect(noteThatHolds(notes, { destination: b, witness: timed(5) })).toBeUndefined();
  });

  it('is changed when it is not known to have what the receipt speaks of', () => {
    const destinations = [
      { destination: a, witness: timed(5) },
      { destination: b, witness: timed(6) },
    ];
    const changed = (notes: Receipt['notes']) =>
      changedSince(receipt(1, { notes }), destinations).map((observed) => observed.destination);
    expect(changed({ ...note(a, nonceOf(1), 5), ...note(b, nonceOf(1), 6) })).toEqual([]);
    expect(changed({ ...note(a, nonceOf(1), 5), ...note(b, nonceOf(2), 6) })).toEqual([b]);
    expect(changed({ ...note(a, nonceOf(1), 4), ...note(b, nonceOf(1), 6) })).toEqual([a]);
    expect(changed({})).toEqual([a, b]);
    const notes = note(a, nonceOf(1), 5);
    expect(changedSince({ ...emptyReceipt('ingest-prod'), notes }, destinations)).toEqual([destinations[0]]);
  });
});

describe('the receipt of the newest', () => {
  it('speaks of it, and of nothing else', () => {
    const secrets = [secret(1, { created: now - 1000 }), secret(2)];
    expect(receiptOfNewest(observe(secrets, { receipt: receipt(2) }))).toEqual(receipt(2));
    expect(receiptOfNewest(observe(secrets, { receipt: receipt(1) }))).toBeUndefined();
    expect(receiptOfNewest(observe(secrets, { receipt: emptyReceipt('ingest-prod') }))).toBeUndefined();
    expect(receiptOfNewest(observe(secrets, { receipt: null }))).toBeUndefined();
    expect(receiptOfNewest(observe(secrets, { receipt: 'impossible' }))).toBeUndefined();
    expect(receiptOfNewest(observe([], { receipt: receipt(1) }))).toBeUndefined();
  });
});

describe('a credential is settled', () => {
  const proven = receipt(1, { verifiedAt: now });

  it('once its only generation is delivered everywhere, and proven if that can be known', () => {
    expect(settled(observe([secret(1), byHand], { receipt: proven }))).toBe(true);
    expect(settled(observe([secret(1)], { receipt: 'impossible' }))).toBe(true);
  });

  it.each<[string, () => Observation]>([
    ['nothing is ours', () => observe([], { receipt: 'impossible' })],
    [
      'another generation is there',
      () => observe([secret(1), secret(0, { created: now - 1000 })], { receipt: proven }),
    ],
    ['nothing says so', () => observe([secret(1)])],
    ['it is not verified yet', () => observe([secret(1)], { receipt: receipt(1) })],
    ['another one was verified', () => observe([secret(1)], { receipt: receipt(2, { verifiedAt: now }) })],
    [
      'one destination has not got it',
      () =>
        observe([secret(1)], {
          receipt: proven,
          destinations: [
            { destination: a, witness: timed(now + 1) },
            { destination: b, witness: timed(now) },
          ],
        }),
    ],
  ])('not while %s', (_, observed) => {
    expect(settled(observed())).toBe(false);
  });
});

it('what may be retired is older than the newest, or named, in the order of ids', () => {
  const secrets = [secret(4, { created: now - 2000 }), secret(12, { created: now - 3000 }), secret(3), byHand];
  const observed = observe([...secrets, { ...byHand, id: 9 }]);
  expect(retirable(observed, [])).toEqual([4, 12]);
  expect(retirable(observed, [3, 9, 77])).toEqual([4, 9, 12]);
  expect(retirable(observe([byHand]), [90])).toEqual([90]);
});

describe('a verification has succeeded since', () => {
  const succeeded = { status: 'succeeded', url: 'u' } as const;
  const since = (given: Partial<Observation>) => verifiedSince(observe([secret(1)], given));

  it('if the receipt of the newest does not say so yet, and its run has', () => {
    expect(since({ receipt: receipt(1), verification: succeeded })).toBe(true);
  });

  it('neither if the receipt says so, nor while it runs, nor without a receipt', () => {
    expect(since({ receipt: receipt(1, { verifiedAt: now }), verification: succeeded })).toBe(false);
    expect(since({ receipt: receipt(1), verification: { status: 'running', url: 'u' } })).toBe(false);
    expect(since({ receipt: receipt(1) })).toBe(false);
    expect(since({ receipt: receipt(2), verification: succeeded })).toBe(false);
  });
});
