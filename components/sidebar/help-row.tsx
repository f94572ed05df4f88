/** One row of the help sheet. */

import { useRef } from 'preact/hooks';
import type { Binding } from '../../lib/domain/hotkeys/bindings.ts';
import { keyOf } from '../../lib/domain/hotkeys/keyboard-events.ts';
import { keyFor, shownKey } from '../../lib/domain/hotkeys/single-keys.ts';
import { useStrings } from '../ui/strings.tsx';
import { actionName } from './action-name.ts';
import { useModel } from './context.tsx';
import * as styles from './help-row.module.css';
import type { KeyChoice } from './use-key-choice.ts';

/** An action, the combination that the browser gave it, and its single key. */
export function HelpRow({ binding, choice }: { readonly binding: Binding; readonly choice: KeyChoice }) {
  const { shortcuts } = useModel();
  const text = useStrings();
  const { action, command, key, fixed, combination } = binding;
  const given = shortcuts.value.find((one) => one.action === action)?.keys ?? '';
  return (
    <tr>
      <th scope="row">{actionName(text, binding)}</th>
      <td>
        {command === undefined ? (
          ''
        ) : given ? (
          <kbd>{given}</kbd>
        ) : (
          <i class={styles.unassigned}>{text('help_unassigned')}</i>
        )}
      </td>
      <td>
        {key !== undefined && (
          <SingleKey
            binding={binding}
            isListening={choice.listening === action}
            listen={(isListening) => choice.listen(action, isListening)}
            choose={(character) => choice.choose(action, character)}
          />
        )}
        {fixed && <kbd>{fixed}</kbd>}
        {combination && <kbd>{combination}</kbd>}
      </td>
    </tr>
  );
}

/** Takes a key away while it is listened for. */
const NO_KEY = /^(Backspace|Delete)$/;
/** Pressed on the way to another key, or to leave. */
const NOT_YET = /^(Shift|Control|Alt|AltGraph|Meta|CapsLock|Tab)$/;

/** The key as a button: pressed, it takes the next key for the action; Escape leaves it as it is. */
function SingleKey(props: {
  readonly binding: Binding;
  readonly isListening: boolean;
  readonly listen: (isListening: boolean) => void;
  /** Takes what was pressed, as `keyOf` names it; '' for none, or undefined for a key that has no name. */
  readonly choose: (character: string | undefined) => void;
}) {
  const { binding, isListening, listen, choose } = props;
  const { singleKeys } = useModel();
  const text = useStrings();
  const button = useRef<HTMLButtonElement>(null);
  const key = shownKey(keyFor(binding.action, singleKeys.value));
  const name = actionName(text, binding);
  const hear = (event: KeyboardEvent) => {
    if (!isListening || event.repeat || event.ctrlKey || event.altKey || event.metaKey) return;
    if (NOT_YET.test(event.key)) return;
    // The browser would close the sheet, or press the button.
    event.preventDefault();
    if (event.key === 'Escape') listen(false);
    else choose(NO_KEY.test(event.key) ? '' : keyOf(event));
  };
  return (
    <button
      ref={button}
      type="button"
      class={styles.key}
      disabled={!singleKeys.value.on}
      aria-pressed={isListening}
      aria-label={
        key === '' ? text('help_key_none', { action: name }) : text('help_key', { action: name, key })
      }
      onClick={() => {
        // Firefox and Safari on a Mac give a button that is clicked no focus, and with it no keys.
        button.current?.focus();
        listen(!isListening);
      }}
      onBlur={() => listen(false)}
      onKeyDown={hear}
    >
      {isListening ? '…' : key || '–'}
    </button>
  );
}
