import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { newCampaign } from '../../../../../lib/domain/campaign/campaign.ts';
import { sixSteps } from '../../../../../lib/domain/guide/six-steps.ts';
import {
  askBlanks,
  asksOf,
  comingPrepSheets,
  isFor,
  newPrepSheet,
  type Prefill,
  type PrepSheet,
  prepSheetsOfToday,
  sortPrepSheets,
  withPrefill,
} from '../../../../../lib/domain/prep-sheet/prep-sheet.ts';

const EMPTY: Prefill = { known: '', goal: '', fills: {} };
const sheet = (more: Partial<PrepSheet> = {}): PrepSheet => ({ ...newPrepSheet('one', EMPTY, 1), ...more });

describe('what is filled in', () => {
  const rosa: Prefill = {
    known: 'Her son has asthma',
    goal: 'Hear how it went',
    fills: { 'the-ask': 'come' },
  };
  const ana: Prefill = { known: 'Works nights', goal: 'Make the ask', fills: { 'the-ask': 'come' } };

  test.each<[string, Partial<PrepSheet>, Prefill, Partial<PrepSheet>]>([
    ['fills what is empty', {}, EMPTY, rosa],
    ['takes the place of what was filled in of somebody else', ana, ana, rosa],
    [
      'leaves what was corrected',
      { ...ana, known: 'Nights, and Sundays' },
      ana,
      { ...rosa, known: 'Nights, and Sundays' },
    ],
    [
      'leaves an ask for this person',
      { fills: { 'the-ask': 'sing' } },
      EMPTY,
      { ...rosa, fills: { 'the-ask': 'sing' } },
    ],
    [
      'leaves what fills a blank of another guide',
      { fills: { mine: 'x' } },
      EMPTY,
      { ...rosa, fills: { ...rosa.fills, mine: 'x' } },
    ],
  ])('%s', (_what, before, was, after) => {
    expect(withPrefill(sheet(before), was, rosa)).toEqual(sheet(after));
  });

  test('goes where it is filled in of nobody', () => {
    expect(withPrefill(sheet(rosa), rosa, EMPTY)).toEqual(sheet());
  });

  const texts = fc.constantFrom('', 'a', 'b');
  const prefills: fc.Arbitrary<Prefill> = fc.record({
    known: texts,
    goal: texts,
    fills: fc.dictionary(fc.constantFrom('x', 'y', '__proto__'), fc.constantFrom('a', 'b'), {
      noNullPrototype: true,
    }),
  });
  test('twice is once', () => {
    fc.assert(
      fc.property(prefills, prefills, prefills, (written, was, is) => {
        const once = withPrefill(sheet(written), was, is);
        expect(withPrefill(once, is, is)).toEqual(once);
        expect(Object.values(once.fills)).not.toContain('');
      }),
    );
  });
});

describe('the asks', () => {
  test('are the guide’s ask and its smaller one', () => {
    expect(askBlanks(sixSteps).map(({ id }) => id)).toEqual(['the-ask', 'smaller-ask']);
  });

  test('of a guide without an ask are none', () => {
    const steps = sixSteps.steps.filter(({ kind }) => kind !== 'ask');
    expect(askBlanks({ steps: steps as unknown as typeof sixSteps.steps, blanks: sixSteps.blanks })).toEqual(
      [],
    );
  });

  test('are taken from the campaign, and nothing else of it', () => {
    const campaign = { ...newCampaign('heat', 1), fills: { 'the-ask': 'come', 'this-opponent': 'Harlan' } };
    expect(asksOf(sixSteps, campaign)).toEqual({ 'the-ask': 'come' });
    expect(asksOf(sixSteps, undefined)).toEqual({});
  });
});

