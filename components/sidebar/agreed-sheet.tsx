/** All commitments of a conversation; loaded after the first picture. */
import { useStrings } from '../ui/strings.tsx';
import * as styles from './commitment-panel.module.css';
import { AgreedItem } from './commitment-panel.tsx';
import { useModel } from './context.tsx';
import { Sheet } from './sheet.tsx';

/** All that was agreed, in the place of the step. */
export function AgreedSheet() {
  const { state } = useModel();
  const text = useStrings();
  return (
    <Sheet title={text('commitments')}>
      <ul class={`${styles.agreed} ${styles.whole}`} aria-label={text('commitments')}>
        {[...state.value.commitments.values()].map((commitment) => (
          <AgreedItem key={commitment.id} commitment={commitment} />
        ))}
      </ul>
    </Sheet>
  );
}
