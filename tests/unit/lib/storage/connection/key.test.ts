import { armor, Decrypter } from 'age-encryption';
import { expect, test } from 'vitest';
import { WrongPassphraseError } from '../../../../../lib/domain/import-export/age.ts';
import { newKey, unwrapKey, wrapKey } from '../../../../../lib/storage/connection/key.ts';

const PASSPHRASE = 'café lantern Tuesday staircase';

test('the passphrase opens the key, however its letters are made; another tells nothing', async () => {
  const key = newKey();
  const wrapped = await wrapKey(key, PASSPHRASE);
  expect(await unwrapKey(wrapped, PASSPHRASE.normalize('NFD'))).toEqual(key);
  await expect(unwrapKey(wrapped, `${PASSPHRASE} `)).rejects.toThrow(WrongPassphraseError);
  // An age file like any other, with more rounds than OWASP asks for.
  const decrypter = new Decrypter();
  decrypter.addPassphrase(PASSPHRASE.normalize('NFC'));
  expect(await decrypter.decrypt(armor.decode(wrapped))).toEqual(key);
  const [, rounds] = /-> scrypt \S+ (\d+)/.exec(new TextDecoder().decode(armor.decode(wrapped))) ?? [];
  expect(Number(rounds)).toBeGreaterThanOrEqual(17);
});

test('each key is another', () => {
  expect(newKey()).not.toEqual(newKey());
});
