/** What a document shows while everything is locked. */
import type { ComponentChildren } from 'preact';
import { useStrings } from '../ui/strings.tsx';
import * as styles from './lock.module.css';

/** A lock, that it is locked, and what can be done about it, which `says` says. */
export function LockedPage({
  says,
  children,
}: {
  readonly says: string;
  readonly children: ComponentChildren;
}) {
  const text = useStrings();
  return (
    <main class={styles.screen}>
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <path d="M7 10V7a5 5 0 0 1 10 0v3" />
        <rect x="4" y="10" width="16" height="11" rx="3" />
      </svg>
      <h1>{text('lock_title')}</h1>
      <p>{says}</p>
      {children}
    </main>
  );
}
