/** How the answer sounded. */
import { useStrings } from '../ui/strings.tsx';
import { useModel } from './context.tsx';

/** The three answers. */
export function Answers() {
  const { judge } = useModel();
  const text = useStrings();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form's fields; these are buttons.
    <div class="answers" role="group" aria-label={text('answer_how')}>
      <button type="button" onClick={() => judge('yes')}>
        {text('answer_yes')}
      </button>
      <button type="button" onClick={() => judge('unsure')}>
        {text('answer_unsure')}
      </button>
      <button type="button" onClick={() => judge('no')}>
        {text('answer_no')}
      </button>
    </div>
  );
}
