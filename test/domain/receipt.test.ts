import { describe, expect, it } from 'vitest';
import { emptyReceipt, provenBy, receiptName } from '../../src/domain/receipt.ts';

const receipt = emptyReceipt('ingest-prod');
const generation = { secretId: 2, nonce: 'new', fingerprint: 'f'.repeat(32) };

describe('a receipt', () => {
  it('says nothing at first', () => {
    expect(receipt).toEqual({ credential: 'ingest-prod', runs: [], notes: {} });
  });

  it('has a name of its own for each credential of each owner', () => {
    const name = receiptName({ owner: 'acme/ops', credential: 'acme/ingest#prod:T-1' });
    // Receipts that are in use have this name: it never changes.
    expect(name).toBe('ROTATION_RECEIPT_ACME_INGEST_PROD_T_1_95433C');
    expect(name).not.toBe(receiptName({ owner: 'acme/ops', credential: 'acme/ingest#prod:T_1' }));
    expect(name).not.toBe(receiptName({ owner: 'acme/op', credential: 'acme/ingest#prod:T-1' }));
  });

  it('shows the generation that was verified last: the newest once it was, and until then the one before', () => {
    expect(provenBy(receipt)).toBeUndefined();
    expect(provenBy({ ...receipt, generation })).toBeUndefined();
    expect(provenBy({ ...receipt, generation, proven: 'old' })).toBe('old');
    expect(provenBy({ ...receipt, generation, proven: 'old', verifiedAt: 0 })).toBe('new');
    expect(provenBy({ ...receipt, proven: 'old', verifiedAt: 0 })).toBe('old');
  });
});
