import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LARGEST_RECEIPT, parseReceipt, printReceipt } from '../../../src/adapters/github/receipt-json.ts';
import { type DestinationNote, type Receipt, receiptName } from '../../../src/domain/receipt.ts';
import { timed } from '../../domain/examples.ts';
import { everything, failure, github, START, without } from './github-fixture.ts';

const identity = { owner: 'acme/ops', credential: 'ingest-prod' };
const name = receiptName(identity);
const receipt: Receipt = {
  credential: 'ingest-prod',
  generation: { secretId: 7, nonce: '4f9c2a7d1be0', fingerprint: 'ab'.repeat(16) },
  runs: [{ repository: 'acme/ingest', id: 12 }],
  dispatchedAt: START + 123,
  verifiedAt: START + 60_000,
  notes: {
    '1a2b3c': { nonce: '4f9c2a7d1be0', witness: timed(START) },
    '9f8e7d': { nonce: '0123456789ab', witness: timed(START) },
  },
};
const sparse: Receipt = { credential: 'ingest-prod', runs: [], notes: {} };

describe('the variable', () => {
  it('is made, changed and read back', async () => {
    const { github: gh, sandbox, requests } = await github();
    const store = gh.receiptsFor(identity, 'acme/ingest');
    expect(store.place).toBe(`variable ${name} of acme/ingest`);
    expect(await store.read()).toBeNull();
    await store.write(sparse);
    expect(await store.read()).toEqual(sparse);
    await store.write(receipt);
    expect(await store.read()).toEqual(receipt);
    expect(sandbox.repository('acme/ingest').variables.get(name)?.value).toContain('"2026-11-23T08:00:00.123Z"');
    expect(requests().map((request) => request.split(' ')[0])).toEqual(['GET', 'POST', 'GET', 'PATCH', 'GET']);
  });

  it('is written without a look before, whether it is there or not', async () => {
    const { github: gh, requests } = await github();
    await gh.receiptsFor(identity, 'acme/ingest').write(receipt);
    await gh.receiptsFor(identity, 'acme/ingest').write(sparse);
    expect(requests().map((request) => request.split(' ')[0])).toEqual(['POST', 'POST', 'PATCH']);
  });

  it('is made again when somebody deleted it in between', async () => {
    const { github: gh, sandbox } = await github();
    const store = gh.receiptsFor(identity, 'acme/ingest');
    await store.write(receipt);
    sandbox.repository('acme/ingest').variables.delete(name);
    await store.write(receipt);
    expect(await store.read()).toEqual(receipt);
  });

  it('is written although the answer to its making was lost', async () => {
    const { github: gh, sandbox } = await github();
    sandbox.failNext({ method: 'POST', path: '/variables', drop: true, applied: true });
    const store = gh.receiptsFor(identity, 'acme/ingest');
    await store.write(receipt);
    expect(await store.read()).toEqual(receipt);
  });

  it('cannot be read or written without the permission, and says so', async () => {
    const { github: gh } = await github({ permissions: without('variables') });
    const store = gh.receiptsFor(identity, 'acme/ingest');
    expect(await store.read()).toBe('impossible');
    const error = await failure(store.write(receipt));
    expect(error).toMatchObject({ code: 'FORBIDDEN', effect: 'none' });
    expect(error.hint).toContain('"Variables: write" on acme/ingest');
  });

  it('cannot be written with the permission to read only', async () => {
    const { github: gh, sandbox } = await github({ permissions: { ...everything, variables: 'read' } });
    const store = gh.receiptsFor(identity, 'acme/ingest');
    expect(await store.read()).toBeNull();
    expect((await failure(store.write(receipt))).code).toBe('FORBIDDEN');
    sandbox.repository('acme/ingest').setVariable(name, printReceipt(receipt));
    expect(await store.read()).toEqual(receipt);
    expect((await failure(store.write(receipt))).code).toBe('FORBIDDEN');
  });

  it('does not hold more than GitHub keeps', async () => {
    const { github: gh, requests } = await github();
    const notes = Object.fromEntries(
      Array.from({ length: 1000 }, (_, index) => [
        index.toString(16).padStart(6, '0'),
        { nonce: '4f9c2a7d1be0', witness: timed(START) },
      ]),
    );
    const error = await failure(gh.receiptsFor(identity, 'acme/ingest').write({ ...receipt, notes }));
    expect(error.code).toBe('CONFIG_INVALID');
    expect(requests()).toEqual([]);
  });
});

