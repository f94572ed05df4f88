/** What is long and wanted seldom, in the place of the step until it is closed. */
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { isTextField } from '../../lib/domain/hotkeys/keyboard-events.ts';
import { Button } from '../ui/button.tsx';
import { useStrings } from '../ui/strings.tsx';
import { useModel } from './context.tsx';
import { useKeyTitle } from './key-hint.tsx';
import * as styles from './sheet.module.css';

/** A heading, which takes the focus unless words are being typed, a button that closes, and what scrolls below them. */
export function Sheet({ title, children }: { readonly title: string; readonly children: ComponentChildren }) {
  const { closeSheet } = useModel();
  const text = useStrings();
  const keyTitle = useKeyTitle();
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    if (document.hasFocus() && !isTextField(document.activeElement))
      heading.current?.focus({ focusVisible: true });
  }, []);
  return (
    <main class={styles.sheet}>
      <header class={styles.top}>
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        <Button
          kind="icon"
          class={styles.close}
          aria-label={text('sheet_close', { title })}
          {...keyTitle(text('sheet_close', { title }), 'close-sheet')}
          onClick={closeSheet}
        >
          <svg viewBox="0 0 20 20" aria-hidden="true">
            <path d="m5 5 10 10M15 5 5 15" />
          </svg>
        </Button>
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled by keys. */}
      <section class={styles.scroll} tabIndex={0} data-scrolls aria-label={title}>
        {children}
      </section>
    </main>
  );
}
