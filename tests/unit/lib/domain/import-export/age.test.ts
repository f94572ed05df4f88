import { armor } from 'age-encryption';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  decrypt,
  encrypt,
  isEncrypted,
  WrongPassphraseError,
} from '../../../../../lib/domain/import-export/age.ts';
import { toldOf } from '../../../strings.ts';

const PASSPHRASE = 'lantern Tuesday café staircase';
const BYTES = new TextEncoder().encode('{"a backup":"of everything"}');

test('what is encrypted comes back, plain or as text', async () => {
  const file = await encrypt(BYTES, PASSPHRASE);
  expect(isEncrypted(file)).toBe(true);
  expect(await decrypt(file, PASSPHRASE)).toEqual(BYTES);
  const asText = new TextEncoder().encode(armor.encode(file));
  expect(isEncrypted(asText)).toBe(true);
  expect(await decrypt(asText, PASSPHRASE)).toEqual(BYTES);
  await expect(decrypt(file, 'lantern')).rejects.toThrow(WrongPassphraseError);
});

test('a file that was cut short or changed after its key says that it is broken', async () => {
  const file = await encrypt(BYTES, PASSPHRASE);
  const changed = file.map((byte, index) => (index === file.length - 3 ? byte ^ 1 : byte));
  for (const broken of [file.slice(0, -1), file.slice(0, 30), changed]) {
    expect(await toldOf(() => decrypt(broken, PASSPHRASE))).toContain('This encrypted file is damaged');
  }
});

test('other files are not taken for encrypted ones', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => !isEncrypted(bytes)));
  expect(isEncrypted(BYTES)).toBe(false);
});
