/** A key, where what it does is said. */

import type { ReadonlySignal } from '@preact/signals';
import { type Action, bindingOf, bindings } from '../../lib/domain/hotkeys/bindings.ts';
import { keyFor, type SingleKeys, shownKey } from '../../lib/domain/hotkeys/single-keys.ts';
import type { Shortcut } from '../../lib/rpc/contracts/sidebar-to-background.ts';
import { useStrings } from '../ui/strings.tsx';
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

/** What a control wears for its keys: words that come up over it, and the keys as assistive technology reads them out. */
export interface KeyTitle {
  readonly title: string;
  readonly 'aria-keyshortcuts'?: string;
}

/**
 * Gives a control its tooltip, which is its name or what it does, with the keys of one or more actions: the combination
 * that the browser gave, and the single key; the name alone where they have none.
 */
export function useKeyTitle(): (name: string, ...actions: readonly Action[]) => KeyTitle {
  const model = useModel();
  const text = useStrings();
  return (name, ...actions) => {
    const singles = actions.flatMap((action) => characterOf(action, model) || []);
    const combined = actions.flatMap((action) => combinationOf(action, model) || []);
    if (singles.length + combined.length === 0) return { title: name };
    const shown = [...singles.map(shownKey), ...combined].join(', ');
    return {
      title: text('with_keys', { name, keys: shown }),
      'aria-keyshortcuts': [...singles.map(readKey), ...combined].join(' '),
    };
  };
}

/** The action that goes to the step of this number; undefined for one that has no key. */
export function actionOfStep(number: number): Action | undefined {
  return bindings.find(({ step }) => step === number)?.action;
}

/** The combination that the browser gave an action, else its single key in the sidebar; '' where it has none. */
function keysOf(action: Action, known: KnownKeys): string {
  return combinationOf(action, known) || singleKeyOf(action, known);
}

function combinationOf(action: Action, { shortcuts }: KnownKeys): string {
  return shortcuts.value.find((one) => one.action === action)?.keys ?? '';
}

/** An action's single key in the sidebar, as it is shown; '' where it has none, and while single keys are off. */
function singleKeyOf(action: Action, known: KnownKeys): string {
  return shownKey(characterOf(action, known));
}

function characterOf(action: Action, { singleKeys }: KnownKeys): string {
  return bindingOf(action).fixed ?? (singleKeys.value.on ? keyFor(action, singleKeys.value) : '');
}

const ARROW = /^arrow(up|down|left|right)$/;

/** A key by the name that `aria-keyshortcuts` has for it. */
function readKey(key: string): string {
  const arrow = ARROW.exec(key)?.[1];
  if (arrow === undefined) return key.length === 1 ? key.toUpperCase() : key;
  return `Arrow${arrow[0]?.toUpperCase()}${arrow.slice(1)}`;
}
