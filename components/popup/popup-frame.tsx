/** What the popup shows in place of itself. */
import type { ComponentChildren } from 'preact';
import * as styles from './popup-frame.module.css';

/** As wide as the popup, which the browser makes as wide as what is in it. */
export function PopupFrame({ children }: { readonly children: ComponentChildren }) {
  return <div class={styles.frame}>{children}</div>;
}
