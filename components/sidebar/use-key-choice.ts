/** Choosing another single key for an action. */
import { useState } from 'preact/hooks';
import { type Action, bindingOf } from '../../lib/domain/hotkeys/bindings.ts';
import {
  DEFAULT_SINGLE_KEYS,
  type KeyProblem,
  shownKey,
  withKey,
} from '../../lib/domain/hotkeys/single-keys.ts';
import { useStrings } from '../ui/strings.tsx';
import { actionName } from './action-name.ts';
import { useModel } from './context.tsx';

/** What `useKeyChoice` gives. */
export type KeyChoice = ReturnType<typeof useKeyChoice>;

/** The state of the choice: whose key is listened for, and a sentence about it. */
export function useKeyChoice() {
  const { singleKeys, changeSingleKeys } = useModel();
  const text = useStrings();
  const [listening, setListening] = useState<Action | null>(null);
  const [said, setSaid] = useState('');
  const nameOf = (action: Action) => actionName(text, bindingOf(action));
  const problem = (found: KeyProblem, character = '') =>
    found.problem === 'taken'
      ? text('help_key_taken', { key: shownKey(character), action: nameOf(found.by) })
      : text('help_key_unfit');
  return {
    listening,
    said,
    listen(action: Action, isListening: boolean) {
      if (isListening) setSaid(text('help_key_press', { action: nameOf(action) }));
      else if (listening === action) setSaid('');
      setListening((now) => (isListening ? action : now === action ? null : now));
    },
    /** Keeps the key, or says why it cannot be; then another one is listened for. */
    choose(action: Action, character: string | undefined) {
      const next = withKey(singleKeys.peek(), action, character);
      if ('problem' in next) return setSaid(problem(next, character));
      setListening(null);
      const kept = character ?? '';
      setSaid(
        kept === ''
          ? text('help_key_gone', { action: nameOf(action) })
          : text('help_key_kept', { key: shownKey(kept), action: nameOf(action) }),
      );
      void changeSingleKeys(next);
    },
    /** Undoes every change, and says so in place of what was said of the last one. */
    reset() {
      setListening(null);
      setSaid(text('help_reset_done'));
      void changeSingleKeys(DEFAULT_SINGLE_KEYS);
    },
  };
}
