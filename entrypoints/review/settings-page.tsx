import type { ReviewPage } from '../../components/review/review.tsx';
import { createSettingsModel } from '../../components/review/settings/model.ts';
import { Settings } from '../../components/review/settings/settings.tsx';
import type { Work } from '../../components/review/settings/task.ts';
import type { LiveGuides } from '../../components/ui/live-guides.ts';
import type { SourceKind } from '../../lib/app/exchange.ts';
import { retainedSince } from '../../lib/app/retention.ts';
import { hostAccess, siteAccess } from '../../lib/browser/host-access.ts';
import { followMayNotify, switchNotifications } from '../../lib/browser/notifications.ts';
import { openShortcutSettings } from '../../lib/browser/shortcuts.ts';
import { LANGUAGES } from '../../lib/i18n/languages.ts';
import { uiLanguage } from '../../lib/i18n/messages.ts';
import {
  tellCampaignsChanged,
  tellFollowUpsChanged,
  tellGuidesChanged,
  tellPrepSheetsChanged,
} from '../../lib/rpc/tell-background.ts';
import { extentOfEverything, extentOfNotesBefore } from '../../lib/storage/deletion-extent.ts';
import { followQuery } from '../../lib/storage/follow-query.ts';
import { generationsOf } from '../../lib/storage/list-snapshots.ts';
import { language, namesInReminders, retentionDays, spelling } from '../../lib/storage/settings/settings.ts';
import { singleKeys } from '../../lib/storage/settings/sidebar-settings.ts';
import type { Store } from '../../lib/storage/store.ts';
import { deletions } from './deletions.ts';
import { guides } from './guides.ts';
import type { ExchangeThread } from './import-export-client.ts';
import type { LockChanges } from './lock-changes.ts';
import { lockModel } from './lock-model.ts';

/** Settings and data. */
export function settingsPage(
  store: Store,
  live: LiveGuides,
  changes: LockChanges,
  exchange: ExchangeThread,
  lifetime: AbortSignal,
): ReviewPage {
  const lock = lockModel(store, changes);
  const bringIn = async (kind: SourceKind, ...following: Parameters<Work<void>>) => {
    await exchange.write(kind, ...following);
    await tellFollowUpsChanged();
    await tellCampaignsChanged();
    await tellPrepSheetsChanged();
    await tellGuidesChanged();
  };
  const guidesModel = guides(store, live);
  const model = createSettingsModel({
    get locale() {
      return uiLanguage();
    },
    exportAs: exchange.saveAs,
    planImport: (file, passphrase, choices, ...following) =>
      exchange.look({ file, passphrase, choices }, ...following),
    writeImport: (...following) => bringIn('file', ...following),
    takeSnapshot: exchange.takeSnapshot,
    snapshots: {
      generations: (...following) => followQuery(() => generationsOf(store), ...following),
      plan: (at, ...following) => exchange.look({ at }, ...following),
      write: (...following) => bringIn('snapshot', ...following),
    },
    everything: {
      extent: () => extentOfEverything(store),
      remove: () => deletions(store).deleteEverything(),
    },
    keepFor: {
      follow: retentionDays.follow,
      change: retentionDays.set,
      extent: (days) => extentOfNotesBefore(store, retainedSince(Date.now(), days)),
    },
    spelling: { follow: spelling.follow, change: spelling.set },
    site: (patterns) => siteAccess(patterns, lifetime),
    reminders: {
      follow: (listener) => followMayNotify(listener, lifetime),
      change: switchNotifications,
      names: { follow: namesInReminders.follow, change: namesInReminders.set },
    },
    keys: { follow: singleKeys.follow, change: singleKeys.set, openBrowsers: openShortcutSettings },
    language: { all: LANGUAGES, follow: language.follow, change: language.set },
  });
  return {
    name: 'settings',
    render: (chosen) => (
      <Settings model={model} lock={lock} guides={guidesModel} hostAccess={hostAccess} chosen={chosen} />
    ),
  };
}
