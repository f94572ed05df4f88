/** What a file brings, and the files that everything is taken out into. */
import { foldConversation } from '../domain/conversation/fold.ts';
import { newId } from '../domain/conversation/stamp-events.ts';
import { checkSize, decodeText, isReadable, listTextOf } from '../domain/file-reading/decode-text.ts';
import { decrypt, encrypt, isEncrypted, PassphraseNeededError } from '../domain/import-export/age.ts';
import { type Backup, parseBackup, partsOfBackup } from '../domain/import-export/backup.ts';
import { csvOf } from '../domain/import-export/csv.ts';
import { type ListChoices, type ListPreview, listPreviewOf } from '../domain/import-export/list-preview.ts';
import { readPeople } from '../domain/import-export/people-list.ts';
import { matchPeople } from '../domain/person/match-people.ts';
import { unitePeople, whoAmong } from '../domain/person/same-person.ts';
import { messageDescriptor, UserFacingError } from '../i18n/message-descriptor.ts';

/** How much of reading a list is taking it apart; the rest is finding out who on it is known already. */
const TAKING_APART = 0.3;

/** A file that somebody chose. */
export interface ChosenFile {
  readonly file: File;
  /** Null where none was given. */
  readonly passphrase: string | null;
  /** What the organizer chose about a list; null where nothing yet. */
  readonly choices: ListChoices | null;
}

/** What reading one needs from around it. */
export interface ReadingPorts {
  /** Epoch ms. */
  readonly now: number;
  /** The language of the person, BCP 47: phone numbers without a country are of its country. */
  readonly language: string;
  readonly people: () => Promise<Parameters<typeof matchPeople>[1]['known']>;
  /** Hears how much is done, 0 to 1. */
  readonly progress: (done: number) => void;
}

/** What a file, or a snapshot, brings. */
export interface Brought {
  readonly backup: Backup;
  /** There where it is a list of people. */
  readonly list?: ListPreview;
}

/**
 * What a file brings: a backup, or a list of people with what there is to say about it. Throws a `UserFacingError` for
 * what cannot be read, and a `PassphraseNeededError` for a file that is encrypted where none was given.
 */
export async function readFile(
  { file, passphrase, choices }: ChosenFile,
  { now, language, people, progress }: ReadingPorts,
): Promise<Brought> {
  const text = await textOfFile(file, passphrase);
  if (/^\s*[[{]/.test(text)) return { backup: parseBackup(text, progress, now) };
  const read = readPeople(text, choices?.columns ?? null, (done) => progress(done * TAKING_APART));
  // Large, and needed for lists alone.
  const { countryOf, phoneKeys } = await import('../domain/person/phone-keys.ts');
  const { backup, maybeSame } = matchPeople(read.people, {
    known: await people(),
    now,
    newId: () => newId(now),
    phoneKey: phoneKeys(countryOf(language)),
    same: new Set(choices?.same),
    progress: (done) => progress(TAKING_APART + done * (1 - TAKING_APART)),
  });
  return { backup, list: listPreviewOf(read, maybeSame) };
}

/** What a file says, opened where it is encrypted. */
async function textOfFile(file: File, passphrase: string | null): Promise<string> {
  checkSize(file.size);
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (!isEncrypted(bytes)) return listTextOf(bytes);
  if (passphrase === null) throw new PassphraseNeededError(messageDescriptor('import_encrypted'));
  return decodeText(await decrypt(bytes, passphrase));
}

/**
 * A backup as a file, encrypted where there is a passphrase. Throws a `UserFacingError` where the file would be too large to
 * be read again: what is saved can be brought back.
 */
export async function backupFile(backup: Backup, passphrase: string | null): Promise<Blob> {
  const plain = new Blob([...partsOfBackup(backup)]);
  checkReadable(plain);
  if (passphrase === null) return plain;
  const file = new Blob([await encrypt(new Uint8Array(await plain.arrayBuffer()), passphrase)]);
  checkReadable(file);
  return file;
}

function checkReadable({ size }: Blob): void {
  if (!isReadable(size)) throw new UserFacingError(messageDescriptor('backup_too_large'));
}

/** One kind of thing in a backup, as a table. */
export function tableFile(kind: Parameters<typeof csvOf>[0], backup: Backup): Blob {
  const who = whoAmong(backup.people);
  const conversations = backup.conversations.map(({ events }) => {
    const { state } = foldConversation(events);
    return { ...state, person: state.person && { ...state.person, id: who(state.person.id) } };
  });
  const followUps = backup.followUps.map((one) => ({ ...one, person: who(one.person) }));
  return new Blob([csvOf(kind, { people: unitePeople(backup.people), followUps, conversations })]);
}
