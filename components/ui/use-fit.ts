/** Makes the words in a container fit, by the rung that style sheets find on it as `data-fit`. */
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { chooseRung, ROUNDING } from './fit-ladder.ts';

/** What can change how much room the content takes: not `data-fit` itself, and nothing that is typed into a field. */
const CHANGES: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  attributeFilter: ['class', 'hidden', 'open'],
};

/**
 * Sets `data-fit` on a container to the first rung (`Rung`) at which neither its content overflows nor what stands beside
 * it in its parent; where they do at the last one as well, it has `data-over`, and scrolls. The style of both by
 * `[data-fit="m"]` and so on is the caller's. A container that does not scroll has room for everything.
 *
 * It is measured before it is painted: when it opens, when its content changes, and when its size does, or that of its
 * siblings. The container must have a size that does not follow from its content, and its type no transitions.
 */
export function useFit(container: RefObject<HTMLElement | null>): void {
  const fitted = useRef<{ readonly element: HTMLElement; readonly stop: () => void } | null>(null);
  // After every render: the container may be another element by then.
  useLayoutEffect(() => {
    const element = container.current;
    if (element === (fitted.current?.element ?? null)) return;
    fitted.current?.stop();
    fitted.current = element && { element, stop: keepFitted(element) };
  });
  useLayoutEffect(
    () => () => {
      fitted.current?.stop();
      fitted.current = null;
    },
    [],
  );
}

/** Returns what ends it. */
function keepFitted(element: HTMLElement): () => void {
  let size = '';
  const update = () => {
    element.removeAttribute('data-over');
    chooseRung((rung) => {
      element.setAttribute('data-fit', rung);
      return overflowOf(element);
    });
    element.toggleAttribute('data-over', overflowOf(element) > ROUNDING);
    size = sizeOf(element);
  };
  const mutations = new MutationObserver(update);
  // Of the border: the content's room changes by a scroll bar, which comes and goes with the rungs.
  const sizes = new ResizeObserver(() => {
    if (sizeOf(element) !== size) update();
  });
  const observeAll = () => {
    for (const one of element.parentElement?.children ?? []) sizes.observe(one, { box: 'border-box' });
  };
  const siblings = new MutationObserver(observeAll);
  update();
  mutations.observe(element, CHANGES);
  observeAll();
  if (element.parentElement !== null) siblings.observe(element.parentElement, { childList: true });
  return () => {
    mutations.disconnect();
    siblings.disconnect();
    sizes.disconnect();
  };
}

/** By how many px the content, or all that stands in the parent, is too tall. */
function overflowOf(element: HTMLElement): number {
  if (getComputedStyle(element).overflowY === 'visible') return 0;
  const parent = element.parentElement;
  const beside = parent === null ? 0 : parent.scrollHeight - parent.clientHeight;
  return Math.max(element.scrollHeight - element.clientHeight, beside);
}

/** Its own size, and how much there is beside it. */
function sizeOf({ offsetWidth, offsetHeight, parentElement }: HTMLElement): string {
  return `${offsetWidth} ${offsetHeight} ${parentElement?.scrollHeight}`;
}
