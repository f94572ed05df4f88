import type { ReviewPage } from '../../components/review/review.tsx';
import { createLockModel } from '../../components/review/settings/lock-model.ts';
import { createSettingsModel, type ExportKind } from '../../components/review/settings/model.ts';
import { Settings } from '../../components/review/settings/settings.tsx';
import { askForIdle } from '../../lib/browser/idle.ts';
import { changeKeepFor, keepForDays } from '../../lib/browser/keep-for.ts';
import { changeLockAfter, lockAfter } from '../../lib/browser/lock-after.ts';
import { message, uiLanguage } from '../../lib/browser/messages.ts';
import { saveFile } from '../../lib/browser/save-file.ts';
import { foldConversation } from '../../lib/conversation/fold.ts';
import { newId } from '../../lib/conversation/record.ts';
import { type Backup, parseBackup, partsOfBackup } from '../../lib/exchange/backup.ts';
import { tellFollowUpsChanged } from '../../lib/messaging/follow-ups-changed.ts';
import { tellToLock } from '../../lib/messaging/lock-now.ts';
import { checkSize, textOf } from '../../lib/reading/text-of.ts';
import { deleteEverything, extentOfEverything } from '../../lib/store/deletion.ts';
import { exportBackup } from '../../lib/store/export.ts';
import { planImport, writeImport } from '../../lib/store/import.ts';
import { everyone } from '../../lib/store/people.ts';
import type { Store } from '../../lib/store/store.ts';
import { takeSnapshot } from '../../lib/store/take-snapshot.ts';
import { momentOf } from '../../lib/when/moments.ts';
import type { LockChanges } from './lock-changes.ts';
import { snapshotSources } from './snapshot-sources.ts';

/** How much of an import is reading the file; the rest is looking at what it would change. */
const READING = 0.5;

/** Settings and data. */
export function settingsPage(store: Store, changes: LockChanges): ReviewPage {
  const lock = createLockModel(
    {
      isOn: async () => store.isSealed,
      lockAfter,
      async changeLockAfter(minutes) {
        if (minutes !== null && !(await askForIdle())) throw new Error(message('lock_needs_idle'));
        await changeLockAfter(minutes);
      },
      encrypt: changes.encrypt,
      decrypt: changes.decrypt,
      lockNow: tellToLock,
    },
    message('lock_wrong'),
  );
  const model = createSettingsModel({
    locale: uiLanguage(),
    async exportAs(kind, selection, passphrase, progress) {
      const now = Date.now();
      const backup = await exportBackup(store, selection, now, progress);
      await save(kind, backup, momentOf(new Date(now)).date, passphrase);
    },
    async planImport(file, passphrase, progress) {
      const backup = await backupOf(await readFile(file, passphrase), store, async (read) => {
        progress(read * READING);
        await nextTask();
      });
      return planImport(store, backup, (done) => progress(READING + done * (1 - READING)));
    },
    async writeImport(plan, progress) {
      await writeImport(store, plan, progress);
      await tellFollowUpsChanged();
    },
    takeSnapshot: (progress) => takeSnapshot(store, Date.now(), progress),
    snapshots: snapshotSources(store),
    everything: {
      extent: () => extentOfEverything(store),
      async remove() {
        await deleteEverything(store);
        await tellFollowUpsChanged();
      },
    },
    keepFor: { read: keepForDays, change: changeKeepFor },
  });
  return { name: 'settings', render: () => <Settings model={model} lock={lock} /> };
}

/** Lets the page do what else it has to do. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

/** What a file says, opened where it is encrypted. */
async function readFile(file: File, passphrase: string | null): Promise<string> {
  checkSize(file.size);
  const bytes = new Uint8Array(await file.arrayBuffer());
  // Only who has encrypted a backup needs what opens it.
  const { decrypt, isEncrypted, PassphraseNeededError } = await import('../../lib/exchange/age.ts');
  if (!isEncrypted(bytes)) return textOf(bytes);
  if (passphrase === null) throw new PassphraseNeededError(message('import_encrypted'));
  return textOf(await decrypt(bytes, passphrase));
}

/** What a file brings: a backup, or a list of people. */
async function backupOf(
  text: string,
  store: Store,
  breathe: (read: number) => Promise<void>,
): Promise<Backup> {
  if (/^\s*[[{]/.test(text)) return parseBackup(text, breathe);
  const { peopleAsBackup, readPeople } = await import('../../lib/exchange/people-csv.ts');
  const now = Date.now();
  return peopleAsBackup(readPeople(text), await everyone(store), now, () => newId(now));
}

async function save(kind: ExportKind, backup: Backup, day: string, passphrase: string | null): Promise<void> {
  if (kind === 'json') {
    const parts: string[] = [];
    for (const part of partsOfBackup(backup)) {
      parts.push(part);
      await nextTask();
    }
    const name = `kitchen-table-${day}.json`;
    if (passphrase === null) return saveFile(document, name, 'application/json', ...parts);
    const { encrypt } = await import('../../lib/exchange/age.ts');
    const encrypted = await encrypt(new TextEncoder().encode(parts.join('')), passphrase);
    return saveFile(document, `${name}.age`, 'application/octet-stream', encrypted);
  }
  // What writes the tables is of use to nobody who does not ask for one.
  const { csvOf } = await import('../../lib/exchange/csv.ts');
  const conversations = backup.conversations.map(({ events }) => foldConversation(events).state);
  const { people, followUps } = backup;
  saveFile(
    document,
    `kitchen-table-${kind}-${day}.csv`,
    'text/csv',
    csvOf(kind, { people, conversations, followUps }),
  );
}
