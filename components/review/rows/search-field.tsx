/** The search field above a list. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import { characterOf, isTextField } from '../../../lib/domain/hotkeys/keyboard-events.ts';
import { actionOfCharacter, keyFor, type SingleKeys } from '../../../lib/domain/hotkeys/single-keys.ts';
import { TextField, type TextFieldElement } from '../../ui/text-field.tsx';
import * as styles from './search-field.module.css';

/** The field; its key, `/` unless the person chose another, leads to it from anywhere on the page where nothing is typed. */
export function SearchField(props: {
  readonly label: string;
  readonly placeholder: string;
  readonly singleKeys: SingleKeys;
  readonly value: string;
  readonly onType: (text: string) => void;
  readonly onFocus?: () => void;
  readonly onEnter?: () => void;
}) {
  const { label, placeholder, singleKeys, value, onType, onFocus, onEnter } = props;
  const field = useRef<TextFieldElement>(null);
  const key = singleKeys.on ? keyFor('search', singleKeys).toUpperCase() : '';
  // Before it is painted: the key works as soon as it is seen.
  useLayoutEffect(() => {
    const listening = new AbortController();
    const toSearch = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || isTextField(event.target)) return;
      const character = characterOf(event);
      if (character === undefined) return;
      if (actionOfCharacter(character, singleKeys, 'review') !== 'search') return;
      event.preventDefault();
      field.current?.focus();
    };
    document.addEventListener('keydown', toSearch, { signal: listening.signal });
    return () => listening.abort();
  }, [singleKeys]);
  return (
    <search class={styles.search}>
      <TextField
        label={label}
        hideLabel
        type="search"
        class={styles.input}
        value={value}
        onType={onType}
        {...(onFocus !== undefined && { onFocus })}
        {...(onEnter !== undefined && { onEnter })}
        field={field}
        placeholder={placeholder}
      />
      {key !== '' && <kbd>{key}</kbd>}
    </search>
  );
}
