/** What is saved, and what is not and why. */
import type { Saving } from '../../lib/messaging/outbox.ts';
import { useStrings } from './strings.tsx';

/** A quiet word while all is well; an alert with a way to try again where it is not. */
export function SavingNote(props: {
  readonly saving: Saving;
  /** What else went wrong, in words; null where nothing did. */
  readonly problem: string | null;
  readonly retry: () => void;
  /** Whether the quiet word is for screen readers alone. */
  readonly onlyTrouble: boolean;
  /** What was just done, where that does not show by itself. */
  readonly done?: string | null;
}) {
  const { saving, problem, retry, onlyTrouble, done = null } = props;
  const text = useStrings();
  const trouble = saving.state === 'failed' ? text('saving_failed', saving.problem) : problem;
  return (
    <div class="saving">
      {trouble !== null && (
        <div role="alert" class="trouble">
          {trouble}{' '}
          {saving.state === 'failed' && (
            <button type="button" onClick={retry}>
              {text('saving_retry')}
            </button>
          )}
        </div>
      )}
      <span role="status" class={onlyTrouble ? 'hidden' : ''}>
        {done !== null && <b>{done} </b>}
        {saving.state === 'failed' ? '' : text(saving.state === 'saved' ? 'saving_saved' : 'saving_saving')}
      </span>
    </div>
  );
}
