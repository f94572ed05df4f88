/** What a sidebar shows while everything is locked. */
import { Button } from '../ui/button.tsx';
import { useStrings } from '../ui/strings.tsx';
import * as styles from './lock.module.css';
// Loaded with the notice, which most sidebars never show.

/**
 * Says that everything is locked and leads to where it is unlocked. Never asks for the passphrase: a call's page can
 * paint over the sidebar, and would then have what is typed.
 */
export function LockedNotice(props: {
  /** Opens the review, which unlocks. */
  readonly openReview: () => void;
  /** Something typed could not be saved before it was locked, and is kept until it is unlocked. */
  readonly isSomethingUnsaved: boolean;
}) {
  const text = useStrings();
  return (
    <main class={styles.screen}>
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <path d="M7 10V7a5 5 0 0 1 10 0v3" />
        <rect x="4" y="10" width="16" height="11" rx="3" />
      </svg>
      <h1>{text('lock_title')}</h1>
      <p>{text('lock_elsewhere')}</p>
      {props.isSomethingUnsaved && <p role="status">{text('lock_unsaved')}</p>}
      <Button kind="primary" size="large" class={styles.button} onClick={props.openReview}>
        {text('lock_open_review')}
      </Button>
    </main>
  );
}
