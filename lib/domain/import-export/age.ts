/**
 * Encryption with a passphrase, in the age format (age-encryption.org/v1): a file opens with the standard tool too. Its
 * way from a passphrase to a key is scrypt with 2^18 rounds, r = 8, p = 1, twice what OWASP asks for at least; its
 * cipher is ChaCha20-Poly1305. No scheme here is ours.
 */
import { armor, Decrypter, Encrypter } from 'age-encryption';
import { messageDescriptor, UserFacingError } from '../../i18n/message-descriptor.ts';

/** The passphrase is not the one; which part of it is wrong nobody can tell. */
export class WrongPassphraseError extends UserFacingError {
  override readonly name = 'WrongPassphraseError';
}

/** What was to be opened is encrypted, and no passphrase was given. */
export class PassphraseNeededError extends UserFacingError {
  override readonly name = 'PassphraseNeededError';
}

const HEADER = 'age-encryption.org/v1\n';
const ARMORED = '-----BEGIN AGE ENCRYPTED FILE-----';

/** Whether these are an age file's bytes, plain or as text. */
export function isEncrypted(bytes: Uint8Array): boolean {
  const beginning = new TextDecoder().decode(bytes.subarray(0, ARMORED.length + 8)).trimStart();
  return beginning.startsWith(HEADER) || beginning.startsWith(ARMORED);
}

/** The bytes as an age file. */
export async function encrypt(bytes: Uint8Array, passphrase: string): Promise<Uint8Array<ArrayBuffer>> {
  const encrypter = new Encrypter();
  encrypter.setPassphrase(composed(passphrase));
  return new Uint8Array(await encrypter.encrypt(bytes));
}

/** What an age file holds. Throws a `WrongPassphraseError`, and a `UserFacingError` where the file is broken. */
export async function decrypt(bytes: Uint8Array, passphrase: string): Promise<Uint8Array> {
  const decrypter = new Decrypter();
  decrypter.addPassphrase(composed(passphrase));
  try {
    const text = new TextDecoder().decode(bytes.subarray(0, ARMORED.length + 8));
    const file = text.includes(ARMORED) ? armor.decode(new TextDecoder().decode(bytes)) : bytes;
    return await decrypter.decrypt(file);
  } catch (error) {
    // The library's own words for it; what else it throws is about the file.
    if (error instanceof Error && error.message.startsWith('no identity matched')) {
      throw new WrongPassphraseError(messageDescriptor('import_wrong_passphrase'));
    }
    throw new UserFacingError(messageDescriptor('file_encrypted_broken'));
  }
}

/** Keyboards differ in how they make an accented letter; it is the same letter (Unicode's NFC). */
function composed(passphrase: string): string {
  return passphrase.normalize('NFC');
}
