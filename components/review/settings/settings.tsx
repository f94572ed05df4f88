/** Every setting, in parts with a heading each, and a field that finds them. */
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { type HostAccess, HostAccessNotice } from '../../ui/host-access.tsx';
import { useStrings } from '../../ui/strings.tsx';
import { toHash } from '../route.ts';
import { SearchField } from '../rows/search-field.tsx';
import { focusHeading } from '../use-chosen.ts';
import { AppearanceSection } from './appearance-section.tsx';
import { DeleteSection, KeepForSection } from './delete-section.tsx';
import { ExportSection } from './export-section.tsx';
import { GuideSection } from './guide-section.tsx';
import type { GuidesModel } from './guides-model.ts';
import { ImportSection } from './import-section.tsx';
import { KeysSection } from './keys-section.tsx';
import { LanguageSection } from './language-section.tsx';
import type { LockModel } from './lock-model.ts';
import { LockSection } from './lock-section.tsx';
import type { SettingsModel } from './model.ts';
import { RemindersSection } from './reminders-section.tsx';
import { findSections, type SettingsSection } from './sections.ts';
import * as styles from './settings.module.css';
import { SitesSection } from './sites-section.tsx';
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
  const text = useStrings();
  const [query, setQuery] = useState('');
  const contents: Readonly<Record<SettingsSection, ComponentChildren>> = {
    guide: <GuideSection model={guides} />,
    language: <LanguageSection model={model} />,
    sites: <SitesSection model={model} />,
    reminders: <RemindersSection model={model} />,
    keys: <KeysSection model={model} />,
    appearance: <AppearanceSection />,
    spelling: <SpellingSection model={model} />,
    export: <ExportSection model={model} strengthOf={lock.strengthOf} />,
    import: <ImportSection model={model} />,
    snapshots: <SnapshotsSection model={model.snapshots} locale={model.locale} />,
    lock: <LockSection model={lock} isChosen={chosen === 'lock'} />,
    keep: <KeepForSection model={model} />,
    everything: <DeleteSection model={model} />,
  };
  const all = findSections('', text);
  const found = findSections(query, text);
  // What is led to is shown, whatever was looked for before.
  useLayoutEffect(() => {
    if (chosen !== null && focusSection(chosen)) setQuery('');
  }, [chosen]);
  return (
    <main class={styles.page}>
      <div class={styles.find}>
        <SearchField
          label={text('settings_search')}
          placeholder={text('settings_search')}
          singleKeys={model.singleKeys.value.value}
          value={query}
          onType={setQuery}
          onEnter={() => focusSection(found[0]?.id)}
        />
        <nav class={styles.parts} aria-label={text('settings_parts')}>
          {found.map(({ id, name }) => (
            // Where the address is this one already, nothing else would lead there.
            <a key={id} href={toHash('settings', id)} onClick={() => focusSection(id)}>
              {name}
            </a>
          ))}
        </nav>
        <p role="status">{found.length === 0 ? text('settings_none') : ''}</p>
      </div>
      <div class={styles.settings}>
        <HostAccessNotice access={hostAccess} class={styles.primary} />
        {/* Hidden and not left out: what is typed or under way in a part stays. */}
        {all.map(({ id }) => (
          <div key={id} hidden={found.every((one) => one.id !== id)}>
            {contents[id]}
          </div>
        ))}
      </div>
    </main>
  );
}

/** Leads to the heading of a part; returns whether there is one. */
function focusSection(id: string | undefined): boolean {
  const heading = id === undefined ? null : document.getElementById(`${id}-title`);
  if (heading === null) return false;
  const part = heading.closest<HTMLElement>('[hidden]');
  // Shown at once, for what is hidden takes no focus.
  if (part !== null) part.hidden = false;
  focusHeading(heading);
  return true;
}
