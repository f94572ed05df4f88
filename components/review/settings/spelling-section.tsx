/** Whether the browser checks the spelling of what is typed. */

import { Alert } from '../../ui/alert.tsx';
import { check } from '../../ui/check.module.css';
import { useStrings } from '../../ui/strings.tsx';
import type { SettingsModel } from './model.ts';
import * as settings from './settings.module.css';

/** The choice, with what it may mean. */
export function SpellingSection({ model }: { readonly model: SettingsModel }) {
  const { value: isOn, problem, change } = model.spelling;
  const text = useStrings();
  return (
    <section aria-labelledby="spelling-title">
      <h2 id="spelling-title">{text('spelling_title')}</h2>
      <p id="spelling-hint">{text('spelling_hint')}</p>
      <label class={`${check} ${settings.understood}`}>
        <input
          type="checkbox"
          aria-describedby="spelling-hint"
          checked={isOn.value}
          onChange={({ currentTarget }) => {
            void change(currentTarget.checked);
            // Until it is kept, it is as it was.
            currentTarget.checked = isOn.value;
          }}
        />
        <span>{text('spelling_check')}</span>
      </label>
      {problem.value !== null && <Alert>{text('spelling_failed', { reason: problem.value })}</Alert>}
    </section>
  );
}
