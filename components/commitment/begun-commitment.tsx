/** A commitment that was typed and not added. */
import { useEffect, useRef } from 'preact/hooks';
import { lazy } from '../ui/lazy.tsx';
import { useStrings } from '../ui/strings.tsx';
import type { CommitmentModel } from './commitment-form.tsx';

/** The form reads dates, and what reads dates was two fifths of the sidebar's script. */
export const CommitmentForm = lazy(async () => (await import('./commitment-form.tsx')).CommitmentForm);

/** Shows it where a conversation ends, or has ended: nobody but the person knows whether it was made. */
export function BegunCommitment(props: {
  readonly model: CommitmentModel;
  /** Whether the conversation was to be ended without an answer. */
  readonly isReminded: boolean;
}) {
  const { model, isReminded } = props;
  const text = useStrings();
  const section = useRef<HTMLElement>(null);
  useEffect(() => {
    if (isReminded) section.current?.scrollIntoView({ block: 'nearest' });
  }, [isReminded]);
  if (!model.isCommitmentBegun.value) return null;
  return (
    <section class="begun" ref={section} aria-labelledby="begun-title">
      <h2 id="begun-title">{text('end_commitment')}</h2>
      <CommitmentForm model={model} />
      <button type="button" class="second" onClick={model.dropCommitment}>
        {text('end_commitment_discard')}
      </button>
      {isReminded && (
        <p role="alert" class="trouble">
          {text('end_commitment_first')}
        </p>
      )}
    </section>
  );
}
