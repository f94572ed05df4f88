/** What is there for who wants it, and takes no room before. */
import type { ComponentChildren } from 'preact';
import * as styles from './fold.module.css';

/** A line that opens what is below it. */
export function Fold(props: {
  readonly summary: ComponentChildren;
  readonly onToggle?: (isOpen: boolean) => void;
  readonly class?: string;
  readonly children: ComponentChildren;
}) {
  return (
    <details
      class={`${styles.fold} ${props.class ?? ''}`}
      onToggle={({ currentTarget }) => props.onToggle?.(currentTarget.open)}
    >
      <summary>{props.summary}</summary>
      {props.children}
    </details>
  );
}
