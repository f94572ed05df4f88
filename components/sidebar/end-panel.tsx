/** Ends the conversation. */
import { useStrings } from '../ui/strings.tsx';
import { useModel } from './context.tsx';
import { LEARNED_FIELD } from './model.ts';

/** Asks once more, and for what was learned: a no, or learning something, is a measure of success too. */
export function EndPanel() {
  const { drafts, type, flush, end, setEnding } = useModel();
  const text = useStrings();
  return (
    <main class="ending">
      <h1>{text('end_title')}</h1>
      <label class="field">
        <span>{text('end_learned')}</span>
        <textarea
          autocomplete="off"
          rows={4}
          value={drafts.text(LEARNED_FIELD)}
          onInput={({ currentTarget }) => type(LEARNED_FIELD, currentTarget.value)}
          onBlur={flush}
        />
      </label>
      <p class="hint">{text('end_hint')}</p>
      <button type="button" class="main" onClick={end}>
        {text('end')}
      </button>
      <button type="button" class="second" onClick={() => setEnding(false)}>
        {text('end_back')}
      </button>
    </main>
  );
}
