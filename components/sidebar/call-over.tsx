/** Says that the call looks over, where its page does. */
import { Button } from '../ui/button.tsx';
import { useStrings } from '../ui/strings.tsx';
import * as styles from './call-over.module.css';
import { useModel } from './context.tsx';

/** A line with the way to the end. Nothing ends by itself: what the page shows is a hint. */
export function CallOver() {
  const { setEnding, staysOn } = useModel();
  const text = useStrings();
  return (
    <div class={styles.over} role="status">
      <span class={styles.words}>{text('call_over')}</span>
      <Button kind="link" onClick={() => setEnding(true)}>
        {text('call_over_end')}
      </Button>
      <Button kind="link" onClick={staysOn}>
        {text('call_over_stays')}
      </Button>
    </div>
  );
}
