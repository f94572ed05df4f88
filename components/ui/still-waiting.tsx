/** Where the store is not there yet, and it takes long. */
import * as styles from './still-waiting.module.css';
import { useStrings } from './strings.tsx';

/** Says that it goes on, and what it may be waiting for: what writes a large backup has the store to itself until that is done. */
export function StillWaiting() {
  const text = useStrings();
  return (
    <p role="status" class={styles.waiting}>
      {text('still_waiting')}
    </p>
  );
}
