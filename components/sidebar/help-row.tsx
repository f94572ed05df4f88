/** One row of the help sheet. */
import type { Binding } from '../../lib/domain/hotkeys/bindings.ts';
import { useStrings } from '../ui/strings.tsx';
import { useModel } from './context.tsx';
import { SingleKey } from './single-key.tsx';
import type { KeyChoice } from './use-key-choice.ts';

/** An action, the combination that the browser gave it, and its single key. */
export function HelpRow({ binding, choice }: { readonly binding: Binding; readonly choice: KeyChoice }) {
  const { shortcuts } = useModel();
  const text = useStrings();
  const { action, label, command, key, combination } = binding;
  const given = shortcuts.value.find((one) => one.action === action)?.keys ?? '';
  return (
    <tr>
      <th scope="row">{text(label as 'action_note')}</th>
      <td>{command === undefined ? '' : given ? <kbd>{given}</kbd> : <i>{text('help_unassigned')}</i>}</td>
      <td>
        {key !== undefined && (
          <SingleKey
            binding={binding}
            isListening={choice.listening === action}
            listen={(isListening) => choice.listen(action, isListening)}
            choose={(character) => choice.choose(action, character)}
          />
        )}
        {combination && <kbd>{combination}</kbd>}
      </td>
    </tr>
  );
}
