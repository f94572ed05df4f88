/**
 * Visits a page's window and those of its frames of the same origin, now and whenever one loads: a call's client may
 * stand in one, as Zoom's does, and then the keys, the focus and the pointer are that window's. One window may be
 * visited again.
 */
export function visitWindows(window: Window, visit: (window: Window) => void, signal: AbortSignal): void {
  const enter = (entered: Window) => {
    visit(entered);
    // The window itself does not hear of what loads within it.
    entered.document.addEventListener('load', loaded, { capture: true, signal });
    for (const frame of entered.document.querySelectorAll('iframe')) enterFrame(frame);
  };
  // What is loaded in a frame later has another window.
  const loaded = ({ target }: Event) => enterFrame(target as Partial<HTMLIFrameElement>);
  const enterFrame = ({ localName, contentDocument, contentWindow }: Partial<HTMLIFrameElement>) => {
    if (localName === 'iframe' && contentDocument != null && contentWindow != null) enter(contentWindow);
  };
  enter(window);
}
