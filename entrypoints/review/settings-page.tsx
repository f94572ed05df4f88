import type { ReviewPage } from '../../components/review/review.tsx';
import { createLockModel } from '../../components/review/settings/lock-model.ts';
import { createSettingsModel, type ExportKind } from '../../components/review/settings/model.ts';
import { Settings } from '../../components/review/settings/settings.tsx';
import { hostAccess } from '../../lib/browser/host-access.ts';
import { askForIdle, mayWatchIdle } from '../../lib/browser/idle.ts';
import { saveFile } from '../../lib/browser/save-file.ts';
import { momentOf } from '../../lib/domain/dates/moments.ts';
import { message, uiLanguage } from '../../lib/i18n/messages.ts';
import { requestLock } from '../../lib/rpc/serve-page.ts';
import { tellFollowUpsChanged } from '../../lib/rpc/tell-background.ts';
import { extentOfEverything } from '../../lib/storage/deletion.ts';
import { followQuery } from '../../lib/storage/follow-query.ts';
import { generationsOf } from '../../lib/storage/list-snapshots.ts';
import { autoLockMinutes, retentionDays, spelling } from '../../lib/storage/settings/settings.ts';
import type { Store } from '../../lib/storage/store.ts';
import { deletions } from './deletions.ts';
import { guides } from './guides.ts';
import type { ExchangeThread } from './import-export-client.ts';
import type { LockChanges } from './lock-changes.ts';

/** Settings and data. */
export function settingsPage(store: Store, changes: LockChanges, exchange: ExchangeThread): ReviewPage {
  const lock = createLockModel(
    {
      isOn: async () => store.isSealed,
      lockAfter: async () => ((await mayWatchIdle()) ? autoLockMinutes.get() : null),
      async changeLockAfter(minutes) {
        if (minutes !== null && !(await askForIdle())) throw new Error(message('lock_needs_idle'));
        await autoLockMinutes.set(minutes);
      },
      encrypt: changes.encrypt,
      decrypt: changes.decrypt,
      strays: changes.strays,
      switchTo: changes.switchTo,
      eraseStray: changes.eraseStray,
      strengthOf: async (passphrase) =>
        (await import('../../lib/domain/passphrase/strength.ts')).strengthOf(passphrase),
      lockNow: async () => void (await requestLock()),
    },
    message('lock_wrong'),
  );
  const bringIn = async (kind: 'file' | 'snapshot', progress: (done: number) => void) => {
    await exchange.write(kind, progress);
    await tellFollowUpsChanged();
  };
  const guidesModel = guides(store);
  const model = createSettingsModel({
    locale: uiLanguage(),
    async exportAs(kind, selection, passphrase, progress) {
      const content = await exchange.takeOut(kind, selection, passphrase, progress);
      const isEncrypted = passphrase !== null;
      saveFile(document, fileName(kind, isEncrypted), typeOf(kind, isEncrypted), content);
    },
    planImport: (file, passphrase, choices, progress) =>
      exchange.look({ file, passphrase, choices }, progress),
    writeImport: (progress) => bringIn('file', progress),
    takeSnapshot: exchange.takeSnapshot,
    snapshots: {
      generations: (...following) => followQuery(() => generationsOf(store), ...following),
      plan: (at, progress) => exchange.look({ at }, progress),
      write: (progress) => bringIn('snapshot', progress),
    },
    everything: {
      extent: () => extentOfEverything(store),
      remove: () => deletions(store).deleteEverything(Date.now()),
    },
    keepFor: { read: retentionDays.get, change: retentionDays.set },
    spelling: { read: spelling.get, change: spelling.set },
  });
  return {
    name: 'settings',
    render: (chosen) => (
      <Settings model={model} lock={lock} guides={guidesModel} hostAccess={hostAccess} chosen={chosen} />
    ),
  };
}

/** What a file is called that is saved today. */
function fileName(kind: ExportKind, isEncrypted: boolean): string {
  const day = momentOf(new Date(Date.now())).date;
  return kind === 'json'
    ? `kitchen-table-${day}.json${isEncrypted ? '.age' : ''}`
    : `kitchen-table-${kind}-${day}.csv`;
}

/** A file's media type. */
function typeOf(kind: ExportKind, isEncrypted: boolean): string {
  if (isEncrypted) return 'application/octet-stream';
  return kind === 'json' ? 'application/json' : 'text/csv';
}
