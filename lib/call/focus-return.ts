import type { DockView } from './dock-view.ts';

/** Within so many milliseconds a loss and the frame's gain are one move of the focus. */
const ONE_MOVE = 100;

/** Remembers what of the page had the focus before the dock got it. */
export interface FocusReturn {
  /** Notes what has the focus now, before the dock takes it at the person's request. */
  remember(): void;
  /** Gives the focus back, if it is in the dock. */
  giveBack(): void;
}

/** Follows the focus between page and dock. */
export function followFocus(page: Document, view: DockView, signal: AbortSignal): FocusReturn {
  const { host } = view;
  let left: { readonly element: EventTarget | null; readonly at: number } | undefined;
  let owner: EventTarget | null = null;
  let isInside = false;
  const capture = { signal, capture: true };
  const leave = ({ target, timeStamp }: Event) => {
    isInside = false;
    left = { element: target === host ? owner : target, at: timeStamp };
  };
  const enter = ({ timeStamp }: Event) => {
    if (isInside || page.activeElement !== host) return;
    isInside = true;
    owner = left !== undefined && timeStamp - left.at < ONE_MOVE ? left.element : null;
  };
  // The frame gets the focus by `focusin` or by the window's `blur` or both, and gives it back by the window's `focus`.
  page.addEventListener('focusout', leave, capture);
  page.addEventListener('focusin', enter, capture);
  page.defaultView?.addEventListener('blur', enter, { signal });
  page.defaultView?.addEventListener(
    'focus',
    () => {
      isInside = page.activeElement === host;
    },
    { signal },
  );

  return {
    remember() {
      if (page.activeElement === host) return;
      owner = page.activeElement;
      isInside = true;
    },
    giveBack() {
      if (!view.hasFocus()) return;
      view.letGoOfFocus();
      if (owner instanceof HTMLElement && owner.isConnected) owner.focus({ preventScroll: true });
      owner = null;
    },
  };
}
