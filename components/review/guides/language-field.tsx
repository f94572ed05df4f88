/** In which language a guide is. */
import { useState } from 'preact/hooks';
import { SelectField } from '../../ui/select-field.tsx';
import { useStrings } from '../../ui/strings.tsx';
import { anchorOf, useEditor } from './editor-context.ts';
import { Words } from './fields.tsx';
import { fieldWords } from './place-words.ts';

const PATH = ['language'];

/** One of the languages that Kitchen Table speaks, each called what it calls itself; any other by its code. */
export function LanguageField() {
  const { model, guide } = useEditor();
  const text = useStrings();
  const { languages } = model;
  /** Another one was chosen, of which no code is typed yet. */
  const [asksCode, setAsksCode] = useState(false);
  const isOther = asksCode || !languages.includes(guide.language);
  return (
    <>
      <div {...(!isOther && { id: anchorOf(PATH) })}>
        <SelectField
          label={fieldWords(text, 'language')}
          value={isOther ? '' : guide.language}
          onChoose={(chosen) => {
            setAsksCode(chosen === '');
            if (chosen !== '') model.put(PATH, chosen);
          }}
        >
          {languages.map((tag) => (
            <option key={tag} value={tag} lang={tag}>
              {new Intl.DisplayNames([tag], { type: 'language' }).of(tag)}
            </option>
          ))}
          <option value="">{text('guide_language_other')}</option>
        </SelectField>
      </div>
      {isOther && <Words path={PATH} label={text('guide_language_code')} />}
    </>
  );
}
