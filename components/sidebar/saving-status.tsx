/** What is saved, and what is not and why. */
import { useStrings } from '../ui/strings.tsx';
import { useModel } from './context.tsx';

/** A quiet word while all is well; an alert with a way to try again where it is not. */
export function SavingStatus({ onlyTrouble = false }: { readonly onlyTrouble?: boolean }) {
  const { saving, problem, retry } = useModel();
  const text = useStrings();
  const now = saving.value;
  const trouble = now.state === 'failed' ? text('saving_failed', now.problem) : problem.value;
  return (
    <div class="saving">
      {trouble !== null && (
        <div role="alert" class="trouble">
          {trouble}{' '}
          {now.state === 'failed' && (
            <button type="button" onClick={retry}>
              {text('saving_retry')}
            </button>
          )}
        </div>
      )}
      <span role="status" class={onlyTrouble ? 'hidden' : ''}>
        {now.state === 'failed' ? '' : text(now.state === 'saved' ? 'saving_saved' : 'saving_saving')}
      </span>
    </div>
  );
}
