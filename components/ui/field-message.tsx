/** What stands below a text field. */
import type { ReadonlySignal } from '@preact/signals';
import type { ComponentChildren, RefObject } from 'preact';
import { useId, useLayoutEffect } from 'preact/hooks';
import { LONGEST_DRAFT, LONGEST_TEXT } from '../../lib/conversation/limits.ts';
import { type Translate, useStrings } from './strings.tsx';

/**
 * The field's hint, or in its place what is wrong with what is typed; the field is described by it. A text that is too
 * long is wrong by itself, and no form around the field is sent then: the browser leads to the field instead. A
 * component of its own, so that a letter renders nothing else.
 */
export function FieldMessage(props: {
  readonly value: string | ReadonlySignal<string>;
  readonly hint: ComponentChildren;
  readonly problem: string | null;
  readonly field: RefObject<HTMLInputElement | HTMLTextAreaElement | null>;
}) {
  const { value, hint, problem, field } = props;
  const text = useStrings();
  const id = useId();
  const tooLong = tooLongSentence(text, typeof value === 'string' ? value : value.value);
  const trouble = tooLong || problem;
  const isShown = trouble !== null || hint !== undefined;
  useLayoutEffect(() => {
    const { current } = field;
    if (current === null) return;
    current.setCustomValidity(tooLong);
    current.setAttribute('aria-invalid', String(trouble !== null));
    if (isShown) current.setAttribute('aria-describedby', id);
    else current.removeAttribute('aria-describedby');
  }, [field, tooLong, trouble, isShown, id]);
  if (!isShown) return null;
  // A hint is there from the start, and its changes wait their turn; trouble alone comes in, and is heard for that.
  const heard = hint === undefined ? { role: 'alert' as const } : { 'aria-live': 'polite' as const };
  return (
    <small id={id} class={trouble === null ? 'field-hint' : 'trouble'} {...heard}>
      {trouble ?? hint}
    </small>
  );
}

/** '' for a text that fits. */
function tooLongSentence(text: Translate, { length }: string): string {
  if (length <= LONGEST_TEXT) return '';
  const count = new Intl.NumberFormat(document.documentElement.lang || undefined);
  const [typed, longest] = [count.format(length), count.format(LONGEST_TEXT)];
  return length > LONGEST_DRAFT
    ? text('field_too_long_to_stay', typed, longest)
    : text('field_too_long', typed, longest);
}
