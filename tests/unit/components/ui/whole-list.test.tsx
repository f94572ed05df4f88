import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { isWrappedAway, WholeList } from '../../../../components/ui/whole-list.tsx';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

it.each([
  ['in the list', { left: 16, right: 344 }, false],
  ['in a column at its right', { left: 344, right: 672 }, true],
  ['in a column at its left, where writing goes to the left', { left: -312, right: 16 }, true],
])('%s', (_where, item, isAway) => {
  expect(isWrappedAway({ left: 16, right: 344 }, item)).toBe(isAway);
});

/** Lays out as many items as there is room for in the list, the others in a column beside it. */
function layOut(room: number): void {
  vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockImplementation(function (this: HTMLElement) {
    const place = this.parentElement === null ? 0 : [...this.parentElement.children].indexOf(this);
    return new DOMRect(this.localName === 'li' && place >= room ? 100 : 0, 0, 100, 20);
  });
}
const list = (items: readonly string[], onHidden: (count: number) => void) => (
  <WholeList label="Questions" onHidden={onHidden}>
    {items.map((item) => (
      <li key={item}>{item}</li>
    ))}
  </WholeList>
);
const inert = () =>
  screen
    .getAllByRole('listitem', { hidden: true })
    .filter((item) => item.inert)
    .map((item) => item.textContent);

it('takes from reading and focus what has no room, and says of how many', () => {
  layOut(2);
  const onHidden = vi.fn();
  render(list(['one', 'two', 'three', 'four'], onHidden));
  expect(inert()).toEqual(['three', 'four']);
  expect(onHidden.mock.calls).toEqual([[2]]);
});

it('follows its items, and says what has changed', async () => {
  layOut(1);
  const onHidden = vi.fn();
  const { rerender } = render(list(['one', 'two'], onHidden));
  rerender(list(['two', 'one', 'three'], onHidden));
  await new Promise<void>((done) => queueMicrotask(done));
  expect(inert()).toEqual(['one', 'three']);
  rerender(list(['three'], onHidden));
  await new Promise<void>((done) => queueMicrotask(done));
  expect(inert()).toEqual([]);
  expect(onHidden.mock.calls).toEqual([[1], [2], [0]]);
});
