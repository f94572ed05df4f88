/** "I've asked". */
import { useStrings } from '../ui/strings.tsx';
import { useModel } from './context.tsx';
import { keysOf } from './keys-of.ts';

/** The one button of the ask; it begins the silence. */
export function AskButton() {
  const { ask, shortcuts } = useModel();
  const text = useStrings();
  return (
    <div class="asking">
      <button type="button" class="main" aria-label={text('ask_asked')} onClick={ask}>
        {text('ask_asked')} <kbd>{keysOf('ask', shortcuts.value)}</kbd>
      </button>
      <p>{text('ask_then_silence')}</p>
    </div>
  );
}
