import type { Receipt } from '../domain/receipt.ts';

/** Keeps the receipt of one credential. */
export interface ReceiptStore {
  /** Where it is kept, for people: `variable NAME of owner/repo`. */
  readonly place: string;
  /** `null`: none, or one that cannot be understood; `impossible`: the token may not read it. */
  read(): Promise<Receipt | null | 'impossible'>;
  /** @throws RotationError `FORBIDDEN` when the token may not write it. */
  write(receipt: Receipt): Promise<void>;
}
