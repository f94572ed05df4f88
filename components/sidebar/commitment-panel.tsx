/** What they agreed to do, by when, and how you will follow up (step 6). */

import { useEffect, useRef } from 'preact/hooks';
import { CommitmentForm } from '../commitment/begun-commitment.tsx';
import { Button } from '../ui/button.tsx';
import { commitmentSentence } from '../ui/commitment-sentence.ts';
import { useStrings } from '../ui/strings.tsx';
import * as styles from './commitment-panel.module.css';
import { useModel } from './context.tsx';

/** The commitments so far, as a summary to read back to them, and the form for another. */
export function CommitmentPanel() {
  const model = useModel();
  const { state, removeCommitment, clock, locale } = model;
  const text = useStrings();
  const commitments = [...state.value.commitments.values()];
  const summary = useRef<HTMLElement>(null);
  const known = useRef(commitments.length);
  useEffect(() => {
    // The form is below: what was just added is to be read back to them.
    if (commitments.length > known.current) summary.current?.scrollIntoView({ block: 'nearest' });
    known.current = commitments.length;
  }, [commitments.length]);
  return (
    <>
      {commitments.length > 0 && (
        <section ref={summary}>
          <h2>{text('commitment_read_back')}</h2>
          <ul class={styles.agreed}>
            {commitments.map((commitment) => (
              <li key={commitment.id}>
                <span dir="auto">{commitmentSentence(text, commitment, locale, new Date(clock.now()))}</span>
                <Button
                  kind="icon"
                  class={styles.remove}
                  aria-label={text('commitment_remove', { what: commitment.what })}
                  onClick={() => removeCommitment(commitment.id)}
                >
                  ×
                </Button>
              </li>
            ))}
          </ul>
        </section>
      )}
      <CommitmentForm
        place="sidebar"
        model={model}
        isFocusWanted={model.focusWanted.value === 'commitment'}
        focusGiven={model.focusGiven}
      />
    </>
  );
}
