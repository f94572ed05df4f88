/** Chromium's side panel: one to a tab. Without a permission for a host it can stand beside any tab, and no site hears of it. */
import browser from 'webextension-polyfill';

/** What the polyfill's types do not know of. `close` is in newer versions alone. */
interface SidePanel {
  setOptions(options: { tabId: number; path?: string; enabled: boolean }): Promise<void>;
  open(at: { tabId: number }): Promise<void>;
  close?(at: { tabId: number }): Promise<void>;
}
interface Contexts {
  getContexts?(filter: { contextTypes: readonly string[] }): Promise<{ documentUrl?: string }[]>;
}

const { sidePanel } = browser as unknown as { sidePanel: SidePanel };

/** Has the panel of a tab show a page of this extension, once it is opened. */
export async function setPanel(tab: number, path: string): Promise<void> {
  await sidePanel.setOptions({ tabId: tab, path, enabled: true });
}

/**
 * Opens the panel of a tab. To be called at the person's own request: in the task of a command or of a click. Rejects with the
 * browser's Error where it refuses.
 */
export async function openPanel(tab: number): Promise<void> {
  await sidePanel.open({ tabId: tab });
}

/** Closes the panel of a tab, if it is open. */
export async function closePanel(tab: number): Promise<void> {
  // Switched off it goes, too, in versions that cannot close it.
  await sidePanel.close?.({ tabId: tab }).catch(() => undefined);
  await sidePanel.setOptions({ tabId: tab, enabled: false }).catch(() => undefined);
}

/** The panel of a tab that is closed goes with it. */
export async function leaveTab(_tab: number): Promise<void> {}

/** The addresses of the panels that are open, whichever tab is in front. */
export async function openPanels(): Promise<readonly string[]> {
  const { getContexts } = browser.runtime as Contexts;
  const contexts = (await getContexts?.({ contextTypes: ['SIDE_PANEL'] })) ?? [];
  return contexts.flatMap(({ documentUrl }) => documentUrl ?? []);
}
