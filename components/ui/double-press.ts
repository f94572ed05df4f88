/**
 * Double presses. Who presses twice by habit, or with an unsteady hand, means what stands there at the first press. What comes
 * under the pointer by that, such as "Clear yes" where "I've asked" was, is not pressed by the second.
 */
import { isElement } from './is-element.ts';

/** As far apart as the two presses of a double press are at most: ms, as most systems have it by default, and CSS px. */
const WITHIN = { ms: 500, px: 6 } as const;

const CONTROL = 'button, a, input, select, textarea, label, summary, [role]';

interface Press {
  /** As events have it, ms. */
  readonly at: number;
  readonly x: number;
  readonly y: number;
  readonly control: Element | null;
  /** What it was about: a control may stay while that changes, and says so in `data-about`. */
  readonly about: string | null;
}

/** From now on, the second of two presses is not heard in a document where something else came under the pointer. */
export function hearDoublePressOnce(document: Document, signal?: AbortSignal): void {
  let before: Press | null = null;
  let isDeaf = false;
  const listen = { capture: true, ...(signal && { signal }) };
  document.addEventListener(
    'pointerdown',
    ({ target, timeStamp: at, clientX: x, clientY: y }) => {
      const control = isElement(target) ? (target.closest(CONTROL) ?? target) : null;
      const about = control?.getAttribute('data-about') ?? null;
      const isSecond =
        before !== null && at - before.at < WITHIN.ms && Math.hypot(x - before.x, y - before.y) <= WITHIN.px;
      isDeaf = isSecond && (control !== before?.control || about !== before.about);
      // After a press that was not heard, a third one is measured by the first again.
      before = isDeaf && before !== null ? { ...before, at } : { at, x, y, control, about };
    },
    listen,
  );
  // Who has typed in between has begun something else.
  for (const type of ['keydown', 'input'] as const)
    document.addEventListener(
      type,
      () => {
        before = null;
      },
      listen,
    );
  for (const type of ['mousedown', 'click'] as const)
    document.addEventListener(
      type,
      (event) => {
        // A click of the keyboard, or of a program, counts none.
        if (!isDeaf || event.detail === 0) return;
        event.preventDefault();
        event.stopImmediatePropagation();
      },
      listen,
    );
}
