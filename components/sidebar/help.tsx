/** What stands on the sheet of the keys: which there are, and which one covers what others must not see. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import { bindings } from '../../lib/domain/hotkeys/bindings.ts';
import { Button } from '../ui/button.tsx';
import { Check } from '../ui/check.tsx';
import { ShortcutSettings } from '../ui/shortcut-settings.tsx';
import { useStrings } from '../ui/strings.tsx';
import { useModel } from './context.tsx';
import * as styles from './help.module.css';
import { HelpRow } from './help-row.tsx';
import { KeyHint } from './key-hint.tsx';
import * as panel from './panel.module.css';
import { Credit } from './tips.tsx';
import { useKeyChoice } from './use-key-choice.ts';

/** The combinations that the browser really gave, and the single keys, which can be changed here. Takes the focus as it comes. */
export function Help() {
  const { guide, setHelp, openShortcutSettings, singleKeys, changeSingleKeys, shortcuts } = useModel();
  const text = useStrings();
  const title = useRef<HTMLHeadingElement>(null);
  // The browser would choose what scrolls.
  useLayoutEffect(() => title.current?.focus(), []);
  const choice = useKeyChoice();
  const { on, changed } = singleKeys.value;
  const toggle = shortcuts.value.find(({ action }) => action === 'toggle-sidebar')?.keys ?? '';
  return (
    <>
      <div class={styles.keys}>
        <h1 id="help-title" ref={title} tabIndex={-1}>
          {text('help_title')}
        </h1>
        <p>{text('help_everywhere')}</p>
        {toggle !== '' && <p>{text('help_toggle', { keys: toggle })}</p>}
        <table>
          <thead>
            <tr>
              <th scope="col">{text('help_action')}</th>
              <th scope="col">{text('help_anywhere')}</th>
              <th scope="col">{text('help_here')}</th>
            </tr>
          </thead>
          <tbody>
            {bindings
              .filter(({ step = 1 }) => step <= guide.value.steps.length)
              .map((binding) => (
                <HelpRow key={binding.action} binding={binding} choice={choice} />
              ))}
            <tr>
              <th scope="row">{text('help_leave')}</th>
              <td />
              <td>
                <kbd>F6</kbd>
              </td>
            </tr>
          </tbody>
        </table>
        <p class={styles.said} aria-live="polite">
          {choice.said}
        </p>
        <Check class={panel.check} isOn={on} change={(isOn) => void changeSingleKeys({ on: isOn, changed })}>
          {text('help_single')}
        </Check>
        <p class={panel.hint}>{text('help_single_hint')}</p>
        {(!on || Object.keys(changed).length > 0) && (
          <Button size="large" class={panel.second} onClick={choice.reset}>
            {text('help_reset')}
          </Button>
        )}
        <ShortcutSettings size="large" class={panel.second} open={openShortcutSettings} />
        <Sharing />
        <Credit />
      </div>
      <Button kind="primary" size="tall" class={styles.close} onClick={() => setHelp(false)}>
        {text('help_close')}
      </Button>
    </>
  );
}

/** Who sees the sidebar when something is shared, and the key that covers it. */
function Sharing() {
  const text = useStrings();
  return (
    <section aria-labelledby="help-sharing">
      <h2 id="help-sharing">{text('help_sharing')}</h2>
      <ul class={styles.sharing}>
        <li>{text('help_sharing_tab')}</li>
        <li>{text('help_sharing_window')}</li>
        <li>{text('help_sharing_screen')}</li>
      </ul>
      <p>
        {text('help_sharing_cover', { cover: text('menu_cover') })} <KeyHint action="cover" />
      </p>
    </section>
  );
}
