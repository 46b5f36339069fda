import { generateKeyPairSync, type KeyObject } from 'node:crypto';

/** A key pair of an app; the private key in the form that GitHub hands out, PKCS#1. */
export interface AppKeys {
  readonly publicKey: KeyObject;
  readonly pem: string;
}

/** A fresh pair. Making one takes a moment: one for each test file is enough. */
export const appKeys = (): AppKeys => {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  return { publicKey, pem: privateKey.export({ type: 'pkcs1', format: 'pem' }).toString() };
};
