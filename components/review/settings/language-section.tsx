/** In which language it speaks. */

import { Alert } from '../../ui/alert.tsx';
import { control } from '../../ui/field.module.css';
import { useStrings } from '../../ui/strings.tsx';
import type { SettingsModel } from './model.ts';
import * as settings from './settings.module.css';

/** The choice; nothing where there is only one language. Each language is called what it calls itself. */
export function LanguageSection({ model }: { readonly model: SettingsModel }) {
  const { value, problem, change } = model.language;
  const text = useStrings();
  if (model.languages.length < 2) return null;
  return (
    <section aria-labelledby="language-title">
      <h2 id="language-title">{text('language_title')}</h2>
      <div class={settings.choices}>
        <select
          class={`${control} ${settings.fitting}`}
          aria-labelledby="language-title"
          value={value.value}
          onChange={({ currentTarget }) => {
            void change(currentTarget.value);
            // Until it is kept, it is as it was.
            currentTarget.value = value.value;
          }}
        >
          <option value="">{text('language_of_browser')}</option>
          {model.languages.map((folder) => {
            const tag = folder.replace('_', '-');
            return (
              <option key={folder} value={folder} lang={tag} dir="auto">
                {new Intl.DisplayNames([tag], { type: 'language' }).of(tag)}
              </option>
            );
          })}
        </select>
      </div>
      {problem.value !== null && <Alert>{text('did_not_work', { reason: problem.value })}</Alert>}
    </section>
  );
}
