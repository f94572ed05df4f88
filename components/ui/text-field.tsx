/**
 * The one text field of the interface. What every field of words has to get right stands here: keys while a word is
 * being composed, what the browser may do with what is typed, texts that are too long, and what is read out.
 */
import { computed, type ReadonlySignal } from '@preact/signals';
import type { ComponentChildren, JSX, RefObject } from 'preact';
import { useId, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { isTooLong } from '../../lib/domain/conversation/limits.ts';
import * as styles from './field.module.css';
import { FieldMessage } from './field-message.tsx';
import { useSpelling } from './spelling.tsx';

/** The element in which is typed, of one line or of several. */
export type TextFieldElement = HTMLInputElement | HTMLTextAreaElement;

/** What a text field is given. */
export interface TextFieldProps {
  readonly label: string;
  /** The label is only read out, and the field stands without anything around it. */
  readonly hideLabel?: boolean;
  /** What stands in it. A signal is followed without rendering the field anew for each letter. */
  readonly value: string | ReadonlySignal<string>;
  /** Hears of every change at once, half-composed words too, so that they can be saved as they are typed. */
  readonly onType: (text: string) => void;
  /** Enter, and in several lines Enter without Shift. Not called while a word is composed, nor for a text too long. */
  readonly onEnter?: () => void;
  /** Escape: what was typed is to be taken back, or left. Not called while a word is composed. `onLeave` does not follow. */
  readonly onEscape?: () => void;
  /** The field has lost the focus, to `relatedTarget` where that is known. */
  readonly onLeave?: (event: FocusEvent) => void;
  readonly onFocus?: () => void;
  /** The lines shown of a text that may have several; a field without them has one line. */
  readonly rows?: number;
  /** What one line is for. Nothing is known or suggested of a password. */
  readonly type?: 'text' | 'search' | 'password';
  readonly inputMode?: 'text' | 'email' | 'tel';
  /** So many characters can be typed in one line. What is longer already stays, and can only be shortened. */
  readonly most?: number;
  readonly placeholder?: string;
  /** A few words below the field, read out with it and when they change. Its place is kept where it is null for now. */
  readonly hint?: ComponentChildren;
  /** Whether a hint that changes is read out by itself, and not with the field alone. */
  readonly isHintHeard?: boolean;
  /** What is wrong with what is typed, in a sentence; it stands in place of the hint. */
  readonly problem?: string | null;
  /** Why the browser is to send no form with what is typed, whether that is shown or not; '' for no reason. */
  readonly invalid?: string;
  /** A form was to be sent with what is invalid; takes the place of the browser’s own bubble. */
  readonly onInvalid?: () => void;
  readonly required?: boolean;
  /** For its place: of the field with its label, or of the element where that is hidden. */
  readonly class?: string;
  /** The id of a `datalist`. */
  readonly list?: string;
  /** Whether it takes the focus when it comes. */
  readonly takesFocus?: boolean;
  /** The element, for who gives it the focus. */
  readonly field?: RefObject<TextFieldElement | null>;
}

/** A text field with its label, and below it a hint, or what is wrong. */
export function TextField(props: TextFieldProps) {
  const { label, hideLabel = false, hint, problem = null, value, field: given } = props;
  const { isHintHeard = true, invalid = '' } = props;
  const own = useRef<TextFieldElement>(null);
  const field = given ?? own;
  const id = useId();
  const element = <FieldElement {...props} id={id} field={field} />;
  const message = <FieldMessage {...{ value, hint, isHintHeard, problem, invalid, field }} />;
  if (hideLabel) {
    return (
      <>
        {element}
        {message}
      </>
    );
  }
  return (
    <div class={`${styles.field} ${props.class ?? ''}`}>
      <label for={id}>
        <span class={styles.label}>{label}</span>
        {element}
      </label>
      {message}
    </div>
  );
}

type ElementProps = TextFieldProps & {
  readonly id: string;
  readonly field: RefObject<TextFieldElement | null>;
};

function FieldElement(props: ElementProps) {
  const { label, hideLabel, value, onType, onFocus, rows, type = 'text', inputMode, field } = props;
  const { id, takesFocus, required, list, class: className } = props;
  const placeholder = usePlaceholder(props);
  const keys = useKeys(props);
  // Names of mail boxes, numbers and passwords are no words.
  const isWords = type === 'text' && inputMode === undefined;
  const isSpelling = useSpelling() && isWords;
  useLayoutEffect(() => {
    if (field.current !== null) setHelp(field.current, { isSpelling, isWords });
  }, [field, isSpelling, isWords]);
  // Before it is painted, so that no letter typed at once is lost.
  useLayoutEffect(() => {
    if (takesFocus) field.current?.focus();
  }, [field, takesFocus]);
  const common = {
    id,
    value,
    placeholder,
    required,
    class: `${styles.control} ${hideLabel ? (className ?? '') : ''}`,
    'aria-label': hideLabel ? label : undefined,
    dir: 'auto',
    // The browser would keep a copy of it in clear, for its forms and for a session that it restores.
    autocomplete: 'off',
    onInput: ({ currentTarget }: { readonly currentTarget: TextFieldElement }) => onType(currentTarget.value),
    onFocus,
    onInvalid: props.onInvalid && ((event: Event) => leadTo(event, props.onInvalid)),
    ...keys,
  } as const;
  if (rows !== undefined) {
    return <textarea {...common} ref={field as RefObject<HTMLTextAreaElement | null>} rows={rows} />;
  }
  // Which attributes go with which type is known one by one only.
  const line = { ...common, type, inputMode, list, maxLength: props.most } as JSX.IntrinsicElements['input'];
  return <input {...line} ref={field as RefObject<HTMLInputElement | null>} />;
}

/** The placeholder, only while it can be seen: with one, Chromium works out the styles of the field anew at every letter. */
function usePlaceholder({ value, placeholder }: TextFieldProps) {
  return useMemo(() => {
    if (placeholder === undefined || typeof value === 'string') return placeholder;
    return computed(() => (value.value === '' ? placeholder : ''));
  }, [value, placeholder]);
}

/** Leads to what keeps a form from being sent, if it is the first such field, without the browser’s bubble. */
function leadTo(event: Event, tell: (() => void) | undefined): void {
  const { currentTarget: field } = event;
  if (!(field instanceof HTMLInputElement)) return;
  event.preventDefault();
  tell?.();
  const invalid = [...(field.form?.elements ?? [])].find(
    (one) => one instanceof HTMLInputElement && !one.validity.valid,
  );
  if (invalid === field) field.focus();
}

/** Enter, Escape and leaving. */
function useKeys({ onEnter, onEscape, onLeave, rows }: ElementProps) {
  /** A field that goes away with Escape loses the focus by that, and would keep what was to be taken back. */
  const isTakenBack = useRef(false);
  return {
    onKeyDown(event: KeyboardEvent & { readonly currentTarget: TextFieldElement }) {
      isTakenBack.current = false;
      if (isComposing(event)) {
        // The key is the input method's. Nothing of ours acts on it, in the field or around it: no form is sent, no
        // panel closed.
        event.stopPropagation();
        if (event.key === 'Enter' || event.key === 'Escape') event.preventDefault();
        return;
      }
      if (event.key === 'Enter' && onEnter !== undefined && !(rows !== undefined && event.shiftKey)) {
        event.preventDefault();
        if (!isTooLong(event.currentTarget.value)) onEnter();
      }
      if (event.key === 'Escape' && onEscape !== undefined) {
        // One Escape does one thing: the panel around the field, and the browser's popup, stay open.
        event.preventDefault();
        event.stopPropagation();
        isTakenBack.current = true;
        onEscape();
      }
    },
    onBlur(event: FocusEvent) {
      if (!isTakenBack.current) onLeave?.(event);
      isTakenBack.current = false;
    },
  };
}

/**
 * Returns whether a key belongs to the input method. 229 is the key code of what it has taken: Safari sends the Enter
 * that ends a composition after its end, and only the code tells.
 */
function isComposing({ isComposing, keyCode }: KeyboardEvent): boolean {
  return isComposing || keyCode === 229;
}

/**
 * Says what the browser may do with what is typed. Writing suggestions, and in some browsers spelling, are made by
 * sending the words away, so both are off; spelling can be switched on in the settings. They are set as attributes:
 * Preact would set properties, for which the word "false" is true.
 */
function setHelp(
  field: TextFieldElement,
  { isSpelling, isWords }: { readonly isSpelling: boolean; readonly isWords: boolean },
): void {
  field.setAttribute('spellcheck', String(isSpelling));
  field.setAttribute('autocorrect', isSpelling ? 'on' : 'off');
  field.setAttribute('autocapitalize', isWords ? 'sentences' : 'off');
  field.setAttribute('writingsuggestions', 'false');
}