describe('by day', () => {
  const on = (
    id: string,
    date: string | null,
    time: string | null = null,
    conversation: string | null = null,
  ) => sheet({ id, at: date === null ? null : { date, time }, conversation });
  const sorted = sortPrepSheets(
    [
      on('undated', null),
      on('friday', '2026-11-27'),
      on('late', '2026-11-26', '18:00'),
      on('early', '2026-11-26', '09:00'),
      on('yesterday', '2026-11-25'),
      on('held', '2026-11-26', '08:00', 'c'),
      on('last-week', '2026-11-19'),
    ],
    '2026-11-26',
  );

  test('the next one comes first, and those without a day last', () => {
    expect(sorted.coming.map(({ date, prepSheets }) => [date, prepSheets.map(({ id }) => id)])).toEqual([
      ['2026-11-26', ['early', 'late']],
      ['2026-11-27', ['friday']],
      [null, ['undated']],
    ]);
  });

  test('those whose day is over, or which were held, stand apart, the last one first', () => {
    expect(sorted.past.map(({ id }) => id)).toEqual(['held', 'yesterday', 'last-week']);
  });
});

test('of today are those of its day that are to come', () => {
  const day = (id: string, date: string | null, more: Partial<PrepSheet> = {}) =>
    sheet({ id, at: date === null ? null : { date, time: '18:00' }, ...more });
  const all = [
    day('b', '2026-11-26'),
    day('a', '2026-11-26', { at: { date: '2026-11-26', time: '09:00' } }),
    day('tomorrow', '2026-11-27'),
    day('undated', null),
    day('held', '2026-11-26', { conversation: 'c' }),
  ];
  const now = new Date(2026, 10, 26, 23, 59);
  expect(prepSheetsOfToday(all, now).map(({ id }) => id)).toEqual(['a', 'b']);
  expect(prepSheetsOfToday([], now)).toEqual([]);
});

describe('of a call', () => {
  const CALL = 'meet:abc-defg-hij';
  /** Thursday at noon. */
  const NOON = new Date(2026, 10, 26, 12);
  const at = (id: string, date: string | null, time: string | null, call: string | null = CALL) =>
    sheet({ id, at: date === null ? null : { date, time }, call });

  test.each<[string, readonly PrepSheet[], string | null, readonly string[]]>([
    [
      'one comes first',
      [at('a', '2026-11-26', '11:00', null), at('b', '2026-11-26', '13:00')],
      CALL,
      ['b', 'a'],
    ],
    [
      'the nearest comes first',
      [at('a', '2026-11-26', '08:00'), at('b', '2026-11-26', '13:00')],
      CALL,
      ['b', 'a'],
    ],
    [
      'one with a time comes before one without',
      [at('a', null, null), at('b', '2026-11-26', '20:00')],
      CALL,
      ['b', 'a'],
    ],
    ['one without a day does', [at('a', '2026-11-26', '11:00', null), at('b', null, null)], CALL, ['b', 'a']],
    [
      'one of another day does not',
      [at('a', '2026-11-26', '11:00', null), at('b', '2026-11-27', '13:00')],
      CALL,
      ['a', 'b'],
    ],
    [
      'none does where there is no call',
      [at('a', '2026-11-26', '11:00', null), at('b', '2026-11-26', '13:00', null)],
      null,
      ['a', 'b'],
    ],
    ['one that was held is none', [{ ...at('a', '2026-11-26', '11:00'), conversation: 'c' }], CALL, []],
  ])('%s', (_what, all, call, ids) => {
    expect(comingPrepSheets(all, NOON, call).map(({ id }) => id)).toEqual(ids);
  });

  test.each<[Partial<PrepSheet>, { id: string | undefined; name: string }, boolean]>([
    [{ person: 'rosa', name: 'Rosa' }, { id: 'rosa', name: 'Rosa M.' }, true],
    [{ person: 'rosa', name: 'Rosa' }, { id: undefined, name: 'Rosa' }, false],
    [{ person: 'rosa', name: 'Rosa' }, { id: 'other', name: 'Rosa' }, false],
    [{ name: 'Ana' }, { id: undefined, name: ' ana ' }, true],
    [{ name: 'Ana' }, { id: undefined, name: 'An' }, false],
    [{ name: '' }, { id: undefined, name: '' }, false],
  ])('%o is for %o: %s', (one, who, is) => {
    expect(isFor(sheet(one), who)).toBe(is);
  });
});
