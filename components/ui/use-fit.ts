/** Makes the words in a container fit, by the rung that style sheets find on it as `data-fit`. */
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { chooseRung } from './fit-ladder.ts';

/** What can change how much room the content takes: not `data-fit` itself, and nothing that is typed into a field. */
const CHANGES: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  attributeFilter: ['class', 'hidden', 'open'],
};

/**
 * Sets `data-fit` on a container to the first rung (`Rung`) at which its content does not overflow; at the last one it
 * may still, and scrolls. The style of its content by `[data-fit="m"]` and so on is the caller's.
 *
 * It is measured before it is painted: when it opens, when its content changes, and when its size does. The container
 * must have a size that does not follow from its content, and its type no transitions.
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
    size = sizeOf(element);
    chooseRung((rung) => {
      element.setAttribute('data-fit', rung);
      return element.scrollHeight - element.clientHeight;
    });
  };
  const mutations = new MutationObserver(update);
  // Of the border: the content's room changes by a scroll bar, which comes and goes with the rungs.
  const sizes = new ResizeObserver(() => {
    if (sizeOf(element) !== size) update();
  });
  update();
  mutations.observe(element, CHANGES);
  sizes.observe(element, { box: 'border-box' });
  return () => {
    mutations.disconnect();
    sizes.disconnect();
  };
}

function sizeOf({ offsetWidth, offsetHeight }: HTMLElement): string {
  return `${offsetWidth} ${offsetHeight}`;
}
