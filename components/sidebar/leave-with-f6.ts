/** The key that leads from the sidebar back to the call. */

/** Calls `leave` when F6 is pressed alone in a frame; in a tab of its own there is nowhere to leave to. */
export function leaveWithF6(window: Window, leave: () => void): void {
  if (window.parent === window) return;
  window.addEventListener('keydown', (event) => {
    const { key, ctrlKey, altKey, metaKey } = event;
    if (key !== 'F6' || ctrlKey || altKey || metaKey) return;
    event.preventDefault();
    leave();
  });
}
