/** The button and the key that open the palette. */
import { useLayoutEffect, useState } from 'preact/hooks';
import type { Guide } from '../../../lib/domain/guide/guide.ts';
import type { SearchSources } from '../../search/search-sources.ts';
import { Button } from '../../ui/button.tsx';
import { lazy } from '../../ui/lazy.tsx';
import { useStrings } from '../../ui/strings.tsx';

const Palette = lazy(async () => (await import('./palette.tsx')).Palette);

/** Opens it on a press, and on Ctrl+K (Cmd+K on a Mac) wherever the focus is; the key closes it, too. */
export function PaletteButton(props: {
  readonly sources: SearchSources;
  readonly guide: Guide;
  /** Whether the keyboard is a Mac’s. */
  readonly isMac: boolean;
  /** Goes to an address within the review. */
  readonly go: (href: string) => void;
  /** BCP 47. */
  readonly locale: string;
}) {
  const { sources, guide, isMac, go, locale } = props;
  const text = useStrings();
  const [isOpen, setOpen] = useState(false);
  // Before it is painted: the key works as soon as it is seen.
  useLayoutEffect(() => {
    const listening = new AbortController();
    const press = (event: KeyboardEvent) => {
      const isOurs = isMac ? event.metaKey && !event.ctrlKey : event.ctrlKey && !event.metaKey;
      if (!isOurs || event.altKey || event.shiftKey || event.isComposing) return;
      if (event.key.toLowerCase() !== 'k') return;
      event.preventDefault();
      if (event.repeat) return;
      const dialog = document.querySelector<HTMLDialogElement>('dialog[open]');
      if (dialog === null) setOpen(true);
      // Closed by itself, it gives the focus back.
      else if (isOpen) dialog.close();
    };
    document.addEventListener('keydown', press, { signal: listening.signal });
    return () => listening.abort();
  }, [isMac, isOpen]);
  return (
    <>
      <Button size="medium" onClick={() => setOpen(true)}>
        {text('palette')} <kbd>{isMac ? '⌘K' : 'Ctrl+K'}</kbd>
      </Button>
      {isOpen && (
        <Palette sources={sources} guide={guide} go={go} close={() => setOpen(false)} locale={locale} />
      )}
    </>
  );
}
