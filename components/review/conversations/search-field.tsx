/** The search over everything that was noted. */
import { useEffect, useRef } from 'preact/hooks';
import { characterOf, isTextField } from '../../../lib/domain/hotkeys/keyboard-events.ts';
import { actionOfCharacter, keyFor } from '../../../lib/domain/hotkeys/single-keys.ts';
import { useStrings } from '../../ui/strings.tsx';
import { TextField, type TextFieldElement } from '../../ui/text-field.tsx';
import type { ConversationsModel } from './model.ts';
import * as styles from './search-field.module.css';

/** The field; its key, `/` unless the person chose another, leads to it from anywhere on the page where nothing is typed. */
export function SearchField({ model }: { readonly model: ConversationsModel }) {
  const text = useStrings();
  const field = useRef<TextFieldElement>(null);
  const { on } = model.singleKeys.value;
  const key = on ? keyFor('search', model.singleKeys.value).toUpperCase() : '';
  useEffect(() => {
    const listening = new AbortController();
    const toSearch = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || isTextField(event.target)) return;
      const character = characterOf(event);
      if (character === undefined) return;
      if (actionOfCharacter(character, model.singleKeys.peek(), 'review') !== 'search') return;
      event.preventDefault();
      field.current?.focus();
    };
    document.addEventListener('keydown', toSearch, { signal: listening.signal });
    return () => listening.abort();
  }, [model]);
  return (
    <search class={styles.search}>
      <TextField
        label={text('search_everything')}
        hideLabel
        type="search"
        class={styles.input}
        value={model.query.value}
        onType={model.search}
        onFocus={model.prepare}
        field={field}
        placeholder={text('search_everything_hint')}
      />
      {key !== '' && <kbd>{key}</kbd>}
    </search>
  );
}
