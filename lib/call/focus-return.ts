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
  const enter = (at: number) => {
    if (page.activeElement === host)
      owner = left !== undefined && at - left.at < ONE_MOVE ? left.element : null;
    left = undefined;
  };
  const capture = { signal, capture: true };
  page.addEventListener(
    'focusout',
    ({ target, timeStamp }) => {
      left = { element: target === host ? owner : target, at: timeStamp };
    },
    capture,
  );
  // Into a button of the dock the focus comes by `focusin`; into its frame, by the window's `blur`.
  page.addEventListener('focusin', ({ target, timeStamp }) => target === host && enter(timeStamp), capture);
  page.defaultView?.addEventListener('blur', ({ timeStamp }) => enter(timeStamp), { signal });

  return {
    remember() {
      if (page.activeElement !== host) owner = page.activeElement;
    },
    giveBack() {
      if (!view.hasFocus()) return;
      view.letGoOfFocus();
      if (owner instanceof HTMLElement && owner.isConnected) owner.focus({ preventScroll: true });
      owner = null;
    },
  };
}
