/** Where the browser shows the extension's icon: in the toolbar, or only in its menu of extensions. */
import browser from 'webextension-polyfill';

/** What the polyfill's types do not know of yet; `onUserSettingsChanged` is in Chromium alone. */
interface Action {
  readonly getUserSettings?: () => Promise<{ readonly isOnToolbar?: boolean }>;
  readonly onUserSettingsChanged?: {
    addListener(run: () => void): void;
    removeListener(run: () => void): void;
  };
}

/**
 * Calls `listener` with whether the icon is in the toolbar, now and whenever it may have changed, until the signal aborts.
 * Never where the browser does not tell.
 */
export function followOnToolbar(
  window: Window,
  listener: (isOnToolbar: boolean) => void,
  signal: AbortSignal,
): void {
  const action = browser.action as unknown as Action;
  const look = () =>
    void action.getUserSettings?.().then(({ isOnToolbar }) => {
      if (isOnToolbar !== undefined && !signal.aborted) listener(isOnToolbar);
    });
  action.onUserSettingsChanged?.addListener(look);
  signal.addEventListener('abort', () => action.onUserSettingsChanged?.removeListener(look));
  // For browsers that do not say that it changed: whoever has pinned it comes back to the page.
  window.addEventListener('focus', look, { signal });
  look();
}
