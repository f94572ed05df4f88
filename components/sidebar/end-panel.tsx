/** Ends the conversation. */
import { useState } from 'preact/hooks';
import { isTooLong } from '../../lib/conversation/limits.ts';
import { bound } from '../ui/drafts.ts';
import { useStrings } from '../ui/strings.tsx';
import { TextField } from '../ui/text-field.tsx';
import { useModel } from './context.tsx';
import { LEARNED_FIELD, NOTE_FIELD } from './model.ts';

/** Asks once more, and for what was learned: a no, or learning something, is a measure of success too. */
export function EndPanel() {
  const model = useModel();
  const { drafts, flush, end, setEnding } = model;
  const text = useStrings();
  // It stays while it is shortened.
  const [hasLongNote] = useState(() => isTooLong(drafts.of(NOTE_FIELD)?.text ?? ''));
  /** The browser sends no form with a text that is too long. */
  const send = (event: Event) => {
    event.preventDefault();
    end();
  };
  return (
    <main class="ending">
      <h1>{text('end_title')}</h1>
      <form onSubmit={send}>
        {hasLongNote && (
          <TextField label={text('note')} {...bound(model, NOTE_FIELD)} rows={4} onLeave={flush} />
        )}
        <TextField label={text('end_learned')} {...bound(model, LEARNED_FIELD)} rows={4} onLeave={flush} />
        <p class="hint">{text('end_hint')}</p>
        <button type="submit" class="main">
          {text('end')}
        </button>
        <button type="button" class="second" onClick={() => setEnding(false)}>
          {text('end_back')}
        </button>
      </form>
    </main>
  );
}
