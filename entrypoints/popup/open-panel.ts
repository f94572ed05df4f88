/** Opens the browser's panel beside a tab. */
import { openPanel } from '../../lib/browser/side-panel.ts';
import { pageToBackground } from '../../lib/rpc/contracts/page-to-background.ts';
import { request } from '../../lib/rpc/request.ts';
import { toExtension } from '../../lib/rpc/send.ts';

/**
 * At the person's click, as far as the browser goes by that: the background, which lets the panel in, is waited for. Rejects with
 * an Error where it does not open.
 */
export async function openPanelBeside(tab: number): Promise<void> {
  await request(toExtension, pageToBackground, 'prepare-panel', tab);
  await openPanel(tab);
}
