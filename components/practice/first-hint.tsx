/** What to do here, for whoever sees it for the first time. */
import { useStrings } from '../ui/strings.tsx';
import type { PracticeModel } from './model.ts';

/** Three things to do, the hotkeys as the browser gave them, and a button that puts it away. */
export function FirstHint({ model }: { readonly model: PracticeModel }) {
  const text = useStrings();
  const keys = model.keys.value;
  return (
    <section class="hint" aria-labelledby="hint-title">
      <h2 id="hint-title">{text('practice_hint_title')}</h2>
      <ol>
        <li>{text('practice_hint_start')}</li>
        <li>{text('practice_hint_talk')}</li>
        <li>{text('practice_hint_press')}</li>
      </ol>
      {keys.length > 0 && (
        <ul aria-label={text('practice_hint_keys')}>
          {keys.map(({ label, keys }) => (
            <li key={label}>
              <kbd>{keys}</kbd> {text(label)}
            </li>
          ))}
        </ul>
      )}
      <button type="button" onClick={model.closeHint}>
        {text('practice_hint_close')}
      </button>
    </section>
  );
}
