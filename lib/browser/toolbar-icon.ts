/** The icon in the toolbar, light or dark. */
import browser from 'webextension-polyfill';

const SIZES = [16, 32, 48] as const;

/**
 * Follows the browser's colours with the toolbar's icon until the document goes. Firefox does so by itself
 * (`theme_icons`); Chromium's manifest has no such thing, and its background has no `matchMedia`.
 */
export function followToolbarColours(window: Window): void {
  const dark = window.matchMedia('(prefers-color-scheme: dark)');
  const paint = () => {
    const kind = dark.matches ? 'dark' : 'light';
    const path = Object.fromEntries(SIZES.map((size) => [size, `/icons/${kind}-${size}.png`]));
    // In a frame, Firefox gives no `action`; a browser that is closing rejects. The old icon stays then.
    void browser.action?.setIcon({ path }).catch(() => undefined);
  };
  paint();
  dark.addEventListener('change', paint);
}
