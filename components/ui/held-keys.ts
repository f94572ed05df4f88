/** A key that is held down. */
import { isTextField } from '../../lib/domain/hotkeys/keyboard-events.ts';

/** Keys that move the focus when held: that is what they are for. */
const MOVES = /^(Tab|Arrow.*|Page.*|Home|End)$/;

/**
 * A key held down acts where it was pressed, and nowhere else. Where its press moved the focus, its repetitions would
 * type into the field that opened, or press the next button; and nobody means to press a button thirty times a second.
 */
export function stopHeldKeys(page: Document, signal: AbortSignal): void {
  let pressedOn: EventTarget | null = null;
  page.addEventListener(
    'keydown',
    (event) => {
      if (!event.repeat) pressedOn = event.target;
      else if (!MOVES.test(event.key) && !event.isComposing && !goesOn(event, pressedOn)) {
        event.preventDefault();
        event.stopImmediatePropagation();
      }
    },
    { capture: true, signal },
  );
}

function goesOn({ target, key }: KeyboardEvent, pressedOn: EventTarget | null): boolean {
  return target === pressedOn && (key !== 'Enter' || isTextField(target));
}
