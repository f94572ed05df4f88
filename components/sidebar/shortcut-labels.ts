/** What to press. */
import type { ReadonlySignal } from '@preact/signals';
import type { Action } from '../../lib/domain/hotkeys/bindings.ts';
import { keyFor, type SingleKeys } from '../../lib/domain/hotkeys/single-keys.ts';
import type { Shortcut } from '../../lib/rpc/contracts/sidebar-to-background.ts';

/** The part of the model that knows the keys. */
export interface KnownKeys {
  readonly shortcuts: ReadonlySignal<readonly Shortcut[]>;
  readonly singleKeys: ReadonlySignal<SingleKeys>;
}

/** The combination that the browser gave an action, else its single key in the sidebar; '' where it has none. */
export function keysOf(action: Action, known: KnownKeys): string {
  return known.shortcuts.value.find((one) => one.action === action)?.keys || singleKeyOf(action, known);
}

/** An action's single key in the sidebar, as a capital; '' where it has none, and while single keys are off. */
export function singleKeyOf(action: Action, { singleKeys }: KnownKeys): string {
  return singleKeys.value.on ? keyFor(action, singleKeys.value).toUpperCase() : '';
}
