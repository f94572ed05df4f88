import type { ReviewPage } from '../../components/review/review.tsx';
import { createSettingsModel, type ExportKind } from '../../components/review/settings/model.ts';
import { Settings } from '../../components/review/settings/settings.tsx';
import { changeKeepFor, keepForDays } from '../../lib/browser/keep-for.ts';
import { uiLanguage } from '../../lib/browser/messages.ts';
import { saveFile } from '../../lib/browser/save-file.ts';
import { foldConversation } from '../../lib/conversation/fold.ts';
import { type Backup, parseBackup, partsOfBackup } from '../../lib/exchange/backup.ts';
import { tellFollowUpsChanged } from '../../lib/messaging/follow-ups-changed.ts';
import { deleteEverything, extentOfEverything } from '../../lib/store/deletion.ts';
import { exportBackup } from '../../lib/store/export.ts';
import { planImport, writeImport } from '../../lib/store/import.ts';
import type { Store } from '../../lib/store/store.ts';
import { takeSnapshot } from '../../lib/store/take-snapshot.ts';
import { momentOf } from '../../lib/when/moments.ts';
import { snapshotSources } from './snapshot-sources.ts';

/** How much of an import is reading the file; the rest is looking at what it would change. */
const READING = 0.5;

/** Settings and data. */
export function settingsPage(store: Store): ReviewPage {
  const model = createSettingsModel({
    locale: uiLanguage(),
    async exportAs(kind, selection, progress) {
      const now = Date.now();
      const backup = await exportBackup(store, selection, now, progress);
      await save(kind, backup, momentOf(new Date(now)).date);
    },
    async planImport(file, progress) {
      const backup = await parseBackup(await file.text(), async (read) => {
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
  return { name: 'settings', render: () => <Settings model={model} /> };
}

/** Lets the page do what else it has to do. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

async function save(kind: ExportKind, backup: Backup, day: string): Promise<void> {
  if (kind === 'json') {
    const parts: string[] = [];
    for (const part of partsOfBackup(backup)) {
      parts.push(part);
      await nextTask();
    }
    saveFile(document, `kitchen-table-${day}.json`, 'application/json', ...parts);
    return;
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
