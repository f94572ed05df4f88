/** A key, where what it does is said. */
import type { Action } from '../../lib/hotkeys/bindings.ts';
import { useModel } from './context.tsx';
import { keysOf, singleKeyOf } from './keys-of.ts';

/** The action's single key, or with `anywhere` the combination that works beside it too; nothing where it has none. */
export function KeyHint({
  action,
  anywhere = false,
}: {
  readonly action: Action;
  readonly anywhere?: boolean;
}) {
  const model = useModel();
  const keys = (anywhere ? keysOf : singleKeyOf)(action, model);
  return keys === '' ? null : <kbd>{keys}</kbd>;
}
