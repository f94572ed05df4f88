/** The popup, opened from elsewhere than its button. */
import browser from 'webextension-polyfill';

/** Opens it in the window in front. Rejects with an Error where the browser does not, as one that cannot do so at all. */
export async function openPopup(): Promise<void> {
  await browser.action.openPopup();
}
