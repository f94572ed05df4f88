/** In which language it speaks. */
import { useStrings } from '../../ui/strings.tsx';
import type { SettingsModel } from './model.ts';

/** The choice; nothing where there is only one language. Each language is called what it calls itself. */
export function LanguageSection({ model }: { readonly model: SettingsModel }) {
  const { value, problem, change } = model.language;
  const text = useStrings();
  if (model.languages.length < 2) return null;
  return (
    <section aria-labelledby="language-title">
      <h2 id="language-title">{text('language_title')}</h2>
      <div class="choices">
        <select
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
      {problem.value !== null && (
        <p role="alert" class="trouble">
          {text('did_not_work', { reason: problem.value })}
        </p>
      )}
    </section>
  );
}
