/** What the other person says, what to do with it, and the way on. */
import { useStrings } from '../ui/strings.tsx';
import type { PracticeModel } from './model.ts';

/** The captions below the picture, with the call's bar. */
export function Captions({ model }: { readonly model: PracticeModel }) {
  const text = useStrings();
  const { says, turn } = model.line.value;
  return (
    <section class="captions" aria-label={text('practice_captions')}>
      <div aria-live="polite">
        <p class="says" key={says}>
          {text(says)}
        </p>
        <p class="turn">
          <b>{text('practice_your_turn')}</b> {text(turn)}
        </p>
      </div>
      <div class="bar">
        <button type="button" disabled={model.isFirst.value} onClick={model.back}>
          {text('practice_back')}
        </button>
        {model.isLast.value ? (
          <button type="button" class="on" onClick={model.again}>
            {text('practice_again')}
          </button>
        ) : (
          <button type="button" class="on" onClick={model.next}>
            {text('practice_next')}
          </button>
        )}
      </div>
    </section>
  );
}
