/** The combinations that the browser really gave to our commands. */
import browser from 'webextension-polyfill';
import { type Action, isAction } from '../domain/hotkeys/bindings.ts';
import { hotkeys } from '../storage/settings/settings.ts';

/** Each command's action, and its combination as the browser writes it; '' where it gave none. */
export async function shortcuts(): Promise<{ action: Action; keys: string }[]> {
  const commands = await browser.commands.getAll();
  return commands.flatMap(({ name, shortcut }) =>
    name !== undefined && isAction(name) ? [{ action: name, keys: shortcut ?? '' }] : [],
  );
}

/**
 * Keeps the combinations where content scripts find them, and goes on keeping them when the person changes one: in
 * Firefox a page hears the keys of our commands, unless a script of ours that knows them stops them.
 */
export async function keepHotkeys(): Promise<void> {
  const keep = async () => {
    await hotkeys.set((await shortcuts()).flatMap(({ keys }) => (keys === '' ? [] : [keys])));
  };
  const { onChanged } = browser.commands as { onChanged?: { addListener(listener: () => void): void } };
  onChanged?.addListener(() => void keep().catch(() => undefined));
  await keep();
}

/** Opens the browser's own page for shortcuts. */
export async function openShortcutSettings(): Promise<void> {
  const { commands } = browser as unknown as {
    commands: { openShortcutSettings?: () => Promise<void> };
  };
  if (commands.openShortcutSettings !== undefined) await commands.openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}

/** Calls back for every command of the browser that is one of ours, with the tab in front where the browser tells it. */
export function onCommand(run: (action: Action, tab: number | undefined) => void): void {
  browser.commands.onCommand.addListener((name: string, tab?: { readonly id?: number }) => {
    if (isAction(name)) run(name, tab?.id);
  });
}
