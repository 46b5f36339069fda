import { describe, expect, it } from 'vitest';
import { LARGEST_RECEIPT, parseReceipt, printReceipt } from '../../src/adapters/github/receipt-json.ts';
import { receiptBytes } from '../../src/config/receipt-room.ts';
import { type Destination, destinationHash } from '../../src/domain/destination.ts';
import { problemsOf, settingsOf } from './given-inputs.ts';

const consumers = (numbers: readonly number[]): Destination[] =>
  numbers.map((number) => ({ repository: `acme/consumer-${number}`, secret: 'CONNECT_CLIENT_SECRET' }));
const upTo = (count: number) => consumers(Array.from({ length: count }, (_, index) => index));

const given = (destinations: readonly Destination[]) => ({
  name: 'ingest-prod',
  'secret-name': '',
  destinations: destinations.map((one) => `- ${JSON.stringify(one)}`).join('\n'),
  'allow-external-source': 'true',
});

/** The largest receipt that these could have. */
const fullReceipt = (destinations: readonly Destination[], repositories: readonly string[]): string =>
  printReceipt({
    credential: 'c'.repeat(100),
    generation: { secretId: 2 ** 31, nonce: 'a'.repeat(12), fingerprint: 'b'.repeat(32) },
    runs: repositories.map((repository) => ({ repository, id: 999_999_999_999 })),
    dispatchedAt: Date.UTC(2026, 10, 29),
    verifiedAt: Date.UTC(2026, 10, 29),
    proven: 'a'.repeat(12),
    notes: Object.fromEntries(
      destinations.map((one) => [
        destinationHash(one),
        { nonce: 'a'.repeat(12), witness: { kind: 'time', at: Date.UTC(2026, 10, 29) } },
      ]),
    ),
  });

describe('the receipt that a credential will need', () => {
  it.each([
    [1, 1],
    [500, 1],
    [640, 3],
    [20, 100],
  ])('of %i destinations and %i workflows is never larger than is reckoned with', (count, workflows) => {
    const destinations = upTo(count);
    const repositories = Array.from({ length: workflows }, (_, index) => `acme/${'long-'.repeat(10)}${index}`);
    const text = fullReceipt(destinations, repositories);
    const reckoned = receiptBytes(
      destinations,
      repositories.map((repository) => ({ repository })),
    );
    expect(text.length).toBeLessThanOrEqual(reckoned);
    expect(text.length).toBeGreaterThan(reckoned - 500);
    if (reckoned <= LARGEST_RECEIPT) expect(parseReceipt(text, 'c'.repeat(100))).not.toBeNull();
  });

  it('fits for some 650 destinations; more are refused before anything is called', async () => {
    expect((await settingsOf(given(upTo(650)))).destinations).toHaveLength(650);
    const problems = await problemsOf(given(upTo(700)));
    expect(problems).toEqual([
      expect.objectContaining({
        input: 'destinations',
        message:
          '700 destinations with 1 verification workflow do not fit into one receipt, an Actions variable of at most 49152 bytes and 100 runs.',
        hint: 'Share the destinations between several credentials of the same client.',
      }),
    ]);
  });

  it('takes no two destinations for one', async () => {
    // Found by trying: the first pair of this row whose hashes begin alike.
    const [one, other] = consumers([864, 1451]);
    if (!one || !other) throw new Error('there are two');
    expect(destinationHash(one)).toBe(destinationHash(other));
    const problems = await problemsOf(given([one, other]));
    expect(problems.map(({ message }) => message)).toEqual([
      'acme/consumer-864:CONNECT_CLIENT_SECRET and acme/consumer-1451:CONNECT_CLIENT_SECRET cannot be told apart in a receipt: the short hashes of their names are the same.',
    ]);
    expect(await problemsOf(given(consumers([864, 1450])))).toEqual([]);
  });
});
