/** When a document gets the focus. */

/**
 * Calls back each time a window gets the focus. A press that brings it is waited for: it puts the focus where it is, and in
 * Firefox nowhere once the focus is put elsewhere meanwhile.
 */
export function onWindowFocus(window: Window, run: () => void, signal: AbortSignal): void {
  let isPressed = false;
  for (const type of ['pointerdown', 'pointerup'])
    window.addEventListener(
      type,
      () => {
        isPressed = type === 'pointerdown';
      },
      { capture: true, signal },
    );
  window.addEventListener(
    'focus',
    () => (isPressed ? window.addEventListener('pointerup', run, { once: true, signal }) : run()),
    { signal },
  );
}
