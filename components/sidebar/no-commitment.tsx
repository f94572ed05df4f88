/** A look at commitments before the conversation ends without any. */
import { useStrings } from '../ui/strings.tsx';
import { useModel } from './context.tsx';

/** In the step that is about commitments, none is no reason to stay, but one to look again. */
export function NoCommitment() {
  const { state, step, commitFirst } = useModel();
  const text = useStrings();
  if (step.value?.kind !== 'next-steps' || state.value.commitments.size > 0) return null;
  return (
    <p class="uncommitted">
      {text('end_uncommitted')}{' '}
      <button type="button" onClick={commitFirst}>
        {text('end_commit')}
      </button>
    </p>
  );
}
