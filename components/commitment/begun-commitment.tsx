/** A commitment that was typed and not added. */
import { useEffect, useRef } from 'preact/hooks';
import { Alert } from '../ui/alert.tsx';
import { Button } from '../ui/button.tsx';
import { lazy } from '../ui/lazy.tsx';
import { useStrings } from '../ui/strings.tsx';
import * as styles from './begun-commitment.module.css';
import type { CommitmentModel, CommitmentPlace } from './commitment-form.tsx';

/** The form reads dates, and what reads dates was two fifths of the sidebar's script. */
export const CommitmentForm = lazy(async () => (await import('./commitment-form.tsx')).CommitmentForm);

/** Shows it where a conversation ends, or has ended: nobody but the person knows whether it was made. */
export function BegunCommitment(props: {
  readonly model: CommitmentModel;
  readonly place: CommitmentPlace;
  /** Whether the conversation was to be ended without an answer. */
  readonly isReminded: boolean;
}) {
  const { model, place, isReminded } = props;
  const text = useStrings();
  const section = useRef<HTMLElement>(null);
  useEffect(() => {
    if (isReminded) section.current?.scrollIntoView({ block: 'nearest' });
  }, [isReminded]);
  if (!model.isCommitmentBegun.value) return null;
  return (
    <section
      class={`${styles.begun} ${place === 'page' ? styles.page : ''}`}
      ref={section}
      aria-labelledby="begun-title"
    >
      <h2 id="begun-title">{text('end_commitment')}</h2>
      <CommitmentForm model={model} place={place} />
      <Button
        size={place === 'page' ? 'regular' : 'large'}
        class={styles.discard}
        onClick={model.dropCommitment}
      >
        {text('end_commitment_discard')}
      </Button>
      {isReminded && <Alert>{text('end_commitment_first')}</Alert>}
    </section>
  );
}
