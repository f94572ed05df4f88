/** What stands below a text field. */
import { computed, type ReadonlySignal } from '@preact/signals';
import type { ComponentChildren, RefObject } from 'preact';
import { useId, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { LONGEST_DRAFT, LONGEST_TEXT } from '../../lib/domain/conversation/limits.ts';
import * as styles from './field.module.css';
import { type Translate, useStrings } from './strings.tsx';

/**
 * The field's hint, or in its place what is wrong with what is typed; the field is described by it, and what goes wrong is
 * read out once. A text that is too long is wrong by itself, and no form around the field is sent then: the browser leads to the field instead. A
 * letter renders nothing until it makes the text too long.
 */
export function FieldMessage(props: {
  readonly value: string | ReadonlySignal<string>;
  readonly hint: ComponentChildren;
  /** Whether a hint that changes is read out. */
  readonly isHintHeard: boolean;
  readonly problem: string | null;
  /** Why no form may be sent, whether that is shown or not; '' for no reason. */
  readonly invalid: string;
  readonly field: RefObject<HTMLInputElement | HTMLTextAreaElement | null>;
}) {
  const { value, hint, isHintHeard, problem, invalid, field } = props;
  const id = useId();
  const tooLong = useTooLong(value);
  const trouble = tooLong || problem;
  const isShown = trouble !== null || hint !== undefined;
  useLayoutEffect(() => {
    const { current } = field;
    if (current === null) return;
    current.setCustomValidity(tooLong || invalid);
    current.setAttribute('aria-invalid', String(trouble !== null));
    if (isShown) current.setAttribute('aria-describedby', id);
    else current.removeAttribute('aria-describedby');
  }, [field, tooLong, invalid, trouble, isShown, id]);
  /** Whether the trouble was there before: it may count letters, and is not to be read out for each. */
  const wasTrouble = useRef(false);
  const isOld = wasTrouble.current;
  useLayoutEffect(() => {
    wasTrouble.current = trouble !== null;
  });
  if (!isShown) return null;
  const look = {
    id,
    class: `${styles.message} ${trouble === null ? '' : styles.problem}`,
  };
  // Trouble alone comes in, and is heard for that.
  if (hint === undefined) {
    return (
      <small {...look} role="alert" aria-live={isOld ? 'off' : 'assertive'}>
        {trouble}
      </small>
    );
  }
  // What is read out must come into something that stood there before.
  return (
    <small {...look}>
      {trouble === null && !isHintHeard && hint}
      <span aria-live={isOld ? 'off' : 'polite'}>{trouble ?? (isHintHeard && hint)}</span>
    </small>
  );
}

/** The sentence for a text that is too long; '' for one that fits. */
function useTooLong(value: string | ReadonlySignal<string>): string {
  const text = useStrings();
  const sentence = useMemo(
    () => computed(() => tooLongSentence(text, typeof value === 'string' ? value : value.value)),
    [text, value],
  );
  return sentence.value;
}

function tooLongSentence(text: Translate, { length }: string): string {
  if (length <= LONGEST_TEXT) return '';
  return length > LONGEST_DRAFT
    ? text('field_too_long_to_stay', { count: length, most: LONGEST_TEXT })
    : text('field_too_long', { count: length, most: LONGEST_TEXT });
}
