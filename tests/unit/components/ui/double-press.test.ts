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

/** As the browser does with one press of a mouse, the `count`th at its place. Returns whether the focus would go there. */
function press(on: HTMLElement, count: number): boolean {
  const to = on.firstChild ?? on;
  const all = { bubbles: true, cancelable: true, detail: count };
  const goes = to.dispatchEvent(new MouseEvent('mousedown', all));
  to.dispatchEvent(new MouseEvent('click', all));
  return goes;
}

describe('the second press of a double press', () => {
  test.each([
    [2, false],
    [1, true],
  ])('is heard where something else came under the pointer only as a first one: %d', (count, isHeard) => {
    press(button('I’ve asked'), 1);
    const goes = press(button('Clear yes'), count);
    expect(heard).toEqual(isHeard ? ['I’ve asked', 'Clear yes'] : ['I’ve asked']);
    expect(goes).toBe(isHeard);
  });

  test('is heard by the control that was pressed: a step back, and another', () => {
    const back = button('Previous step');
    for (const count of [1, 2, 3]) press(back, count);
    expect(heard).toEqual(['Previous step', 'Previous step', 'Previous step']);
  });

  test('is not heard where that control is about another step by now', () => {
    const green = button('Green light', 'introduction');
    press(green, 1);
    green.setAttribute('data-about', 'issues-and-stake');
    press(green, 2);
    expect(heard).toEqual(['Green light']);
    press(green, 1);
    expect(heard).toEqual(['Green light', 'Green light']);
  });

  test('nor is a third', () => {
    press(button('I’ve asked'), 1);
    const yes = button('Clear yes');
    press(yes, 2);
    press(yes, 3);
    expect(heard).toEqual(['I’ve asked']);
    press(yes, 1);
    expect(heard).toEqual(['I’ve asked', 'Clear yes']);
  });
});

test('what is pressed by a key right after a press is heard', () => {
  press(button('I’ve asked'), 1);
  const yes = button('Clear yes');
  press(yes, 2);
  yes.dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 0 }));
  expect(heard).toEqual(['I’ve asked', 'Clear yes']);
});
