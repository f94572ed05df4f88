import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { hearDoublePressOnce } from '../../../../components/ui/double-press.ts';

let gone: AbortController;
let heard: string[];
beforeEach(() => {
  gone = new AbortController();
  heard = [];
  hearDoublePressOnce(document, gone.signal);
});
afterEach(() => {
  gone.abort();
  document.body.replaceChildren();
});

function button(name: string, about?: string): HTMLButtonElement {
  const made = document.body.appendChild(document.createElement('button'));
  if (about !== undefined) made.setAttribute('data-about', about);
  made.append(document.createElement('span'));
  made.addEventListener('click', () => heard.push(name));
  return made;
}

interface Where {
  readonly at: number;
  readonly x?: number;
}

/** As the browser does with one press of a pointer, `at` a time in ms. Returns whether the focus would go there. */
function press(on: HTMLElement, { at, x = 100 }: Where): boolean {
  const to = on.firstChild ?? on;
  const all = { bubbles: true, cancelable: true, detail: 1, clientX: x, clientY: 50 };
  const down = new MouseEvent('pointerdown', all);
  Object.defineProperty(down, 'timeStamp', { value: at });
  to.dispatchEvent(down);
  const goes = to.dispatchEvent(new MouseEvent('mousedown', all));
  to.dispatchEvent(new MouseEvent('click', all));
  return goes;
}

describe('the second of two presses', () => {
  test.each<[string, Where, boolean]>([
    ['is not heard where something else came under the pointer', { at: 150 }, false],
    ['nor at the end of a slow double press, a little beside', { at: 499, x: 105 }, false],
    ['is heard later', { at: 500 }, true],
    ['is heard elsewhere', { at: 150, x: 107 }, true],
  ])('%s', (_what, second, isHeard) => {
    press(button('I’ve asked'), { at: 0 });
    const goes = press(button('Clear yes'), second);
    expect(heard).toEqual(isHeard ? ['I’ve asked', 'Clear yes'] : ['I’ve asked']);
    expect(goes).toBe(isHeard);
  });

  test('is heard by the control that was pressed: a step back, and another', () => {
    const back = button('Previous step');
    for (const at of [0, 100, 200]) press(back, { at });
    expect(heard).toEqual(['Previous step', 'Previous step', 'Previous step']);
  });

  test('is not heard where that control is about another step by now', () => {
    const green = button('Green light', 'introduction');
    press(green, { at: 0 });
    green.setAttribute('data-about', 'issues-and-stake');
    press(green, { at: 200 });
    expect(heard).toEqual(['Green light']);
    press(green, { at: 800 });
    expect(heard).toEqual(['Green light', 'Green light']);
  });

  test('nor is a third, which is as fast', () => {
    press(button('I’ve asked'), { at: 0 });
    const yes = button('Clear yes');
    press(yes, { at: 200 });
    press(yes, { at: 400 });
    expect(heard).toEqual(['I’ve asked']);
    press(yes, { at: 1000 });
    expect(heard).toEqual(['I’ve asked', 'Clear yes']);
  });
});

test.each(['keydown', 'input'])('a press is the first again after a %s', (type) => {
  press(button('a note'), { at: 0 });
  document.body.dispatchEvent(new Event(type, { bubbles: true }));
  press(button('the note anew'), { at: 200 });
  expect(heard).toEqual(['a note', 'the note anew']);
});

test('what is pressed by a key right after a press is heard', () => {
  press(button('I’ve asked'), { at: 0 });
  const yes = button('Clear yes');
  press(yes, { at: 100 });
  yes.dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 0 }));
  expect(heard).toEqual(['I’ve asked', 'Clear yes']);
});
