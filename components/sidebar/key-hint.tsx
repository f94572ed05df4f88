/** A key, where what it does is said. */

import type { ReadonlySignal } from '@preact/signals';
import type { Action } from '../../lib/domain/hotkeys/bindings.ts';
import { keyFor, type SingleKeys, shownKey } from '../../lib/domain/hotkeys/single-keys.ts';
import type { Shortcut } from '../../lib/rpc/contracts/sidebar-to-background.ts';
import { useModel } from './context.tsx';
import * as styles from './key-hint.module.css';

/**
 * The action's single key, or with `anywhere` the combination that works beside it too; nothing where it has none. With
 * `onlySeen` it is drawn by the style sheet, and is no part of the words of the button on which it stands.
 */
export function KeyHint({
  action,
  anywhere = false,
  onlySeen = false,
}: {
  readonly action: Action;
  readonly anywhere?: boolean;
  readonly onlySeen?: boolean;
}) {
  const model = useModel();
  const keys = (anywhere ? keysOf : singleKeyOf)(action, model);
  if (keys === '') return null;
  return onlySeen ? <kbd class={styles.seen} data-words={keys} /> : <kbd>{keys}</kbd>;
}

/** The part of the model that knows the keys. */
export interface KnownKeys {
  readonly shortcuts: ReadonlySignal<readonly Shortcut[]>;
  readonly singleKeys: ReadonlySignal<SingleKeys>;
}

/** The combination that the browser gave an action, else its single key in the sidebar; '' where it has none. */
function keysOf(action: Action, known: KnownKeys): string {
  return known.shortcuts.value.find((one) => one.action === action)?.keys || singleKeyOf(action, known);
}

/** An action's single key in the sidebar, as it is shown; '' where it has none, and while single keys are off. */
function singleKeyOf(action: Action, { singleKeys }: KnownKeys): string {
  return singleKeys.value.on ? shownKey(keyFor(action, singleKeys.value)) : '';
}
