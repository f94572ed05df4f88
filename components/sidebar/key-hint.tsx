/** A key, where what it does is said. */
import type { Action } from '../../lib/domain/hotkeys/bindings.ts';
import { useModel } from './context.tsx';
import { keysOf, singleKeyOf } from './shortcut-labels.ts';

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
  return onlySeen ? <kbd data-words={keys} /> : <kbd>{keys}</kbd>;
}
