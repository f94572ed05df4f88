/** The key that seals the store, and the passphrase around it: a random key, kept as an age file. */
import { armor } from 'age-encryption';
import { decrypt, encrypt } from '../../domain/import-export/age.ts';
import { KEY_BYTES } from '../encryption.ts';

/** A key that nobody else has. */
export function newKey(): Uint8Array {
  return crypto.getRandomValues(new Uint8Array(KEY_BYTES));
}

/** The key under a passphrase, as text. */
export async function wrapKey(key: Uint8Array, passphrase: string): Promise<string> {
  return armor.encode(await encrypt(key, passphrase));
}

/** The key that `wrapKey` put under a passphrase. Throws a `WrongPassphraseError`. */
export async function unwrapKey(wrapped: string, passphrase: string): Promise<Uint8Array> {
  return decrypt(armor.decode(wrapped), passphrase);
}
