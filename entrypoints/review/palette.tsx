/** Wires the palette: what it searches is loaded when it is opened. */
import { PaletteButton } from '../../components/review/palette/palette-button.tsx';
import type { SearchSources } from '../../components/search/search-sources.ts';
import type { Guide } from '../../lib/domain/guide/guide.ts';
import { uiLanguage } from '../../lib/i18n/messages.ts';
import { followSearchable } from '../../lib/storage/follow-searchable.ts';
import type { Store } from '../../lib/storage/store.ts';

/** Goes to an address within the review. */
export function goTo(href: string): void {
  location.hash = href;
}

/** The button that opens it. */
export function palette(store: Store, guide: Guide) {
  const sources = {
    searchable: (...following: Parameters<SearchSources['searchable']>) =>
      followSearchable(store, ...following),
    found: async (
      entries: Parameters<typeof import('../../lib/storage/found-entries.ts').describeEntries>[1],
    ) => (await import('../../lib/storage/found-entries.ts')).describeEntries(store, entries),
  };
  return (
    <PaletteButton
      sources={sources}
      guide={guide}
      isMac={navigator.platform.startsWith('Mac')}
      go={goTo}
      locale={uiLanguage()}
    />
  );
}
