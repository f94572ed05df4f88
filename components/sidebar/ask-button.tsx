/** "I've asked". */
import { useStrings } from '../ui/strings.tsx';
import { useModel } from './context.tsx';
import { KeyHint } from './key-hint.tsx';

/** The one button of the ask; it begins the silence. */
export function AskButton() {
  const { ask } = useModel();
  const text = useStrings();
  return (
    <div class="asking">
      <button type="button" class="main" aria-label={text('ask_asked')} onClick={ask}>
        {text('ask_asked')} <KeyHint action="ask" anywhere onlySeen />
      </button>
      <p>{text('ask_then_silence')}</p>
    </div>
  );
}
