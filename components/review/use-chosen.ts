/** Leading to a part of a page. */
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** Puts the focus on the heading of a part while it is the one that somebody was led to. */
export function useChosen(isChosen: boolean): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    if (isChosen && heading.current !== null) focusHeading(heading.current);
  }, [isChosen]);
  return heading;
}

/** Puts the focus on a heading, and the heading at the top. */
export function focusHeading(heading: HTMLElement): void {
  heading.tabIndex = -1;
  heading.focus();
  heading.scrollIntoView({ block: 'start' });
}
