/** Wires what the sidebar asks of the background. */
import type { Background } from '../../components/sidebar/dependencies.ts';
import { openPanel } from '../../lib/browser/panel.ts';
import type { Output } from '../../lib/rpc/contract.ts';
import {
  type SidebarToBackground,
  sidebarToBackground,
} from '../../lib/rpc/contracts/sidebar-to-background.ts';
import { askBackground } from '../../lib/rpc/send.ts';

/** Whether it stands beside a guide that is being written: then nothing is kept. */
export const isPreview = location.hash === '#preview';

/** Asks the background. Rejects with an Error whose message is a sentence for the person. */
export async function ask<Ask extends keyof SidebarToBackground>(
  what: Ask,
  ...input: Parameters<SidebarToBackground[Ask]>
): Promise<Output<SidebarToBackground, Ask>> {
  if (isPreview) return (await import('./preview.ts')).answer(what, input[0]) as never;
  return askBackground(sidebarToBackground, what, ...input);
}

/** What opens it by one more click, where the browser refuses to at this one, as Firefox does in a call's page. */
const offerPanel = () => ask('offer-panel');

/** In the task of the click that asks for it, as far as Chromium goes by that: the background is waited for in between. */
async function openPanelBeside(): Promise<void> {
  const tab = await ask('prepare-panel');
  if (tab !== null) await openPanel(tab).catch(offerPanel);
}

/** All that a conversation needs of it. */
export const background: Background = {
  append: (parcel) => ask('append', parcel),
  saveDraft: (draft) => ask('save-draft', { draft }),
  restore: (whole) => ask('restore', whole),
  people: (beginning) => ask('people', { beginning }),
  knownBefore: (person, except) => ask('known-before', { person, except }),
  resume: (conversation) => ask('resume', { conversation }),
  campaigns: () => ask('campaigns'),
  prepSheets: () => ask('prep-sheets'),
  prepSheet: (prepSheet) => ask('prep-sheet', { prepSheet }),
  chooseCampaign: (campaign) => ask('choose-campaign', { campaign }),
  guides: () => ask('guides'),
  useGuide: (guide) => ask('use-guide', { guide }),
  hideDock: () => ask('hide-dock'),
  openPanel: import.meta.env.FIREFOX ? offerPanel : openPanelBeside,
  dock: () => ask('dock'),
  lock: () => ask('lock'),
  openReview: (page) => ask('open-review', { page }),
  shortcuts: () => ask('shortcuts'),
  openShortcutSettings: () => ask('open-shortcut-settings'),
};
