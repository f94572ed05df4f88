import { cleanup, render, screen } from '@testing-library/preact';
import { useRef } from 'preact/hooks';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { useFit } from '../../../../components/ui/use-fit.ts';

/** One px a letter and rung, in a place of 100 px. */
const PLACE = 100;
const SIZES: Readonly<Record<string, number>> = { normal: 6, fewer: 5, m: 4, s: 3, giving: 2, bare: 1 };
const measured = vi.fn();
let resized: (() => void)[] = [];

beforeEach(() => {
  vi.stubGlobal(
    'ResizeObserver',
    class {
      constructor(changed: () => void) {
        resized.push(changed);
      }
      observe() {}
      disconnect() {}
    },
  );
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(PLACE);
  vi.spyOn(HTMLElement.prototype, 'scrollHeight', 'get').mockImplementation(function (this: HTMLElement) {
    if (this.hasAttribute('data-fit')) measured();
    return (this.textContent ?? '').length * (SIZES[this.getAttribute('data-fit') ?? ''] ?? 0);
  });
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  measured.mockClear();
  resized = [];
});

function Place({ text }: { readonly text: string }) {
  const place = useRef<HTMLElement>(null);
  useFit(place);
  if (text === '') return <p>nothing to fit</p>;
  return (
    <main ref={place}>
      <p>{text}</p>
      <textarea aria-label="A field" />
    </main>
  );
}
const rung = () => screen.getByRole('main').getAttribute('data-fit');
const mutations = () => new Promise<void>((done) => queueMicrotask(done));

it.each([
  [16, 'normal'],
  [20, 'fewer'],
  [25, 'm'],
  [33, 's'],
  [45, 'giving'],
  [90, 'bare'],
  [500, 'bare'],
])('%i letters stand at rung %s at once', (letters, expected) => {
  render(<Place text={'x'.repeat(letters)} />);
  expect(rung()).toBe(expected);
});

it('follows its content, both ways', async () => {
  const { rerender } = render(<Place text="short" />);
  rerender(<Place text={'x'.repeat(90)} />);
  await mutations();
  expect(rung()).toBe('bare');
  rerender(<Place text="short" />);
  await mutations();
  expect(rung()).toBe('normal');
});

it('does not measure for what is typed into a field, nor for a size that it has seen', async () => {
  render(<Place text="short" />);
  measured.mockClear();
  screen.getByRole<HTMLTextAreaElement>('textbox').value = 'her mother was cold';
  for (const changed of resized) changed();
  await mutations();
  expect(measured).not.toHaveBeenCalled();
});

it('measures where its size has changed', () => {
  render(<Place text={'x'.repeat(25)} />);
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(200);
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(200);
  for (const changed of resized) changed();
  expect(rung()).toBe('normal');
});

it('goes on with another element, and ends with its component', async () => {
  const { rerender, unmount } = render(<Place text="short" />);
  const first = screen.getByRole('main');
  rerender(<Place text="" />);
  rerender(<Place text={'x'.repeat(25)} />);
  expect(screen.getByRole('main')).not.toBe(first);
  expect(rung()).toBe('m');
  const last = screen.getByRole('main');
  unmount();
  measured.mockClear();
  last.append('x'.repeat(90));
  await mutations();
  expect(measured).not.toHaveBeenCalled();
});
