/** Whether the browser checks the spelling of what is typed. */

import { useStrings } from '../../ui/strings.tsx';
import { ChoiceCheck } from './choice-check.tsx';
import type { SettingsModel } from './model.ts';

/** The choice, with what it may mean. */
export function SpellingSection({ model }: { readonly model: SettingsModel }) {
  const text = useStrings();
  return (
    <section aria-labelledby="spelling-title">
      <h2 id="spelling-title">{text('spelling_title')}</h2>
      <ChoiceCheck choice={model.spelling} hint={text('spelling_hint')}>
        {text('spelling_check')}
      </ChoiceCheck>
    </section>
  );
}
