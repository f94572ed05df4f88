/** Which keys do what. */
import { useEffect, useRef } from 'preact/hooks';
import { type Binding, bindings } from '../../lib/hotkeys/bindings.ts';
import { useStrings } from '../ui/strings.tsx';
import { useModel } from './context.tsx';
import { Credit } from './credit.tsx';
import { singleKeyOf } from './keys-of.ts';

/** The sheet on `?`: the combinations that the browser really gave, and the single keys of the sidebar. */
export function HelpSheet() {
  const { helpOpen, setHelp, refreshShortcuts, openShortcutSettings } = useModel();
  const text = useStrings();
  const dialog = useRef<HTMLDialogElement>(null);
  const isOpen = helpOpen.value;
  useEffect(() => {
    if (isOpen && dialog.current?.open === false) {
      dialog.current.showModal();
      void refreshShortcuts();
    }
    if (!isOpen) dialog.current?.close();
  }, [isOpen, refreshShortcuts]);
  return (
    <dialog ref={dialog} class="help" aria-labelledby="help-title" onClose={() => setHelp(false)}>
      {isOpen && (
        <>
          <h1 id="help-title">{text('help_title')}</h1>
          <p>{text('help_everywhere')}</p>
          <table>
            <thead>
              <tr>
                <th scope="col">{text('help_action')}</th>
                <th scope="col">{text('help_anywhere')}</th>
                <th scope="col">{text('help_here')}</th>
              </tr>
            </thead>
            <tbody>
              {bindings.map((binding) => (
                <HelpRow key={binding.action} binding={binding} />
              ))}
            </tbody>
          </table>
          <button type="button" class="second" onClick={() => void openShortcutSettings()}>
            {text('help_change')}
          </button>
          <Credit />
          <button type="button" class="main" onClick={() => setHelp(false)}>
            {text('help_close')}
          </button>
        </>
      )}
    </dialog>
  );
}

function HelpRow({ binding }: { readonly binding: Binding }) {
  const { shortcuts } = useModel();
  const text = useStrings();
  const given = shortcuts.value.find(({ action }) => action === binding.action)?.keys ?? '';
  const single = singleKeyOf(binding.action);
  return (
    <tr>
      <th scope="row">{text(binding.label as 'action_note')}</th>
      <td>
        {binding.command === undefined ? '' : given ? <kbd>{given}</kbd> : <i>{text('help_unassigned')}</i>}
      </td>
      <td>
        {single && <kbd>{single}</kbd>}
        {binding.combination && <kbd>{binding.combination}</kbd>}
      </td>
    </tr>
  );
}
