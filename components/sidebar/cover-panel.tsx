/** What stands in the place of everything while the screen is shared. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Button } from '../ui/button.tsx';
import { useStrings } from '../ui/strings.tsx';
import { useModel } from './context.tsx';
import * as styles from './cover-panel.module.css';
import { KeyHint, useKeyTitle } from './key-hint.tsx';

/** A way back, and nothing else: neither who, nor what, nor which step. */
export function CoverPanel() {
  const { cover } = useModel();
  const text = useStrings();
  const keyTitle = useKeyTitle();
  const button = useRef<HTMLButtonElement>(null);
  // What had the focus is hidden, and single keys are heard where the focus is.
  useLayoutEffect(() => {
    if (button.current?.ownerDocument.hasFocus()) button.current.focus();
  }, []);
  return (
    <main class={styles.cover} data-cover>
      <h1>{text('cover_title')}</h1>
      <Button
        kind="quiet"
        element={button}
        aria-label={text('cover_show')}
        {...keyTitle(text('cover_show'), 'cover')}
        onClick={() => void cover()}
      >
        {text('cover_show')} <KeyHint action="cover" onlySeen />
      </Button>
    </main>
  );
}
