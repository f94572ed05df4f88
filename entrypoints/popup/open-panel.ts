/** Opens the browser's panel beside a tab. */
import { openPanel } from '../../lib/browser/panel.ts';
import { message } from '../../lib/i18n/messages.ts';
import { pageToBackground } from '../../lib/rpc/contracts/page-to-background.ts';
import { askBackground } from '../../lib/rpc/send.ts';

/** At the person's click. Rejects with an Error whose message is a sentence where it does not open. */
export async function openPanelBeside(tab: number): Promise<void> {
  // Chromium allows for the background, which lets the panel in, to be waited for; Firefox's asks it itself (`entrypoints/beside`).
  if (!import.meta.env.FIREFOX) await askBackground(pageToBackground, 'prepare-panel', tab);
  await openPanel(tab).catch((cause) => {
    throw new Error(message('panel_refused'), { cause });
  });
}
