/** What was prepared for a conversation. */
import type { PrepSheet } from '../../lib/domain/prep-sheet/prep-sheet.ts';
import * as styles from './prepared-words.module.css';

/** The goal, and what is known of them; of what was not written, nothing. */
export function PreparedWords({ prepSheet }: { readonly prepSheet: Pick<PrepSheet, 'goal' | 'known'> }) {
  const { goal, known } = prepSheet;
  return (
    <div class={styles.words}>
      {goal !== '' && (
        <p class={styles.goal} dir="auto">
          {goal}
        </p>
      )}
      {known !== '' && (
        <p class={styles.known} dir="auto">
          {known}
        </p>
      )}
    </div>
  );
}
