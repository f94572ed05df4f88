/** The field of the popup's search. */
import type { RefObject } from 'preact';
import { useStrings } from '../ui/strings.tsx';
import { TextField, type TextFieldElement } from '../ui/text-field.tsx';
import * as icons from './icon.module.css';
import type { PopupModel } from './model.ts';
import * as styles from './search-field.module.css';

/** The field, with the key that leads to it, or a button that empties it. */
export function SearchField(props: {
  readonly model: PopupModel;
  readonly field: RefObject<TextFieldElement | null>;
}) {
  const { model, field } = props;
  const text = useStrings();
  const query = model.find.query.value;
  return (
    <search class={styles.field}>
      <svg class={icons.icon} viewBox="0 0 16 16" aria-hidden="true">
        <circle cx="6.5" cy="6.5" r="4" />
        <path d="m9.6 9.6 4 4" />
      </svg>
      <TextField
        label={text('search')}
        hideLabel
        type="search"
        class={styles.input}
        value={query}
        onType={model.search}
        onFocus={model.find.prepare}
        field={field}
        placeholder={text('search_hint')}
      />
      {query === '' ? (
        model.searchKey.value !== '' && <kbd>{model.searchKey.value}</kbd>
      ) : (
        <button
          type="button"
          class={styles.clear}
          aria-label={text('search_clear')}
          onClick={() => {
            model.search('');
            field.current?.focus();
          }}
        >
          <svg class={icons.icon} viewBox="0 0 16 16" aria-hidden="true">
            <path d="m4 4 8 8m0-8-8 8" />
          </svg>
        </button>
      )}
    </search>
  );
}
