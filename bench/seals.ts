import sodium from 'libsodium-wrappers';
import native from 'sodium-native';
import { seal } from '../src/adapters/github/sealed-box.ts';
import { SecretValue } from '../src/domain/secret-value.ts';

/** A client secret as the credential API makes them, about. */
const VALUE = 'k'.repeat(44);

const perSecond = async (count: number, one: () => Promise<void> | void): Promise<number> => {
  const startedAt = performance.now();
  for (let index = 0; index < count; index += 1) await one();
  return (count / (performance.now() - startedAt)) * 1000;
};

/** Seals a second, ours beside a binding of the same library to machine code. */
export const benchSeals = async (count: number) => {
  await sodium.ready;
  const { publicKey } = sodium.crypto_box_keypair();
  const key = Buffer.from(publicKey);
  const [value, encodedKey] = [new SecretValue(VALUE), key.toString('base64')];
  const ours = async (): Promise<void> => void (await seal(value, encodedKey));
  const message = Buffer.from(VALUE);
  const theirs = (): void => {
    const sealed = Buffer.alloc(message.length + native.crypto_box_SEALBYTES);
    native.crypto_box_seal(sealed, message, key);
    sealed.toString('base64');
  };
  // Both warm up first.
  await perSecond(500, ours);
  await perSecond(500, theirs);
  const [mine, yardstick] = [await perSecond(count, ours), await perSecond(count, theirs)];
  const row = (rate: number) => ({
    'seals a second': Math.round(rate),
    'times sodium-native': Number((rate / yardstick).toFixed(2)),
  });
  return { 'libsodium-wrappers (ours)': row(mine), 'sodium-native': row(yardstick) };
};
