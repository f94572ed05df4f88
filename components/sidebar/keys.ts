/** Single keys in the sidebar. */
import { type Action, actionOfCombination, actionOfKey } from '../../lib/hotkeys/bindings.ts';

/**
 * What a key pressed in the sidebar asks for. A single key means nothing while a text field or an open dialog has the
 * focus, or with a modifier (those belong to the browser and to our commands).
 */
export function actionOfKeyEvent(event: KeyboardEvent): Action | undefined {
  const combined = actionOfCombination(event);
  if (combined !== undefined) return combined;
  if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing || event.repeat) return undefined;
  const target = event.target instanceof Element ? event.target : null;
  if (target?.closest('input:not([type=checkbox]), textarea, select, dialog') != null) return undefined;
  return actionOfKey(event.key);
}
