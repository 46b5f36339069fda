import type { Receipt } from '../domain/receipt.ts';

/** Keeps the receipt of one credential. */
export interface ReceiptStore {
  /** Where it is kept, for people: `variable NAME of owner/repo`. */
  readonly place: string;
  /** `null`: none, or one that cannot be understood; `impossible`: the token may not read it. */
  read(): Promise<Receipt | null | 'impossible'>;
  /**
   * Makes an empty one where there is none, and leaves one that is there as it is: another run may just have written it.
   * @throws RotationError `FORBIDDEN` when the token may not write it.
   */
  ensure(): Promise<void>;
  /** @throws RotationError `FORBIDDEN` when the token may not write it. */
  write(receipt: Receipt): Promise<void>;
}
