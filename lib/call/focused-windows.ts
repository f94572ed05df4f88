/**
 * Visits a page's window now, and the window of a frame of the same origin each time the focus goes into it: a call's
 * client may stand in one, as Zoom's does, and the keys are that window's then. One window may be visited again.
 */
export function visitFocusedWindows(
  window: Window,
  visit: (window: Window) => void,
  signal: AbortSignal,
): void {
  const enter = (entered: Window) => {
    visit(entered);
    entered.addEventListener('blur', followFocus, { signal });
    enterFrame(entered.document.activeElement);
  };
  // The focus goes into a frame by the `blur` of the window around it, with the frame as what is active there.
  const followFocus = ({ currentTarget }: Event) =>
    enterFrame((currentTarget as Window).document.activeElement);
  const enterFrame = (element: Element | EventTarget | null) => {
    if (!isFrame(element) || element.contentDocument === null || element.contentWindow === null) return;
    // What is loaded in it later has another window.
    element.addEventListener('load', loaded, { signal });
    enter(element.contentWindow);
  };
  const loaded = ({ currentTarget }: Event) => enterFrame(currentTarget);
  enter(window);
}

/** By name: a frame's own frames are not of this window's classes. */
function isFrame(element: Element | EventTarget | null): element is HTMLIFrameElement {
  return (element as Element | null)?.localName === 'iframe';
}
