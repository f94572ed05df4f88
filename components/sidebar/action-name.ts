/** What a key does, in words. */
import type { Binding } from '../../lib/domain/hotkeys/bindings.ts';
import type { Translate } from '../ui/strings.tsx';

/** Names what a row of the table does. */
export function actionName(text: Translate, { label, step }: Binding): string {
  return step === undefined ? text(label as 'action_note') : text('action_step', { number: step });
}
