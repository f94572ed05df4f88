import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import axe from 'axe-core';
import { afterEach, describe, expect, test } from 'vitest';
import { createPatternsModel, type KeptRecord } from '../../../../../components/review/patterns/model.ts';
import { Patterns } from '../../../../../components/review/patterns/patterns.tsx';
import { StringsProvider } from '../../../../../components/ui/strings.tsx';
import { guidesOf, NO_OWN_GUIDES } from '../../../../../lib/domain/guide/guides.ts';
import { relational } from '../../../../../lib/domain/guide/shipped/relational.ts';
import { sixSteps } from '../../../../../lib/domain/guide/six-steps.ts';
import { held, THURSDAY } from '../../../lib/domain/patterns/some-held.ts';
import { english } from '../../../strings.ts';

const DAY = 86_400_000;
const EMPTY: KeptRecord = { conversations: [], promises: [] };
const HELD = [
  held([1, 2, 3, 2, 3]),
  held([1, 2, 5, 6], { outcome: 'yes', asks: [{ answer: 'yes', silence: 7_000 }] }),
  held([1, 2], {
    startedAt: THURSDAY - 60 * DAY,
    objections: [
      { id: 'ours', text: 'We tried that', visit: 0, isGreen: false },
      { id: 'no-time', text: '', visit: 1, isGreen: false },
      { id: 'ours', text: 'We tried that', visit: 1, isGreen: false },
    ],
  }),
];
const FULL: KeptRecord = {
  conversations: HELD,
  promises: [
    { conversation: HELD[1]?.id ?? '', state: 'done' },
    { conversation: HELD[1]?.id ?? '', state: 'open' },
  ],
};

function open(record: KeptRecord, problem?: Error) {
  let followed: AbortSignal | undefined;
  const { container, unmount } = render(
    <StringsProvider value={english}>
      <Patterns
        open={() =>
          createPatternsModel({
            guides: guidesOf(NO_OWN_GUIDES, [sixSteps, relational]),
            locale: 'en-US',
            now: () => THURSDAY + DAY,
            breathe: () => new Promise((resolve) => setTimeout(resolve)),
            record(listener, failed, signal) {
              followed = signal;
              if (problem === undefined) listener(record);
              else failed(problem);
            },
          })
        }
      />
    </StringsProvider>,
  );
  return { container, unmount, isFollowing: () => followed?.aborted === false };
}

/** What a pattern says of a row. */
function row(pattern: string, name: string): string | undefined {
  const table = within(screen.getByRole('region', { name: pattern }));
  return table.getByRole('rowheader', { name }).closest('tr')?.textContent ?? undefined;
}

afterEach(cleanup);

describe('the typical silence', () => {
  const asked = (...silences: number[]): KeptRecord => ({
    conversations: [held([5], { asks: silences.map((silence) => ({ answer: 'yes', silence })) })],
    promises: [],
  });
  test.each<[string, number[], string]>([
    ['one', [14_000], 'Typical silence: 0:14.'],
    ['all of one length', [14_000, 14_000, 14_000], 'Typical silence: 0:14.'],
    ['two', [10_000, 20_000], 'Typical silence: 0:15. Half were longer.'],
    ['three', [5_000, 14_000, 30_000], 'Typical silence: 0:14. Half were longer.'],
  ])('says that half were longer only where they were: %s', (_what, silences, words) => {
    open(asked(...silences));
    expect(screen.getByText(/^Typical silence:/).textContent).toBe(words);
  });
});

