import sodium from 'libsodium-wrappers';
import type { SandboxClock } from '../clock.ts';
import { checkedName } from './names.ts';
import { unprocessable } from './refusal.ts';

/** The largest value that GitHub keeps, in bytes. */
const LARGEST_SECRET_BYTES = 48 * 1024;

/** One secret as the emulator keeps it; the API shows everything but the value. */
export interface StoredSecret {
  readonly name: string;
  readonly value: string;
  readonly createdAt: number;
  readonly updatedAt: number;
}

/** What a client sends to write a secret. */
interface SealedSecret {
  encrypted_value: string;
  key_id: string;
}

/** The secrets of one scope (a repository, an environment, an organization) and the key that seals for it. */
export interface SecretVault {
  readonly publicKey: { readonly key_id: string; readonly key: string };
  list(): StoredSecret[];
  get(name: string): StoredSecret | undefined;
  /** Opens the box and keeps what is in it. */
  putSealed(name: string, sealed: SealedSecret): 'created' | 'updated';
  /** Keeps a plain value, as the web page does for a person. */
  put(name: string, value: string): 'created' | 'updated';
  delete(name: string): boolean;
  /** What the runner may read: name in capitals to value. */
  values(): Map<string, string>;
  /** Every value that was ever written under that name, oldest first. */
  history(name: string): readonly StoredSecret[];
}

const BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;

/** An empty vault; libsodium must be ready. */
export const secretVault = (clock: SandboxClock, keyId: string, limit: number): SecretVault => {
  const keys = sodium.crypto_box_keypair();
  const secrets = new Map<string, StoredSecret>();
  const written = new Map<string, StoredSecret[]>();

  const open = ({ encrypted_value, key_id }: SealedSecret): string => {
    if (key_id !== keyId) throw unprocessable(`The key_id "${key_id}" is not the id of the current public key.`);
    if (!encrypted_value || !BASE64.test(encrypted_value)) throw unprocessable('encrypted_value is not valid base64.');
    let opened: Uint8Array;
    try {
      opened = sodium.crypto_box_seal_open(
        new Uint8Array(Buffer.from(encrypted_value, 'base64')),
        keys.publicKey,
        keys.privateKey,
      );
    } catch {
      throw unprocessable('encrypted_value was not encrypted with the current public key.');
    }
    if (opened.byteLength > LARGEST_SECRET_BYTES) throw unprocessable('The value must be smaller than 48 KB.');
    return new TextDecoder().decode(opened);
  };

  const vault: SecretVault = {
    publicKey: { key_id: keyId, key: Buffer.from(keys.publicKey).toString('base64') },
    list: () => [...secrets.values()].sort((a, b) => (a.name < b.name ? -1 : 1)),
    get: (name) => secrets.get(name.toUpperCase()),
    putSealed: (name, sealed) => {
      checkedName('Secret', name);
      return vault.put(name, open(sealed));
    },
    put(name, value) {
      const key = checkedName('Secret', name);
      const before = secrets.get(key);
      if (!before && secrets.size >= limit) throw unprocessable(`At most ${limit} secrets can be kept here.`);
      const now = clock.now();
      const secret = { name: key, value, createdAt: before?.createdAt ?? now, updatedAt: now };
      secrets.set(key, secret);
      written.set(key, [...(written.get(key) ?? []), secret]);
      return before ? 'updated' : 'created';
    },
    delete: (name) => secrets.delete(name.toUpperCase()),
    values: () => new Map([...secrets].map(([name, { value }]) => [name, value])),
    history: (name) => written.get(name.toUpperCase()) ?? [],
  };
  return vault;
};
