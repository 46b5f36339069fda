import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import type { JWK } from 'jose';

/** The JWT algorithms that the emulator can sign with. */
export type SigningAlgorithm = 'ES256' | 'RS256';

/** What one region signs its access tokens with. */
export interface SigningKey {
  algorithm: SigningAlgorithm;
  id: string;
  privateKey: KeyObject;
  publicKey: KeyObject;
}

/** A new private key as PEM, fit to be stored. */
export const newSigningKey = (algorithm: SigningAlgorithm): string => {
  const { privateKey } =
    algorithm === 'RS256'
      ? generateKeyPairSync('rsa', { modulusLength: 2048 })
      : generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
};

/** The key that a PEM holds, with the id that tokens name it by. */
export const readSigningKey = (pem: string, id: string): SigningKey => {
  const privateKey = createPrivateKey(pem);
  return {
    algorithm: privateKey.asymmetricKeyType === 'rsa' ? 'RS256' : 'ES256',
    id,
    privateKey,
    publicKey: createPublicKey(privateKey),
  };
};

/** As the key set publishes it. */
export const publicJwk = ({ algorithm, id, publicKey }: SigningKey): JWK => ({
  ...publicKey.export({ format: 'jwk' }),
  kid: id,
  use: 'sig',
  alg: algorithm,
});
