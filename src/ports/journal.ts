/**
 * What a run is about to do with the secret that it makes, kept where the clean-up finds it after the process was
 * killed: ids and nonces, never a value. When a method returns, it is kept.
 * @throws RotationError when it cannot be kept
 */
export interface Journal {
  /** Before the create call that carries the nonce. */
  creating(nonce: string): void;
  /** Once the call is answered. */
  created(secretId: number): void;
  /** Before a write leaves, in the innermost place. */
  writing(): void;
  /** Nothing is left to be taken back. Never fails: whoever cleans up looks before it deletes. */
  over(): void;
}
