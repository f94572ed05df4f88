/** What a file brings, by what it is, and the files that everything is taken out into. */
import { Encrypter } from 'age-encryption';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  backupFile,
  type ChosenFile,
  type ReadingPorts,
  readFile,
  tableFile,
} from '../../../../lib/app/import-export.ts';
import { decrypt, encrypt, isEncrypted } from '../../../../lib/domain/import-export/age.ts';
import { type Backup, writeBackup } from '../../../../lib/domain/import-export/backup.ts';
import { logOf, ONE_OF_EACH } from '../domain/conversation/one-of-each.ts';

const NOW = Date.UTC(2026, 10, 24, 18);
const EMPTY: Backup = {
  exportedAt: NOW,
  conversations: [],
  people: [],
  followUps: [],
  campaigns: [],
  prepSheets: [],
  guides: [],
  guideVersions: [],
  practicePeople: [],
};
const LIST = 'Name,Email,Phone\nRosa Lin,rosa@example.org,030 1234567\nDana,dana@example.org,\n';

const chosen = (content: BlobPart, more: Partial<ChosenFile> = {}): ChosenFile => ({
  file: new File([content], 'a file'),
  passphrase: null,
  choices: null,
  ...more,
});
const person = (name: string, more: object = {}) => ({
  ...{ id: 'known', name, email: '', phone: '', changedAt: 1 },
  ...more,
});
const read = (file: ChosenFile, more: Partial<ReadingPorts> = {}) =>
  readFile(file, { now: NOW, language: 'en-US', people: async () => [], progress: () => {}, ...more });
const told = (key: string) => expect.objectContaining({ told: expect.objectContaining({ key }) });

/** To make a key out of a passphrase takes long, on purpose; here it need not. */
beforeEach(() => {
  const { setPassphrase } = Encrypter.prototype;
  vi.spyOn(Encrypter.prototype, 'setPassphrase').mockImplementation(function (this: Encrypter, passphrase) {
    this.setScryptWorkFactor(2);
    setPassphrase.call(this, passphrase);
  });
});
afterEach(() => void vi.restoreAllMocks());

describe('a file that is a backup', () => {
  test.each([['{'], [' \r\n\t {']])('is read as one, behind the white space of %j', async (beginning) => {
    const file = writeBackup(EMPTY).replace('{', beginning);
    expect(await read(chosen(file))).toEqual({ backup: EMPTY });
  });

  test('is refused where it is none of ours, and never taken for a list', async () => {
    await expect(read(chosen('[1, 2]'))).rejects.toMatchObject({ name: 'BackupError' });
  });

  test('that is encrypted is opened with its passphrase', async () => {
    const bytes = await encrypt(new TextEncoder().encode(writeBackup(EMPTY)), 'a passphrase');
    expect(await read(chosen(bytes, { passphrase: 'a passphrase' }))).toEqual({ backup: EMPTY });
    await expect(read(chosen(bytes))).rejects.toEqual(told('import_encrypted'));
    await expect(read(chosen(bytes))).rejects.toMatchObject({ name: 'PassphraseNeededError' });
    await expect(read(chosen(bytes, { passphrase: 'another' }))).rejects.toMatchObject({
      name: 'WrongPassphraseError',
    });
  });
});

describe('a file that is too large', () => {
  test('is refused before it is read', async () => {
    const file = chosen('');
    const arrayBuffer = vi.fn();
    Object.defineProperties(file.file, {
      size: { value: 256_000_001 },
      arrayBuffer: { value: arrayBuffer },
    });
    await expect(read(file)).rejects.toEqual(told('file_too_large'));
    expect(arrayBuffer).not.toHaveBeenCalled();
  });
});

