import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import { useKeptFocus } from '../ui/keep-focus.ts';
import type { TextFieldElement } from '../ui/text-field.tsx';

/**
 * Puts the focus on the search when the popup opens, and keeps it within the popup (`useKeptFocus`); a component, so that
 * it is loaded after the first picture.
 */
export function FocusKeeper(props: {
  readonly root: RefObject<HTMLElement | null>;
  readonly first: RefObject<TextFieldElement | null>;
}) {
  const { root, first } = props;
  useKeptFocus(root);
  useEffect(() => {
    const { activeElement, body } = document;
    // Whoever has pressed something by then stays there.
    if (activeElement === null || activeElement === body) first.current?.focus();
  }, [first]);
  return null;
}