describe('the patterns', () => {
  test('have their numbers beside them, and say on how much they rest', () => {
    open(FULL);
    const stalls = screen.getByRole('region', { name: 'Where conversations stall' });
    expect(stalls.textContent).toContain('Based on 3 conversations.');
    expect(stalls.textContent).toContain('2 of 3 conversations didn’t reach a clear yes.');
    expect(row('Where conversations stall', '3 Agitation')).toContain('1 of 2');
    expect(row('Where you went back', '3 Agitation')).toContain('1 of 2 times');
    expect(row('How people answered', 'Clear yes')).toContain('1 of 1');
    expect(row('How long you hold the silence', '0:05 to 0:10')).toContain('1 of 1');
    expect(row('How commitments turned out', 'Done')).toContain('1 of 2');
    expect(row('Objections', 'We tried that')).toContain('2 times, went on 1');
    // What the guide alone says is said in its words.
    expect(row('Objections', 'No time')).toContain('1 time, went on 0');
    const [week] = screen.getAllByRole('rowheader', { name: 'Nov 16, 2026' });
    expect(week?.closest('tr')?.textContent).toBe('Nov 16, 202621 of 21 of 21 of 121 of 20:07');
  });

  test('have bars that are full where the number is all there are', () => {
    open(FULL);
    const widths = (pattern: string) =>
      [...screen.getByRole('region', { name: pattern }).querySelectorAll('rect:not(.track)')].map(
        (bar) => bar.getAttribute('width') ?? '',
      );
    // Of two that stopped, one did so in each of two steps; no more than half of it is full.
    expect(Math.max(...widths('Where conversations stall').map(Number.parseFloat))).toBe(50);
    expect(widths('How commitments turned out')).toEqual(['50.0%', '50.0%', '0.0%']);
    expect(widths('How people answered')[0]).toBe('100.0%');
    // Nobody came to step 4: of none, nothing is full.
    expect(widths('Where you went back')).toEqual(['0.0%', '0.0%', '50.0%', '0.0%', '0.0%', '0.0%']);
  });

  test('have bars of asks, of which a conversation can have several', () => {
    const asks = [
      { answer: 'unsure', silence: 7_000 },
      { answer: 'yes', silence: 9_000 },
    ] as const;
    open({ conversations: [held([1, 5, 5], { outcome: 'yes', asks })], promises: [] });
    const region = screen.getByRole('region', { name: 'How people answered' });
    const widths = [...region.querySelectorAll('rect:not(.track)')].map((bar) => bar.getAttribute('width'));
    expect(widths).toEqual(['50.0%', '50.0%', '0.0%', '0.0%']);
  });

  test('say that few are few, in words that are right for one, too', () => {
    open({ conversations: [held([1], { startedAt: THURSDAY })], promises: [] });
    expect(
      screen.getAllByText(/^Based on 1 conversation\. That’s too few for a pattern: read it as a story\.$/)
        .length,
    ).toBeGreaterThan(0);
  });

  test('look back as far as one wants', async () => {
    open(FULL);
    fireEvent.change(screen.getByRole('combobox', { name: 'Time period' }), { target: { value: '4' } });
    const stalls = screen.getByRole('region', { name: 'Where conversations stall' });
    await waitFor(() => expect(stalls.textContent).toContain('Based on 2 conversations.'));
  });

  test('of many are counted part by part; what is chosen meanwhile is what is shown', async () => {
    const many = [...Array(2_500).keys()].map((index) =>
      held([1], { startedAt: THURSDAY - (index < 2_300 ? 60 * DAY : 0) }),
    );
    open({ conversations: many, promises: [] });
    expect(screen.getByRole('main').getAttribute('aria-busy')).toBe('true');
    fireEvent.change(screen.getByRole('combobox', { name: 'Time period' }), { target: { value: '4' } });
    await screen.findAllByText(/Based on 200 conversations\./);
    fireEvent.change(screen.getByRole('combobox', { name: 'Time period' }), { target: { value: 'null' } });
    fireEvent.change(screen.getByRole('combobox', { name: 'Time period' }), { target: { value: '4' } });
    fireEvent.change(screen.getByRole('combobox', { name: 'Time period' }), { target: { value: 'null' } });
    await screen.findAllByText(/Based on 2,500 conversations\./);
  });

  test('teach where there is nothing yet', () => {
    open(EMPTY);
    expect(screen.queryByRole('table')).toBeNull();
    expect(screen.getByText(english('patterns_stalls_teach'))).toBeTruthy();
    expect(screen.getByText(english('patterns_follow_teach'))).toBeTruthy();
  });

  test('need no table where every conversation came to a clear yes', () => {
    open({ conversations: [held([1, 5], { outcome: 'yes' })], promises: [] });
    expect(screen.getByText(english('patterns_stalls_none'))).toBeTruthy();
  });

  test('follow the store as long as they are shown', async () => {
    const { unmount, isFollowing } = open(EMPTY);
    expect(isFollowing()).toBe(true);
    unmount();
    await waitFor(() => expect(isFollowing()).toBe(false));
  });

  test('say why they cannot be shown', () => {
    open(EMPTY, new Error('No database.'));
    expect(screen.getByRole('alert').textContent).toContain('No database.');
  });

  test.each([
    ['full', FULL],
    ['empty', EMPTY],
  ])('have nothing that axe objects to, %s', async (_, record) => {
    const { container } = open(record);
    const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });
});

describe('of conversations by several guides', () => {
  const BOTH: KeptRecord = {
    conversations: [
      held([1, 2, 3]),
      held([1, 2], { id: 'r1', guide: 'relational', path: ['settling', 'story'] }),
      held([1, 2], { id: 'r2', guide: 'relational', path: ['settling'] }),
    ],
    promises: [{ conversation: 'r1', state: 'done' }],
  };
  const choice = () => screen.findByRole<HTMLSelectElement>('combobox', { name: 'Guide' });

  test('those by one are counted alone, of the guide in use first', async () => {
    const { container } = open(BOTH);
    expect((await choice()).value).toBe('six-steps');
    await screen.findAllByText(/Based on 1 conversation\./);
    fireEvent.change(await choice(), { target: { value: 'relational' } });
    await screen.findAllByText(/Based on 2 conversations\./);
    expect(container.textContent).toContain('Getting Settled');
    expect(container.textContent).not.toContain('Agitation');
    expect((await axe.run(container)).violations).toEqual([]);
  });

  test('there is no choice where all were held by one', async () => {
    open(FULL);
    await waitFor(() => expect(screen.getByRole('main').getAttribute('aria-busy')).toBe('false'));
    expect(screen.queryByRole('combobox', { name: 'Guide' })).toBeNull();
  });
});
