/** Where a document could not start, or not yet. */

import { Alert } from './alert.tsx';
import { Button } from './button.tsx';
import * as styles from './startup-error.module.css';
import { useStrings } from './strings.tsx';

/** Says why, and offers another try. */
export function OpeningFailed(props: { readonly problem: string; readonly tryAgain: () => void }) {
  const text = useStrings();
  return (
    <main class={styles.failed}>
      <h1>{text('extensionName')}</h1>
      <Alert>{text('could_not_start', { reason: props.problem })}</Alert>
      <Button kind="primary" size="large" onClick={props.tryAgain}>
        {text('try_again')}
      </Button>
    </main>
  );
}

/** Says that it goes on, and what it may be waiting for: what writes a large backup has the store to itself until that is done. */
export function StillWaiting() {
  const text = useStrings();
  return (
    <p role="status" class={styles.waiting}>
      {text('still_waiting')}
    </p>
  );
}
