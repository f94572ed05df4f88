/** Which keys work, and where each is changed. */

import { Alert } from '../../ui/alert.tsx';
import { Check } from '../../ui/check.tsx';
import { ShortcutSettings } from '../../ui/shortcut-settings.tsx';
import { useStrings } from '../../ui/strings.tsx';
import type { SettingsModel } from './model.ts';
import * as settings from './settings.module.css';

/** The switch of the single keys, and the way to the browser's own page for the others. */
export function KeysSection({ model }: { readonly model: SettingsModel }) {
  const { value, problem, change } = model.singleKeys;
  const text = useStrings();
  return (
    <section aria-labelledby="keys-title">
      <h2 id="keys-title">{text('help_title')}</h2>
      <p id="keys-hint">{text('keys_where')}</p>
      <Check
        describedBy="keys-hint"
        isOn={value.value.on}
        change={(on) => void change({ ...value.value, on })}
      >
        {text('help_single')}
      </Check>
      <ShortcutSettings class={settings.fitting} open={model.openBrowsersShortcuts} />
      {problem.value !== null && <Alert>{text('setting_not_saved', { reason: problem.value })}</Alert>}
    </section>
  );
}
