/** What is said where somebody locks and there is no passphrase. */
import type { Signal } from '@preact/signals';
import { Button } from '../ui/button.tsx';
import { useStrings } from '../ui/strings.tsx';
import * as styles from './lock-offer.module.css';

/** Says that nothing was locked, and offers to set a passphrase; nothing until `isShown`. */
export function LockOffer(props: {
  readonly isShown: Signal<boolean>;
  /** Leads to the settings of the lock. */
  readonly openSettings: () => void;
}) {
  const { isShown, openSettings } = props;
  const text = useStrings();
  const close = () => {
    isShown.value = false;
  };
  if (!isShown.value) return null;
  return (
    <div role="alert" class={styles.offer}>
      <p>{text('lock_nothing_locked')}</p>
      <Button
        size="compact"
        onClick={() => {
          close();
          openSettings();
        }}
      >
        {text('lock_set_passphrase')}
      </Button>
      <Button size="compact" onClick={close}>
        {text('lock_not_now')}
      </Button>
    </div>
  );
}
