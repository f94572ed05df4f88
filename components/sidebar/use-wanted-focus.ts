/** The focus for a field that an act asked for. */
import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { useModel } from './context.tsx';
import type { FocusPlace } from './model.ts';

/** Gives the field the focus when it was asked for, once, and before the next key can be pressed. */
export function useWantedFocus(place: FocusPlace, field: RefObject<HTMLElement | null>): void {
  const { focusWanted, focusGiven } = useModel();
  const isWanted = focusWanted.value === place;
  useLayoutEffect(() => {
    if (!isWanted) return;
    focusGiven();
    field.current?.focus();
  }, [isWanted, field, focusGiven]);
}
