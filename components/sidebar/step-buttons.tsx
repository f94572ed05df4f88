/** Forward, back, taking the last thing back, and ending. */
import { stepAfter, stepBefore } from '../../lib/domain/guide/find.ts';
import { useStrings } from '../ui/strings.tsx';
import { useModel } from './context.tsx';
import { takesBack } from './undo-words.ts';

/** The row of quiet buttons under a step. */
export function StepMoves() {
  const { guide, step, previous, next, undo, undoable, setEnding } = useModel();
  const text = useStrings();
  const here = step.value?.id ?? '';
  return (
    <>
      <div class="moves">
        <button type="button" disabled={stepBefore(guide.value, here) === undefined} onClick={previous}>
          {text('action_previous_step')}
        </button>
        <button
          type="button"
          disabled={undoable.value === undefined}
          title={undoable.value && takesBack(text, guide.value, undoable.value)}
          onClick={undo}
        >
          {text('action_undo')}
        </button>
        <button type="button" disabled={stepAfter(guide.value, here) === undefined} onClick={next}>
          {text('action_next_step')}
        </button>
      </div>
      <button type="button" class="quiet end" onClick={() => setEnding(true)}>
        {text('end')}
      </button>
    </>
  );
}
