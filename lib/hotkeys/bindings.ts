/**
 * Every key that does something, as data: the manifest's commands, the dispatch, the help sheet and the
 * settings are all read from this one table.
 */

/** What a key can ask for. Those with a `command` are named so in the manifest too. */
export type Action =
  | 'next-step'
  | 'previous-step'
  | 'ask'
  | 'toggle-sidebar'
  | 'green-light'
  | 'yellow-light'
  | 'note'
  | 'undo'
  | 'redo'
  | 'hide'
  | 'lock'
  | 'help';

/** One row of the table. */
export interface Binding {
  readonly action: Action;
  /** The i18n message that names the action. */
  readonly label: `action_${string}`;
  /**
   * A command of the browser, which works wherever the focus is. `suggested` is only a suggestion: what the
   * browser really gave is read from `commands.getAll()`. Four suggestions are the most a browser takes.
   */
  readonly command?: { readonly suggested?: string };
  /** `KeyboardEvent.key`s that work in the sidebar while no text field has the focus. */
  readonly keys: readonly string[];
  /** As the browser writes combinations: works in every document of the extension, in text fields too. */
  readonly combination?: 'Alt+Shift+X';
}

/**
 * The table. The suggested combinations are those that Chromium and Firefox assign and that neither Meet nor
 * Zoom takes (measured; see the design's call-pages notes).
 */
export const bindings: readonly Binding[] = [
  { action: 'next-step', label: 'action_next_step', command: { suggested: 'Alt+Shift+K' }, keys: ['k'] },
  {
    action: 'previous-step',
    label: 'action_previous_step',
    command: { suggested: 'Alt+Shift+J' },
    keys: ['j'],
  },
  { action: 'ask', label: 'action_ask', command: { suggested: 'Alt+Shift+L' }, keys: ['l'] },
  {
    action: 'toggle-sidebar',
    label: 'action_toggle_sidebar',
    command: { suggested: 'Alt+Shift+U' },
    keys: [],
  },
  { action: 'green-light', label: 'action_green_light', command: {}, keys: ['g'] },
  { action: 'yellow-light', label: 'action_yellow_light', command: {}, keys: ['y'] },
  { action: 'note', label: 'action_note', command: {}, keys: ['n'] },
  { action: 'undo', label: 'action_undo', keys: ['u'] },
  { action: 'redo', label: 'action_redo', keys: ['r'] },
  { action: 'hide', label: 'action_hide', keys: ['h'] },
  { action: 'lock', label: 'action_lock', command: {}, keys: [], combination: 'Alt+Shift+X' },
  { action: 'help', label: 'action_help', keys: ['?'] },
];

/** The action of a key pressed in the sidebar, or undefined where the key means nothing. Letters in any case. */
export function actionOfKey(key: string): Action | undefined {
  const pressed = key.toLowerCase();
  return bindings.find(({ keys }) => keys.includes(pressed))?.action;
}

/** The action of a combination, or undefined. By the key's place on the keyboard: with Alt, a letter may be any other. */
export function actionOfCombination({
  altKey,
  shiftKey,
  ctrlKey,
  metaKey,
  code,
}: Pick<KeyboardEvent, 'altKey' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'code'>): Action | undefined {
  if (!altKey || !shiftKey || ctrlKey || metaKey) return undefined;
  return bindings.find(({ combination }) => combination === `Alt+Shift+${code.replace('Key', '')}`)?.action;
}

/** Whether a string names one of the actions, as the browser's command events do. */
export function isAction(name: string): name is Action {
  return bindings.some(({ action }) => action === name);
}
