/** Makes what is printed small enough for its page. */
import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import * as styles from './cards.module.css';

/** Of the size in which a card is set; the last is about 6 points, below which nobody reads. */
const SIZES = [1, 0.95, 0.9, 0.85, 0.8, 0.75, 0.7, 0.65, 0.6];
/** What A4 and Letter both have room for within 10 mm, as in `cards.module.css`; CSS px (96 to 25.4 mm). */
const PAGE_HEIGHT = (255 / 25.4) * 96;

/**
 * Sets a card in the largest type in which it fits its page, before it is painted, whenever it is rendered. It is measured as
 * it stands on paper, however wide the window. What fits in no size goes on, on a second page.
 */
export function useOnePage(card: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    if (card.current !== null) setToFit(card.current);
  });
}

function setToFit(card: HTMLElement): void {
  card.classList.add(styles.measured);
  const setIn = (size: number) => card.style.setProperty('--size', `${size}`);
  const fitting = SIZES.find((size) => {
    setIn(size);
    return card.getBoundingClientRect().height <= PAGE_HEIGHT;
  });
  setIn(fitting ?? SIZES.at(-1) ?? 1);
  card.classList.remove(styles.measured);
}
