/**
 * Wakes the background while a hotkey is being pressed. The browser wakes it for the last key of a combination alone,
 * and then the person waits for it; those that we suggest have Alt, which is pressed some tens of milliseconds before.
 * `wake` is called for that one key, whatever comes of it; no other key is looked at.
 */
export function wakeForHotkeys(window: Window, wake: () => void, signal: AbortSignal): void {
  const pressed = ({ isTrusted, key, repeat }: KeyboardEvent) => {
    if (isTrusted && key === 'Alt' && !repeat) wake();
  };
  window.addEventListener('keydown', pressed, { capture: true, signal });
}
