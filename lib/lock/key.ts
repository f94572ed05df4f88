/**
 * The key that seals the store, and the passphrase around it. The key is random; it is kept as a file in the age
 * format (age-encryption.org/v1), whose own way from a passphrase to a key is scrypt with 2^18 rounds, r = 8, p = 1,
 * twice what OWASP asks for at least. So no scheme here is ours.
 */
import { armor, Decrypter, Encrypter } from 'age-encryption';
import { KEY_BYTES } from '../store/sealing.ts';

/** The passphrase is not the one; which part of it is wrong nobody can tell. */
export class WrongPassphraseError extends Error {
  override readonly name = 'WrongPassphraseError';
}

/** A key that nobody else has. */
export function newKey(): Uint8Array {
  return crypto.getRandomValues(new Uint8Array(KEY_BYTES));
}

/** The key under a passphrase, as text. */
export async function wrapKey(key: Uint8Array, passphrase: string): Promise<string> {
  const encrypter = new Encrypter();
  encrypter.setPassphrase(composed(passphrase));
  return armor.encode(await encrypter.encrypt(key));
}

/** The key that `wrapKey` put under a passphrase. Throws a `WrongPassphraseError`. */
export async function unwrapKey(wrapped: string, passphrase: string): Promise<Uint8Array> {
  const decrypter = new Decrypter();
  decrypter.addPassphrase(composed(passphrase));
  try {
    return await decrypter.decrypt(armor.decode(wrapped));
  } catch {
    throw new WrongPassphraseError('This is not the passphrase.');
  }
}

/** Keyboards differ in how they make an accented letter; it is the same letter (Unicode's NFC). */
function composed(passphrase: string): string {
  return passphrase.normalize('NFC');
}
