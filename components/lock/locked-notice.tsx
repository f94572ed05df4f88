/** What a sidebar shows while everything is locked. */
import { Button } from '../ui/button.tsx';
import { useStrings } from '../ui/strings.tsx';
import * as styles from './lock.module.css';
import { LockedPage } from './locked-page.tsx';
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
    <LockedPage says={text('lock_elsewhere')}>
      {props.isSomethingUnsaved && <p role="status">{text('lock_unsaved')}</p>}
      <Button kind="primary" size="large" class={styles.button} onClick={props.openReview}>
        {text('lock_open_review')}
      </Button>
    </LockedPage>
  );
}
