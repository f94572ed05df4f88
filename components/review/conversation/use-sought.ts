/** Leads to what a search found on the page. */
import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import * as styles from './sought.module.css';

/**
 * Once the page is there, brings the part that was looked for into view, marked and with the focus. `part` is what it has as
 * `data-written`; null where nothing was looked for. One that has been deleted since leaves the page at its top.
 */
export function useSought(page: RefObject<HTMLElement | null>, part: string | null, isThere: boolean): void {
  useEffect(() => {
    if (part === null || !isThere) return;
    const found = [...(page.current?.querySelectorAll<HTMLElement>('[data-written]') ?? [])].find(
      (one) => one.getAttribute('data-written') === part,
    );
    if (found === undefined) return;
    const mark = styles.sought as string;
    found.classList.add(mark);
    found.tabIndex = -1;
    found.focus({ preventScroll: true });
    found.scrollIntoView?.({ block: 'center' });
    return () => found.classList.remove(mark);
  }, [page, part, isThere]);
}