describe('what stands in the variable', () => {
  const text = printReceipt(receipt);

  it.each([
    ['nothing', ''],
    ['no JSON', '{'],
    ['null', 'null'],
    ['a list', '[]'],
    ['a receipt of another credential', text.replace('ingest-prod', 'other')],
    ['a future version', text.replace('"version":1', '"version":2')],
    ['a nonce that is none', text.replaceAll('4f9c2a7d1be0', 'XYZ')],
    ['a date that is none', text.replace('2026-11-23T08:00:00.123Z', 'yesterday')],
    ['a date that does not exist', text.replace('2026-11-23T08:00:00.123Z', '2026-02-31T08:00:00.123Z')],
    ['a path for a repository', text.replace('acme/ingest', '../../user')],
    ['a run that is not a number', text.replace('"id":12', '"id":"12"')],
    ['a negative run', text.replace('"id":12', '"id":-12')],
    ['too much', `${text.slice(0, -1)},"more":"${'x'.repeat(LARGEST_RECEIPT)}"}`],
    ['nesting without end', '['.repeat(40_000)],
  ])('%s is no receipt', (_name, hostile) => {
    expect(parseReceipt(hostile, 'ingest-prod')).toBeNull();
  });

  it('is of a time as it always was, and has a place for each of the other kinds', () => {
    const noted = (witness: DestinationNote['witness']): unknown =>
      JSON.parse(printReceipt({ ...sparse, notes: { abcdef: { nonce: '4f9c2a7d1be0', witness } } })).destinations
        .abcdef;
    expect(noted(timed(START))).toEqual({ nonce: '4f9c2a7d1be0', updatedAt: '2026-11-23T08:00:00.000Z' });
    expect(noted({ kind: 'version', version: 'v/7' })).toEqual({ nonce: '4f9c2a7d1be0', version: 'v/7' });
    expect(noted({ kind: 'tag', nonce: '4f9c2a7d1be0' })).toEqual({ nonce: '4f9c2a7d1be0', tag: '4f9c2a7d1be0' });
  });

  it.each([
    ['no witness', {}],
    ['two witnesses', { updatedAt: '2026-11-23T08:00:00Z', version: '7' }],
    ['two others', { version: '7', tag: '4f9c2a7d1be0' }],
    ['an empty version', { version: '' }],
    ['a long version', { version: '7'.repeat(65) }],
    ['a version with quotes', { version: '"7"' }],
    ['a version that is a number', { version: 7 }],
    ['a tag that is no nonce', { tag: 'latest' }],
    ['a witness that is nothing', { updatedAt: null, version: '7' }],
  ])('a note with %s makes it no receipt', (_name, witness) => {
    const hostile = text.replace('"updatedAt":"2026-11-23T08:00:00.000Z"', JSON.stringify(witness).slice(1, -1));
    expect(hostile).not.toBe(text);
    expect(parseReceipt(hostile.replace(',}', '}'), 'ingest-prod')).toBeNull();
  });

  it('cannot reach a prototype', () => {
    const read = parseReceipt(text.replace('"1a2b3c"', '"__proto__"'), 'ingest-prod');
    expect(Object.keys(read?.notes ?? {})).toEqual(['9f8e7d']);
    expect(Object.getPrototypeOf(read?.notes)).toBe(Object.prototype);
  });

  it('anything at all is read without a crash', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (anything) => parseReceipt(anything, 'ingest-prod') === null),
    );
  });

  it('a receipt cut short or changed anywhere is refused or still a receipt, never a crash', () => {
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.string({ maxLength: 3 }), (at, change) => {
        const read = parseReceipt(text.slice(0, at) + change + text.slice(at + 1), 'ingest-prod');
        expect(read === null || read.credential === 'ingest-prod').toBe(true);
      }),
    );
  });

  it('comes back as it was', () => {
    const hex = (length: number) =>
      fc.string({ minLength: length, maxLength: length, unit: fc.constantFrom(...'0123456789abcdef') });
    const instant = fc.integer({ min: 0, max: 4e12 });
    const witness: fc.Arbitrary<DestinationNote['witness']> = fc.oneof(
      fc.record({ kind: fc.constant('time' as const), at: instant }),
      fc.record({ kind: fc.constant('version' as const), version: fc.stringMatching(/^[\w.:/+=~-]{1,64}$/) }),
      fc.record({ kind: fc.constant('tag' as const), nonce: hex(12) }),
    );
    const note = fc.record({ nonce: hex(12), witness });
    fc.assert(
      fc.property(fc.dictionary(hex(6), note), instant, (notes, dispatchedAt) => {
        const full: Receipt = { ...receipt, dispatchedAt, notes };
        expect(parseReceipt(printReceipt(full), 'ingest-prod')).toEqual(full);
      }),
    );
  });
});
