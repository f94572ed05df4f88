/** A commitment that was typed and not added. */
import { useEffect, useRef } from 'preact/hooks';
import { fieldOf } from '../../lib/domain/conversation/draft-fields.ts';
import { Alert } from '../ui/alert.tsx';
import { Button } from '../ui/button.tsx';
import { lazy } from '../ui/lazy.tsx';
import { useStrings } from '../ui/strings.tsx';
import * as styles from './begun-commitment.module.css';
import type { CommitmentModel } from './use-commitment.ts';

/** The form reads dates, and what reads dates was two fifths of the sidebar's script. */
const CommitmentForm = lazy(async () => (await import('./commitment-form.tsx')).CommitmentForm);

/** The same in one line, where room is short. */
export const CommitmentLine = lazy(async () => (await import('./commitment-line.tsx')).CommitmentLine);

/**
 * Shows it where a conversation ends, in the sidebar, or has ended, on its page: nobody but the person knows whether it
 * was made.
 */
export function BegunCommitment(props: {
  readonly model: CommitmentModel;
  readonly place: 'sidebar' | 'page';
  /** Whether the conversation was to be ended without an answer. */
  readonly isReminded: boolean;
  /** Whether an act asked for the focus, and what to call once it is given. */
  readonly isFocusWanted?: boolean;
  readonly focusGiven?: () => void;
}) {
  const { model, place, isReminded, ...focus } = props;
  const text = useStrings();
  const section = useRef<HTMLElement>(null);
  useEffect(() => {
    if (isReminded) section.current?.scrollIntoView({ block: 'nearest' });
  }, [isReminded]);
  if (!model.isCommitmentBegun.value) return null;
  const edited = model.drafts.text(fieldOf({ kind: 'commitment', part: 'of' }));
  const isEdited = model.state.value.commitments.has(edited);
  const isPage = place === 'page';
  const title = <h2 id="begun-title">{text(isEdited ? 'end_commitment_edited' : 'end_commitment')}</h2>;
  const discard = text('end_commitment_discard');
  return (
    <section
      class={`${styles.begun} ${isPage ? styles.page : ''}`}
      ref={section}
      aria-labelledby="begun-title"
    >
      {isPage ? (
        <>
          {title}
          <CommitmentForm model={model} {...focus} />
          <Button class={styles.discard} onClick={model.dropCommitment}>
            {discard}
          </Button>
        </>
      ) : (
        <>
          <div class={styles.head}>
            {title}
            {/* In the line, a change has a button of its own for that. */}
            {!isEdited && (
              <Button kind="quiet" onClick={model.dropCommitment}>
                {discard}
              </Button>
            )}
          </div>
          <CommitmentLine model={model} />
        </>
      )}
      {isReminded && <Alert>{text('end_commitment_first')}</Alert>}
    </section>
  );
}
