/** Wires the palette: what it searches is loaded when it is opened. */
import { PaletteButton } from '../../components/review/palette/palette-button.tsx';
import type { SearchSources } from '../../components/search/search-sources.ts';
import { useStrings } from '../../components/ui/strings.tsx';
import type { Guides } from '../../lib/domain/guide/guides.ts';
import { uiLanguage } from '../../lib/i18n/messages.ts';
import { followSearchable } from '../../lib/storage/follow-searchable.ts';
import type { Store } from '../../lib/storage/store.ts';

/** Goes to an address within the review. */
export function goTo(href: string): void {
  location.hash = href;
}

/** The button that opens it. */
export function palette(store: Store, guides: Guides) {
  const sources = {
    searchable: (...following: Parameters<SearchSources['searchable']>) =>
      followSearchable(store, ...following),
    found: async (
      entries: Parameters<typeof import('../../lib/storage/found-entries.ts').describeEntries>[1],
    ) => (await import('../../lib/storage/found-entries.ts')).describeEntries(store, entries),
  };
  const Button = () => {
    // With other words the locale is another, too.
    useStrings();
    return (
      <PaletteButton
        sources={sources}
        guide={guides.inUse}
        isMac={navigator.platform.startsWith('Mac')}
        go={goTo}
        locale={uiLanguage()}
      />
    );
  };
  return <Button />;
}
