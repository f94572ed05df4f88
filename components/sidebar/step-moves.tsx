/** Forward, back, and taking the last thing back. */
import { stepAfter, stepBefore } from '../../lib/guide/find.ts';
import { useStrings } from '../ui/strings.tsx';
import { useModel } from './context.tsx';

/** The row of quiet buttons under a step. */
export function StepMoves() {
  const { guide, state, step, previous, next, undo, setEnding } = useModel();
  const text = useStrings();
  const here = step.value?.id ?? '';
  return (
    <div class="moves">
      <button type="button" disabled={stepBefore(guide, here) === undefined} onClick={previous}>
        {text('action_previous_step')}
      </button>
      <button type="button" disabled={state.value.intents.length <= 0} onClick={undo}>
        {text('action_undo')}
      </button>
      {stepAfter(guide, here) === undefined ? (
        <button type="button" onClick={() => setEnding(true)}>
          {text('menu_end')}
        </button>
      ) : (
        <button type="button" onClick={next}>
          {text('action_next_step')}
        </button>
      )}
    </div>
  );
}
