import { RotationError } from '../../domain/errors.ts';
import type { SecretValue } from '../../domain/secret-value.ts';

// "48 KB" is not said to be of what. A sealed value of that size is 64 KB of base64, and GitHub sees no other before it
// opens the box; so that is what is counted, which no reading of the rule refuses.
const LARGEST_SEALED = 48 * 1024;
const KEY_BYTES = 32;

/**
 * The value in a libsodium sealed box for a public key, both in padded standard base64.
 * @throws RotationError `DELIVERY_FAILED` for a value that is too large, `SERVICE_UNAVAILABLE` for what is not a key
 */
export const seal = async (value: SecretValue, publicKey: string): Promise<string> => {
  // It takes about 30 ms to load: only who writes waits for it.
  const { default: sodium } = await import('libsodium-wrappers');
  await sodium.ready;
  const key = new Uint8Array(Buffer.from(publicKey, 'base64'));
  if (key.byteLength !== KEY_BYTES) {
    throw new RotationError({
      code: 'SERVICE_UNAVAILABLE',
      message: `GitHub gave a key of ${key.byteLength} bytes to seal with; it must have ${KEY_BYTES}.`,
      hint: 'Check that github-api-url is the address of the API, and that no proxy answers instead of it.',
    });
  }
  const bytes = new TextEncoder().encode(value.open('seal'));
  const largest = LARGEST_SEALED - sodium.crypto_box_SEALBYTES;
  if (bytes.byteLength > largest) {
    throw new RotationError({
      code: 'DELIVERY_FAILED',
      message: `The value has ${bytes.byteLength} bytes; a GitHub secret holds at most ${largest}.`,
      hint: 'A client secret is never that long: check that connect-url is the address of the credential API.',
    });
  }
  return Buffer.from(sodium.crypto_box_seal(bytes, key)).toString('base64');
};
