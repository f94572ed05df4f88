/** A list that shows whole items or none: what does not fit is not cut by half, but left out from the end. */

import type { ComponentChildren, RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { isElement } from './is-element.ts';
import * as styles from './whole-list.module.css';

/** What the list shows, and where it reports. */
export interface WholeListProps {
  /** Its accessible name. */
  readonly label: string;
  /** BCP 47, where the items are in a language of their own. */
  readonly lang?: string;
  readonly class?: string;
  /** An item that is always shown, before the others; it is as high as it is, and they have what is left. */
  readonly lead?: ComponentChildren;
  /** Gets the number of items that have no room, whenever it changes: "2 more" is the caller's to say. */
  readonly onHidden?: (count: number) => void;
  /** `li` elements, the most important first; with a `lead`, `WholeListItem`s, as that is. */
  readonly children: ComponentChildren;
}

/**
 * As many of the items as there is room for, in a flex column of a fixed height, whose rest it takes. What has no room is
 * inert: neither focused nor read out.
 */
export function WholeList({ label, lang, class: more = '', lead, onHidden, children }: WholeListProps) {
  const list = useRef<HTMLElement>(null);
  const report = useRef(onHidden);
  report.current = onHidden;
  useLayoutEffect(
    () => (list.current === null ? undefined : followRoom(list.current, (count) => report.current?.(count))),
    [],
  );
  if (lead === undefined)
    return (
      <ul
        class={`${styles.list} ${more}`}
        ref={list as RefObject<HTMLUListElement>}
        aria-label={label}
        lang={lang}
      >
        {children}
      </ul>
    );
  return (
    // biome-ignore lint/a11y/useSemanticElements: an ul may hold nothing between itself and its items.
    <div role="list" class={`${styles.led} ${more}`} aria-label={label} lang={lang}>
      {lead}
      <div class={styles.list} ref={list as RefObject<HTMLDivElement>}>
        {children}
      </div>
    </div>
  );
}

/** An item of a list that has a `lead`. */
export function WholeListItem({ children }: { readonly children: ComponentChildren }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: see WholeList.
    <div role="listitem">{children}</div>
  );
}

/** From where to where something reaches on the screen, px. */
interface Extent {
  readonly left: number;
  readonly right: number;
}

/** Whether an item was wrapped into a column beside the list, on whichever side the writing goes on. */
export function isWrappedAway(list: Extent, item: Extent): boolean {
  const middle = (item.left + item.right) / 2;
  return middle < list.left || middle > list.right;
}

/** Calls `report` with the number of items without room, first where there are any. Returns what ends it. */
function followRoom(list: HTMLElement, report: (count: number) => void): () => void {
  let reported = 0;
  const update = () => {
    const count = hideRest(list);
    if (count === reported) return;
    reported = count;
    report(count);
  };
  const sizes = new ResizeObserver(update);
  const observe = (one: Element) => sizes.observe(one, { box: 'border-box' });
  const items = new MutationObserver((changes) => {
    for (const { addedNodes, removedNodes } of changes) {
      for (const node of removedNodes) if (isElement(node)) sizes.unobserve(node);
      for (const node of addedNodes) if (isElement(node) && node.parentNode === list) observe(node);
    }
    update();
  });
  for (const one of [list, ...list.children]) observe(one);
  items.observe(list, { childList: true });
  update();
  return () => {
    sizes.disconnect();
    items.disconnect();
  };
}

/** Returns how many have no room. */
function hideRest(list: HTMLElement): number {
  const extent = list.getBoundingClientRect();
  const items = [...list.children] as HTMLElement[];
  const away = items.map((item) => isWrappedAway(extent, item.getBoundingClientRect()));
  for (const [index, item] of items.entries()) item.inert = away[index] === true;
  return away.filter((isAway) => isAway).length;
}
