import { describe, expect, test, vi } from 'vitest';
import {
  type Known,
  MOMENT_MS,
  RESTED_MS,
  type StoredSummary,
  whichConversation,
} from '../../../../lib/app/which-conversation.ts';
import type { LiveConversation } from '../../../../lib/domain/conversation/live.ts';
import { type SessionId, sessionInTab } from '../../../../lib/domain/conversation/session-id.ts';

const NOW = Date.UTC(2026, 10, 23, 18);
const HOUR_MS = 3_600_000;
const MEET = 'meet:abc';
const OTHER = 'meet:xyz';
const PRACTICE = 'practice:rehearsal';

/** A conversation that is stored, touched just now on the call `MEET`, and has not ended. */
const row = (id: string, more: Partial<StoredSummary> = {}): StoredSummary => ({
  id,
  person: `p-${id}`,
  call: MEET,
  step: 'introduction',
  touchedAt: NOW,
  endedAt: null,
  ...more,
});
const on = (tab: number, conversation: string, call?: string): LiveConversation => ({
  ...sessionInTab(tab),
  conversation,
  touchedAt: NOW,
  ...(call === undefined ? {} : { call }),
});

/** What is chosen in tab 1 on the call `MEET`, by the ids. */
function chosen(rows: readonly StoredSummary[], known: Partial<Known> = {}) {
  const { found, again, unfinished } = whichConversation({
    rows,
    live: [],
    session: sessionInTab(1).session as SessionId,
    call: MEET,
    now: NOW,
    ...known,
  });
  return { found: found?.id, again: again?.id, unfinished: unfinished.map(({ id }) => id) };
}

test('half a day and ten minutes are what is waited for', async () => {
  vi.resetModules();
  const loaded = await import('../../../../lib/app/which-conversation.ts');
  expect([loaded.RESTED_MS, loaded.MOMENT_MS]).toEqual([12 * HOUR_MS, HOUR_MS / 6]);
});

describe('what was on in the session', () => {
  test('goes on, and is not among those that are offered', () => {
    const rows = [row('dana', { call: OTHER }), row('rosa')];
    expect(chosen(rows, { live: [on(1, 'rosa', MEET)] })).toEqual({
      found: 'rosa',
      again: undefined,
      unfinished: ['dana'],
    });
  });

  test.each([
    ['half a day less a moment', RESTED_MS - 1, 'rosa'],
    ['half a day', RESTED_MS, undefined],
  ])('goes on after %s? %s', (_how, ago, found) => {
    const rows = [row('rosa', { call: null, touchedAt: NOW - ago })];
    expect(chosen(rows, { live: [on(1, 'rosa')] }).found).toBe(found);
  });

  test('does not where it has ended', () => {
    const rows = [row('rosa', { endedAt: NOW })];
    expect(chosen(rows, { live: [on(1, 'rosa', MEET)] })).toEqual({
      found: undefined,
      again: 'rosa',
      unfinished: [],
    });
  });

  test.each([
    ['the same call', MEET, MEET, 'rosa'],
    ['another call', MEET, OTHER, undefined],
    ['no call any more, as in a lobby', MEET, null, 'rosa'],
    ['a call, after none', null, OTHER, 'rosa'],
    ['no call, after none', null, null, 'rosa'],
  ])('on %s: %s, then %s', (_what, before, call, found) => {
    const rows = [row('rosa', { call: before })];
    expect(chosen(rows, { call, live: [on(1, 'rosa')] }).found).toBe(found);
  });

  test('goes by the call that the session is on, not by the one on which it began', () => {
    const rows = [row('rosa', { call: MEET })];
    expect(chosen(rows, { call: OTHER, live: [on(1, 'rosa', OTHER)] }).found).toBe('rosa');
    expect(chosen(rows, { call: MEET, live: [on(1, 'rosa', OTHER)] }).again).toBe(undefined);
  });
});

describe('on the link of a call', () => {
  test.each([
    ['a moment ago', MOMENT_MS - 1, { found: 'rosa', again: undefined }],
    ['longer ago', MOMENT_MS, { found: undefined, again: 'rosa' }],
  ])('what was touched %s goes on, or is asked about', (_when, ago, expected) => {
    const rows = [row('rosa', { touchedAt: NOW - ago }), row('dana', { call: OTHER })];
    expect(chosen(rows)).toEqual({ ...expected, unfinished: ['dana'] });
  });

  test('what has ended is asked about, and never goes on by itself', () => {
    expect(chosen([row('rosa', { endedAt: NOW })])).toMatchObject({ found: undefined, again: 'rosa' });
  });

  test('what is on in another session is left to that, and not offered', () => {
    const live = [on(2, 'rosa', MEET), on(3, 'dana', OTHER)];
    const rows = [row('rosa'), row('dana', { call: OTHER }), row('kim', { call: OTHER })];
    expect(chosen(rows, { live })).toEqual({ found: undefined, again: undefined, unfinished: ['kim'] });
  });

  test('what is on elsewhere keeps no other conversation from going on', () => {
    expect(chosen([row('rosa')], { live: [on(2, 'dana', OTHER)] }).found).toBe('rosa');
  });

  test('that is none, nothing goes on that was held on none', () => {
    expect(chosen([row('rosa', { call: null })], { call: null })).toEqual({
      found: undefined,
      again: undefined,
      unfinished: ['rosa'],
    });
  });
});

describe('in practice', () => {
  test('what was left off goes on or is asked about, and nothing that is real is offered', () => {
    const rows = [row('rosa', { call: PRACTICE, touchedAt: NOW - MOMENT_MS }), row('dana', { call: OTHER })];
    expect(chosen(rows, { call: PRACTICE })).toEqual({ found: undefined, again: 'rosa', unfinished: [] });
    expect(chosen(rows, { call: MEET }).unfinished).toEqual(['dana']);
  });

  test('what has ended is not asked about', () => {
    const rows = [row('rosa', { call: PRACTICE, endedAt: NOW })];
    expect(chosen(rows, { call: PRACTICE })).toEqual({
      found: undefined,
      again: undefined,
      unfinished: [],
    });
  });
});