describe('a list of people', () => {
  test('brings those on it, each with an id, and what there is to choose', async () => {
    const { backup, list } = await read(chosen(LIST));
    expect(backup).toMatchObject({ exportedAt: NOW, conversations: [], followUps: [] });
    expect(backup.people.map(({ name, email }) => [name, email])).toEqual([
      ['Rosa Lin', 'rosa@example.org'],
      ['Dana', 'dana@example.org'],
    ]);
    expect(new Set(backup.people.map(({ id }) => id)).size).toBe(2);
    expect(backup.people.every(({ id }) => /./.test(id))).toBe(true);
    expect(list).toMatchObject({
      columns: [{ title: 'Name', kind: 'name', example: 'Rosa Lin' }, { kind: 'email' }, { kind: 'phone' }],
      leftOutCount: 0,
      maybeSameCount: 0,
    });
  });

  test('with brackets further on is a list all the same', async () => {
    const { backup } = await read(chosen('Name\nRosa [neighbour]\nDana {work}\n'));
    expect(backup.people.map(({ name }) => name)).toEqual(['Rosa [neighbour]', 'Dana {work}']);
  });

  test('has its columns as the organizer chose them', async () => {
    const choices = { columns: ['name', 'none', 'none'], same: [] } as const;
    const { backup } = await read(chosen(LIST, { choices }));
    expect(backup.people.map(({ email, phone }) => email + phone)).toEqual(['', '']);
  });

  test('knows a number of the person’s country however it is written, and asks about it', async () => {
    const people = async () => [person('Rosa', { phone: '+49 30 1234567' })];
    expect((await read(chosen(LIST), { language: 'de-DE', people })).list?.maybeSame).toMatchObject([
      { line: 2, isSame: false, listed: { name: 'Rosa Lin' }, known: { name: 'Rosa' } },
    ]);
    expect((await read(chosen(LIST), { language: 'en-US', people })).list?.maybeSame).toEqual([]);
  });

  test('brings more about somebody of whom the organizer said that they are the same', async () => {
    const people = async () => [person('Rosa', { phone: '+49 30 1234567' })];
    const choices = { columns: ['name', 'email', 'phone'], same: [2] } as const;
    const { backup, list } = await read(chosen(LIST, { choices }), { language: 'de-DE', people });
    expect(list?.maybeSame).toMatchObject([{ isSame: true }]);
    expect(backup.people.map(({ id, email }) => [id === 'known', email])).toEqual([
      [true, 'rosa@example.org'],
      [false, 'dana@example.org'],
    ]);
  });

  test('says how far it is: three tenths to take it apart, and the rest for who is known', async () => {
    const lines = Array.from({ length: 2_000 }, (_, index) => `Person ${index},p${index}@example.org`);
    const said: number[] = [];
    await read(chosen(`Name,Email\n${lines.join('\n')}\n`), { progress: (done) => said.push(done) });
    expect(said).toEqual([...said].sort((one, other) => one - other));
    expect(said[0]).toBeGreaterThan(0);
    expect(said[0]).toBeLessThan(0.3);
    expect(said).toContainEqual(expect.closeTo(0.3));
    // Half of them are looked for.
    expect(said.at(-1)).toBeCloseTo(0.65);
  });
});

describe('what is taken out', () => {
  test('is a backup that is read as it was', async () => {
    const file = await backupFile(EMPTY, null);
    expect(await file.text()).toBe(writeBackup(EMPTY));
  });

  test('is encrypted where there is a passphrase', async () => {
    const bytes = new Uint8Array(await (await backupFile(EMPTY, 'a passphrase')).arrayBuffer());
    expect(isEncrypted(bytes)).toBe(true);
    expect(new TextDecoder().decode(await decrypt(bytes, 'a passphrase'))).toBe(writeBackup(EMPTY));
  });

  test.each([null, 'a passphrase'])(
    'is no file that could not be read again (passphrase: %s)',
    async (passphrase) => {
      const size = vi.spyOn(Blob.prototype, 'size', 'get').mockReturnValue(256_000_001);
      await expect(backupFile(EMPTY, passphrase)).rejects.toEqual(told('backup_too_large'));
      size.mockReturnValue(256_000_000);
      expect((await read(chosen(await (await backupFile(EMPTY, null)).text()))).backup).toEqual(EMPTY);
      size.mockRestore();
    },
  );

  test('is a table of the conversations as they stand at the end', async () => {
    const events = logOf(ONE_OF_EACH.started);
    const backup = { ...EMPTY, conversations: [{ id: events[0]?.conversation ?? '', events }] };
    const lines = (await tableFile('conversations', backup).text()).trim().split('\n');
    expect(lines).toHaveLength(2);
    expect(lines[1]).toContain('Rosa');
  });
});
