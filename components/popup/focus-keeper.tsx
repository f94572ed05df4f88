import type { RefObject } from 'preact';
import { useKeptFocus } from '../ui/keep-focus.ts';

/** Keeps the focus within the popup (`useKeptFocus`); a component, so that it is loaded after the first picture. */
export function FocusKeeper({ root }: { readonly root: RefObject<HTMLElement | null> }) {
  useKeptFocus(root);
  return null;
}
