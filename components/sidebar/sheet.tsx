/** What is long and wanted seldom, in the place of the step until it is closed. */
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Button } from '../ui/button.tsx';
import { useStrings } from '../ui/strings.tsx';
import { useModel } from './context.tsx';
import * as styles from './sheet.module.css';

/**
 * A heading, a button that closes, and what scrolls below them. It takes the focus when it comes, unless the focus is in
 * a field of words; closed, by the Escape key or the button, it gives it back.
 */
export function Sheet({ title, children }: { readonly title: string; readonly children: ComponentChildren }) {
  const { closeSheet } = useModel();
  const text = useStrings();
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    const before = document.activeElement;
    if (!document.hasFocus() || before instanceof HTMLTextAreaElement || before instanceof HTMLInputElement)
      return;
    heading.current?.focus({ focusVisible: true });
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  return (
    <main
      class={styles.sheet}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        closeSheet();
      }}
    >
      <header class={styles.top}>
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        <Button
          kind="icon"
          class={styles.close}
          aria-label={text('sheet_close', { title })}
          title={text('sheet_close', { title })}
          onClick={closeSheet}
        >
          <svg viewBox="0 0 20 20" aria-hidden="true">
            <path d="m5 5 10 10M15 5 5 15" />
          </svg>
        </Button>
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled by keys. */}
      <section class={styles.scroll} tabIndex={0} aria-label={title}>
        {children}
      </section>
    </main>
  );
}
