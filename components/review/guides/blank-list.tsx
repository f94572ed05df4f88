/** The blanks that can be put into a text field of a guide. */
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Blank } from '../../../lib/domain/guide/guide.ts';
import { withBlank } from '../../../lib/domain/guide/insert-blank.ts';
import { control } from '../../ui/field.module.css';
import { useStrings } from '../../ui/strings.tsx';
import type { TextFieldElement } from '../../ui/text-field.tsx';
import * as styles from './blank-list.module.css';

/** The one that is chosen goes in where the caret of the field is, and the focus back there. */
export function BlankList(props: {
  readonly blanks: readonly Blank[];
  /** What the field is called. */
  readonly name: string;
  readonly value: string;
  readonly field: RefObject<TextFieldElement | null>;
  readonly list: RefObject<HTMLSelectElement | null>;
  readonly set: (words: string) => void;
}) {
  const { blanks, name, value, field, list, set } = props;
  const text = useStrings();
  /** Where the caret goes once the words stand in the field; null where it stays. */
  const caret = useRef<number | null>(null);
  useLayoutEffect(() => {
    if (caret.current === null) return;
    field.current?.setSelectionRange(caret.current, caret.current);
    caret.current = null;
  });
  return (
    <select
      ref={list}
      class={`${control} ${styles.blanks}`}
      aria-label={text('guide_blank_into', { field: name })}
      value=""
      onKeyDown={({ key }) => {
        if (key === 'Escape') field.current?.focus();
      }}
      onChange={({ currentTarget }) => {
        const { selectionStart, selectionEnd } = field.current ?? {};
        const [from, to] = [selectionStart ?? value.length, selectionEnd ?? value.length];
        const made = withBlank(value, from, to, currentTarget.value);
        caret.current = made.caret;
        set(made.words);
        currentTarget.value = '';
        field.current?.focus();
      }}
    >
      <option value="">{text('guide_blank_insert')}</option>
      {blanks.map(({ id, label }) => (
        <option key={id} value={id}>
          {label || id}
        </option>
      ))}
    </select>
  );
}

/** Leads to the list, and shows what is in it where the browser lets that be done. */
export function openBlankList(list: HTMLSelectElement | null): void {
  list?.focus();
  try {
    list?.showPicker();
  } catch {
    // It has the focus, and opens by its own keys.
  }
}
