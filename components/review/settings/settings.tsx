/** The guide, data in and out, its snapshots, how long notes are kept, spelling, and an end to all of it. */
import { useLayoutEffect } from 'preact/hooks';
import { type HostAccess, HostAccessNotice } from '../../ui/host-access.tsx';
import { DeleteSection, KeepForSection } from './delete-section.tsx';
import { ExportSection } from './export-section.tsx';
import { GuideSection } from './guide-section.tsx';
import type { GuidesModel } from './guides-model.ts';
import { ImportSection } from './import-section.tsx';
import { LanguageSection } from './language-section.tsx';
import type { LockModel } from './lock-model.ts';
import { LockSection } from './lock-section.tsx';
import type { SettingsModel } from './model.ts';
import * as styles from './settings.module.css';
import { SnapshotsSection } from './snapshots-section.tsx';
import { SpellingSection } from './spelling-section.tsx';

/** The whole page. */
export function Settings(props: {
  readonly model: SettingsModel;
  readonly lock: LockModel;
  readonly guides: GuidesModel;
  readonly hostAccess: HostAccess;
  /** The part that somebody was led to, as the address names it; null for none. */
  readonly chosen: string | null;
}) {
  const { model, lock, guides, hostAccess, chosen } = props;
  useLayoutEffect(() => {
    const heading = chosen === null ? null : document.getElementById(`${chosen}-title`);
    if (heading === null) return;
    heading.tabIndex = -1;
    heading.focus();
  }, [chosen]);
  return (
    <main class={styles.settings}>
      <HostAccessNotice access={hostAccess} class={styles.primary} />
      <GuideSection model={guides} />
      <ExportSection model={model} strengthOf={lock.strengthOf} />
      <ImportSection model={model} />
      <SnapshotsSection model={model.snapshots} locale={model.locale} />
      <LockSection model={lock} isChosen={chosen === 'lock'} />
      <KeepForSection model={model} />
      <SpellingSection model={model} />
      <LanguageSection model={model} />
      <DeleteSection model={model} />
    </main>
  );
}
