/** Leading to a part of a page. */
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** Puts the focus on the heading of a part while it is the one that somebody was led to. */
export function useChosen(isChosen: boolean): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    const { current } = heading;
    if (!isChosen || current === null) return;
    current.tabIndex = -1;
    current.focus();
    current.scrollIntoView({ block: 'start' });
  }, [isChosen]);
  return heading;
}
