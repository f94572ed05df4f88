/** Choosing another single key for an action. */
import { useState } from 'preact/hooks';
import { type Action, labelOf } from '../../lib/domain/hotkeys/bindings.ts';
import { type KeyProblem, withKey } from '../../lib/domain/hotkeys/single-keys.ts';
import { useStrings } from '../ui/strings.tsx';
import { useModel } from './context.tsx';

/** What `useKeyChoice` gives. */
export type KeyChoice = ReturnType<typeof useKeyChoice>;

/** The state of the choice: whose key is listened for, and a sentence about it. */
export function useKeyChoice() {
  const { singleKeys, changeSingleKeys } = useModel();
  const text = useStrings();
  const [listening, setListening] = useState<Action | null>(null);
  const [said, setSaid] = useState('');
  const nameOf = (action: Action) => text(labelOf(action) as 'action_note');
  const problem = (found: KeyProblem, character = '') =>
    found.problem === 'taken'
      ? text('help_key_taken', { key: character.toUpperCase(), action: nameOf(found.by) })
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
          : text('help_key_kept', { key: kept.toUpperCase(), action: nameOf(action) }),
      );
      void changeSingleKeys(next);
    },
  };
}
