/** A long list of rows: drawn a few at a time, and each again only where what it says has changed. */
import { cleanup, render, screen, waitFor } from '@testing-library/preact';
import { render as draw } from 'preact';
import { afterEach, expect, it, onTestFinished, vi } from 'vitest';
import { RowList } from '../../../../../components/review/rows/row-list.tsx';

afterEach(cleanup);

const items = () => screen.getAllByRole('listitem');

it('draws the first rows at once, and soon all of them', async () => {
  const rows = Array.from({ length: 100 }, (_, at) => ({ key: `${at}`, of: [at], draw: () => `Row ${at}` }));
  const page = document.body.appendChild(document.createElement('div'));
  onTestFinished(() => page.remove());
  // As the page does: the testing library would wait for all that follows on the first drawing.
  draw(<RowList label="Rows" rows={rows} />, page);
  expect(items().length).toBeLessThan(20);
  await waitFor(() => expect(items()).toHaveLength(100));
  expect(items().at(-1)?.textContent).toBe('Row 99');
});

it('draws a row again where what it is drawn from is another, and no other', () => {
  const drawn = vi.fn((text: string) => text);
  const list = (...texts: string[]) => (
    <RowList
      label="Rows"
      rows={texts.map((text, at) => ({ key: `${at}`, of: [text], draw: () => drawn(text) }))}
    />
  );
  const { rerender } = render(list('one', 'two', 'three'));
  drawn.mockClear();
  rerender(list('one', 'second', 'three'));
  expect(drawn.mock.calls).toEqual([['second']]);
  expect(items().map(({ textContent }) => textContent)).toEqual(['one', 'second', 'three']);
});
