/** The number on the icon in the toolbar. */
import browser from 'webextension-polyfill';

/** As `--late` of the light theme, told from the icon and read on both toolbars. */
const COLOURS = { background: '#a3321b', text: '#ffffff' };
/** What the badge has room for. */
const MAX_SHOWN = 99;

/** Shows a number, and none for 0. The title is what a pointer or a screen reader is told. */
export async function showBadge(count: number, title: string): Promise<void> {
  const text = count === 0 ? '' : count > MAX_SHOWN ? `${MAX_SHOWN}+` : String(count);
  await Promise.all([
    browser.action.setBadgeText({ text }),
    browser.action.setTitle({ title }),
    browser.action.setBadgeBackgroundColor({ color: COLOURS.background }),
    browser.action.setBadgeTextColor({ color: COLOURS.text }),
  ]);
}
