/**
 * Double presses. Who presses twice by habit, or with an unsteady hand, means what stands there at the first press. What comes
 * under the pointer by that, such as "Clear yes" where "I've asked" was, is not pressed by the second.
 */
import { isElement } from './is-element.ts';

const CONTROL = 'button, a, input, select, textarea, label, summary, [role]';

interface Pressed {
  readonly control: Element | null;
  /** What it was about: a control may stay while that changes, and says so in `data-about`. */
  readonly about: string | null;
}

function pressedBy({ target }: Event): Pressed {
  const control = isElement(target) ? (target.closest(CONTROL) ?? target) : null;
  return { control, about: control?.getAttribute('data-about') ?? null };
}

/**
 * From now on, the second of two presses is not heard in a document where something else came under the pointer. Which presses
 * are double is what the browser counts (`detail`), by the place and by the time that the person has set in their system.
 */
export function hearDoublePressOnce(document: Document, signal?: AbortSignal): void {
  let first: Pressed | null = null;
  let isDeaf = false;
  const listen = { capture: true, ...(signal && { signal }) };
  const refuse = (event: Event) => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  document.addEventListener(
    'mousedown',
    (event) => {
      const pressed = pressedBy(event);
      if (event.detail < 2) first = pressed;
      isDeaf = first !== null && (pressed.control !== first.control || pressed.about !== first.about);
      if (isDeaf) refuse(event);
    },
    listen,
  );
  document.addEventListener(
    'click',
    (event) => {
      // A click of the keyboard, or of a program, counts none.
      if (isDeaf && event.detail > 0) refuse(event);
    },
    listen,
  );
}
