/** What to do here, for whoever sees it for the first time. */

import { Button } from '../ui/button.tsx';
import { useStrings } from '../ui/strings.tsx';
import * as styles from './hints.module.css';
import type { PracticeModel } from './model.ts';

/** Three things to do, the hotkeys as the browser gave them, and a button that puts it away. */
export function FirstHint({ model }: { readonly model: PracticeModel }) {
  const text = useStrings();
  const keys = model.keys.value;
  return (
    <section class={styles.hint} aria-labelledby="hint-title">
      <h2 id="hint-title">{text('practice_hint_title')}</h2>
      <ol>
        <li>{text('practice_hint_start', { name: model.person.value.name })}</li>
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
      <Button size="pill" class={styles.close} onClick={model.closeHint}>
        {text('practice_hint_close')}
      </Button>
    </section>
  );
}

/** A picture and a sentence, while the icon is not in the toolbar. */
export function PinHint({ model }: { readonly model: PracticeModel }) {
  const text = useStrings();
  if (model.isOnToolbar.value) return null;
  return (
    <section class={styles.pin} aria-labelledby="pin-title">
      <PinPicture />
      <div>
        <h2 id="pin-title">{text('practice_pin_title')}</h2>
        <p>{text(model.hasPinButton ? 'practice_pin' : 'practice_pin_by_menu')}</p>
      </div>
    </section>
  );
}

/** The toolbar with its puzzle piece, and what opens below it. What it shows is said beside it. */
function PinPicture() {
  return (
    <svg viewBox="0 0 168 72" aria-hidden="true">
      <rect class={styles.bar} x="0.5" y="0.5" width="167" height="24" rx="6" />
      <rect class={styles.address} x="8" y="6" width="112" height="13" rx="6.5" />
      <circle class={styles.here} cx="140" cy="12.5" r="10" />
      <path
        class={styles.sign}
        d="M135 9h3a2 2 0 1 1 4 0h3v3.2a2 2 0 1 1 0 4V19h-10v-3.2a2 2 0 1 0 0-3.6z"
        transform="translate(0 -1)"
      />
      <rect class={styles.menu} x="20.5" y="30.5" width="147" height="36" rx="6" />
      <image href="/icons/icon-32.png" x="28" y="40" width="17" height="17" />
      <rect class={styles.name} x="52" y="45" width="66" height="7" rx="3.5" />
      <circle class={styles.here} cx="148" cy="48.5" r="11" />
      <path class={styles.sign} d="M145 42h6l-1 5 3 3v1.4h-4.3V57h-1.4v-5.6H143V50l3-3z" />
    </svg>
  );
}
