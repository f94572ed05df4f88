/** What went wrong, in a sentence. */
import type { ComponentChildren } from 'preact';
import * as styles from './alert.module.css';

/** Is read out as soon as it is there, or its words change. */
export function Alert(props: { readonly class?: string; readonly children: ComponentChildren }) {
  return (
    <p role="alert" class={`${styles.alert} ${props.class ?? ''}`}>
      {props.children}
    </p>
  );
}
