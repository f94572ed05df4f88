/** The text of a file that somebody chose. */
import { messageDescriptor, UserFacingError } from '../../i18n/message-descriptor.ts';

/** A file that cannot be read at all. */
export class FileError extends UserFacingError {
  override readonly name = 'FileError';
}

/** No file of ours comes near it, in bytes: the largest store that was ever measured made 57 MB. */
const LARGEST = 256_000_000;

/** Whether a file of so many bytes can be read. */
export function isReadable(bytes: number): boolean {
  return bytes <= LARGEST;
}

/** Throws a `FileError` for more bytes than can be read; to be asked before they are. */
export function checkSize(bytes: number): void {
  if (!isReadable(bytes)) throw new FileError(messageDescriptor('file_too_large'));
}

/**
 * The text in UTF-8, or in UTF-16 where the file's first bytes say so, as some spreadsheets write it. Anything else would
 * be read with wrong letters, so it is refused with a `FileError`.
 */
export function decodeText(bytes: Uint8Array): string {
  const text = decode(bytes);
  if (text.includes('\0')) throw new FileError(messageDescriptor('file_not_text'));
  return text;
}

/**
 * The text of a table, which older spreadsheets write in Windows-1252: what is no UTF-8 is read as that. Throws a `FileError`
 * where it is no text.
 */
export function listTextOf(bytes: Uint8Array): string {
  try {
    return decodeText(bytes);
  } catch (error) {
    const text = new TextDecoder('windows-1252').decode(bytes);
    // What a backup says must be read letter for letter, and what has control characters is no text.
    if (/^\s*[[{]/.test(text) || /(?![\t\n\v\f\r])\p{Cc}/u.test(text)) throw error;
    return text;
  }
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
  } catch {
    throw new FileError(messageDescriptor('file_letters'));
  }
}

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return 'utf-8';
}

/** Far more than a guide or a person to practice with has to say, in bytes. */
const LARGEST_SMALL_FILE = 1_000_000;

/** The text of a file that somebody wrote by hand. Throws a `FileError` where it is too large, or no text. */
export function textOfSmallFile(bytes: Uint8Array): string {
  if (bytes.length > LARGEST_SMALL_FILE) throw new FileError(messageDescriptor('file_too_large'));
  try {
    return decodeText(bytes);
  } catch {
    // Nobody writes one in a spreadsheet.
    throw new FileError(messageDescriptor('file_not_text'));
  }
}
