/** What to press. */
import { type Action, bindings } from '../../lib/hotkeys/bindings.ts';
import type { Shortcut } from '../../lib/messaging/sidebar-contract.ts';

/** The combination that the browser gave an action, else its single key in the sidebar; '' where it has none. */
export function keysOf(action: Action, shortcuts: readonly Shortcut[]): string {
  return shortcuts.find((one) => one.action === action)?.keys || singleKeyOf(action);
}

/** An action's single key in the sidebar, as a capital; '' where it has none. */
export function singleKeyOf(action: Action): string {
  return bindings.find((one) => one.action === action)?.keys[0]?.toUpperCase() ?? '';
}
