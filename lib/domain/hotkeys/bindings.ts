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
  | 'side-panel'
  | 'cover'
  | 'green-light'
  | 'yellow-light'
  | 'answer-no'
  | 'note'
  | 'commit'
  | 'mark-moment'
  | 'all-notes'
  | 'signs-in-full'
  | 'last-time'
  | 'objections'
  | 'close-sheet'
  | 'check-off'
  | 'previous-question'
  | 'next-question'
  | 'previous-part'
  | 'next-part'
  | 'end'
  | 'undo'
  | 'redo'
  | 'lock'
  | 'search'
  | 'help'
  | StepAction;

/** Goes to a step by its number, from 1; a guide may have fewer, and of more the first nine can be typed. */
export type StepAction = `step-${(typeof STEP_NUMBERS)[number]}`;

const STEP_NUMBERS = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const;

/** One row of the table. */
export interface Binding {
  readonly action: Action;
  /** The i18n message that names the action. */
  readonly label: `action_${string}`;
  /** The number that goes into the label of `step-1` and its like. */
  readonly step?: number;
  /**
   * A command of the browser, which works wherever the focus is. `suggested` is only a suggestion: what the
   * browser really gave is read from `commands.getAll()`. Four suggestions are the most a browser takes.
   */
  readonly command?: { readonly suggested?: string };
  /** The single key that does it, as `keyOf` names it, unless the person chose another one (`single-keys.ts`). */
  readonly key?: string;
  /** Where its single key works: in the sidebar, unless it says so. */
  readonly page?: 'review';
  /** A key that it always has in the sidebar, by the browser's name. */
  readonly fixed?: 'Escape';
  /** As the browser writes combinations: works in every document of the extension, in text fields too. */
  readonly combination?: 'Alt+Shift+X';
}

/** Marked as free of effects, as what follows is: a content script that has no use for the table leaves it out. */
const stepBindings: readonly Binding[] = /* @__PURE__ */ STEP_NUMBERS.map((step) => ({
  action: `step-${step}`,
  label: 'action_step',
  step,
  key: `${step}`,
}));

/**
 * The table. The suggested combinations are those that Chromium and Firefox assign and that neither Meet nor
 * Zoom takes (measured; see the design's call-pages notes). No single key hides the sidebar or leaves it: the
 * next letters would be typed into the call.
 */
export const bindings: readonly Binding[] = /* @__PURE__ */ stepBindings.concat([
  { action: 'next-step', label: 'action_next_step', command: { suggested: 'Alt+Shift+K' }, key: 'k' },
  {
    action: 'previous-step',
    label: 'action_previous_step',
    command: { suggested: 'Alt+Shift+J' },
    key: 'j',
  },
  { action: 'ask', label: 'action_ask', command: { suggested: 'Alt+Shift+L' }, key: 'l' },
  {
    action: 'toggle-sidebar',
    label: 'action_toggle_sidebar',
    command: { suggested: 'Alt+Shift+U' },
  },
  { action: 'side-panel', label: 'action_side_panel', command: {} },
  { action: 'cover', label: 'action_cover', command: {}, key: 'p' },
  { action: 'green-light', label: 'action_green_light', command: {}, key: 'g' },
  { action: 'yellow-light', label: 'action_yellow_light', command: {}, key: 'y' },
  { action: 'answer-no', label: 'action_answer_no', key: 'x' },
  { action: 'note', label: 'action_note', command: {}, key: 'n' },
  { action: 'commit', label: 'action_commit', key: 'c' },
  { action: 'mark-moment', label: 'action_mark_moment', command: {}, key: 'm' },
  { action: 'all-notes', label: 'action_all_notes', key: 'o' },
  { action: 'signs-in-full', label: 'action_signs_in_full', key: 'i' },
  { action: 'last-time', label: 'action_last_time', key: 't' },
  { action: 'objections', label: 'action_objections', key: 'b' },
  { action: 'close-sheet', label: 'action_close_sheet', fixed: 'Escape' },
  { action: 'check-off', label: 'action_check_off', key: 'q' },
  { action: 'previous-question', label: 'action_previous_question', key: 'arrowup' },
  { action: 'next-question', label: 'action_next_question', key: 'arrowdown' },
  { action: 'previous-part', label: 'action_previous_part', key: 'arrowleft' },
  { action: 'next-part', label: 'action_next_part', key: 'arrowright' },
  { action: 'end', label: 'action_end', key: 'e' },
  { action: 'undo', label: 'action_undo', key: 'u' },
  { action: 'redo', label: 'action_redo', key: 'r' },
  { action: 'lock', label: 'action_lock', command: {}, combination: 'Alt+Shift+X' },
  { action: 'search', label: 'action_search', key: '/', page: 'review' },
  { action: 'help', label: 'action_help', key: '?' },
]);

/** The row of an action. */
export function bindingOf(action: Action): Binding {
  return bindings.find((one) => one.action === action) as Binding;
}

/** Whether a string names one of the actions, as the browser's command events do. */
export function isAction(name: string): name is Action {
  return bindings.some(({ action }) => action === name);
}
