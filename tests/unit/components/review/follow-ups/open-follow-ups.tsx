/** The page of follow-ups over rows in memory, and what its tests look at. */
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { expect, onTestFinished } from 'vitest';
import { FollowUps } from '../../../../../components/review/follow-ups/follow-ups.tsx';
import {
  createFollowUpsModel,
  type FollowUpsSources,
} from '../../../../../components/review/follow-ups/model.ts';
import { StringsProvider } from '../../../../../components/ui/strings.tsx';
import { compareByDue, type FollowUp } from '../../../../../lib/domain/follow-up/follow-up.ts';
import { lastClosedFirst } from '../../../../../lib/domain/follow-up/whats-next.ts';
import { DEFAULT_SINGLE_KEYS } from '../../../../../lib/domain/hotkeys/single-keys.ts';
import { followUp } from '../../../lib/domain/follow-up/some-follow-ups.ts';
import { english } from '../../../strings.ts';

/** The time on the page's clock: Monday, November 23, 2026, 3 PM. */
export const NOW = new Date(2026, 10, 23, 15, 0).getTime();

/** So many that are overdue, one for each day before today, `late-0` the newest. */
export function late(count: number): FollowUp[] {
  const day = (index: number) => new Date(Date.UTC(2026, 10, 22 - index)).toISOString().slice(0, 10);
  return Array.from({ length: count }, (_, index) => followUp(`late-${index}`, day(index)));
}

/** So many that are done, `done-0` the last one. */
export function done(count: number): FollowUp[] {
  const more = (index: number) =>
    ({ state: 'done', closedAt: NOW - index * 86_400_000, result: 'signed' }) as const;
  return Array.from({ length: count }, (_, index) => followUp(`done-${index}`, '2026-01-01', more(index)));
}

/**
 * Shows the page until the test ends; `chosen` is the one that the address asks for. `asked` has of each change how many
 * follow-ups it was of.
 */
export async function openFollowUps(
  rows: readonly FollowUp[],
  chosen: string | null = null,
  more: Partial<FollowUpsSources> = {},
) {
  let kept = rows;
  const asked: number[] = [];
  const followers = new Set<() => void>();
  const keep = (now: readonly FollowUp[]) => {
    kept = now;
    for (const tell of followers) tell();
  };
  const follow =
    <Answer,>(answer: () => Answer) =>
    (listener: (answer: Answer) => void) => {
      const tell = () => listener(answer());
      followers.add(tell);
      tell();
    };
  const inOrder = (isListed: (row: FollowUp) => boolean, compare: typeof compareByDue) => () =>
    kept.filter(isListed).sort(compare);
  const isOpen = ({ state }: FollowUp) => state === 'open';
  const isClosed = (row: FollowUp) => !isOpen(row);
  const model = createFollowUpsModel({
    now: () => NOW,
    locale: 'en-US',
    open: follow(inOrder(isOpen, compareByDue)),
    closed: follow(inOrder(isClosed, lastClosedFirst)),
    closedCount: follow(() => kept.filter(isClosed).length),
    singleKeys: (listener) => listener(DEFAULT_SINGLE_KEYS),
    followUnshown: async () => {},
    async change(ids, change) {
      const before = kept;
      const changed = new Set(ids);
      asked.push(ids.length);
      keep(kept.map((row) => (changed.has(row.id) ? { ...row, ...change } : row)));
      return async () => {
        keep(before);
        return ids.length;
      };
    },
    ...more,
    add: async () => {},
    words: async () => ({ read: async () => [], save: async () => {} }),
    people: async () => [],
    saveFile: () => {},
    reminders: (listener) => listener(false),
    switchReminders: async () => {},
  });
  const page = (asked: string | null) => (
    <StringsProvider value={english}>
      <FollowUps model={model} chosen={asked} />
    </StringsProvider>
  );
  const { container, rerender } = render(page(chosen));
  onTestFinished(cleanup);
  await waitFor(() => expect(container.querySelector('main[aria-busy="false"]')).not.toBeNull());
  return { container, rows: () => kept, keep, asked, choose: (id: string | null) => rerender(page(id)) };
}

/** Whom the items of a region are about, in order; none where there is no such region. */
export function namesIn(region: string): string[] {
  const found = screen.queryByRole('region', { name: region });
  if (found === null) return [];
  return within(found)
    .getAllByRole('listitem')
    .map((item) => item.querySelector('b')?.textContent ?? '');
}

/** Presses a button of the page, by its name. */
export function press(name: string | RegExp): void {
  fireEvent.click(screen.getByRole('button', { name }));
}

/** Types into the page's search. */
export function search(typed: string): void {
  fireEvent.input(screen.getByRole('searchbox'), { target: { value: typed } });
}
