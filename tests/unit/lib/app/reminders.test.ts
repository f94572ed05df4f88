import { describe, expect, it } from 'vitest';
import { onHeldChanged } from '../../../../lib/app/reminders.ts';
import { toDate } from '../../../../lib/domain/dates/moments.ts';
import type { FollowUp } from '../../../../lib/domain/follow-up/follow-up.ts';
import { followUp, moment } from '../domain/follow-up/some-follow-ups.ts';
import { NOW, start } from './some-reminders.ts';

describe('the reminders', () => {
  it('count what is due, and wait for what comes next', async () => {
    const { refresh, here } = start([followUp('Rosa', '2026-11-19'), followUp('Lin', '2026-11-23 15:30')]);
    await refresh();
    expect(here.badge).toBe(1);
    expect(here.alarm).toBe(toDate(moment('2026-11-23 15:30')).getTime());
    here.rows = [];
    await refresh();
    expect([here.badge, here.alarm]).toEqual([0, null]);
  });

  it('come once, however often what is due is looked at, also at the same moment', async () => {
    const { refresh, here } = start([followUp('Rosa', '2026-11-19')]);
    await Promise.all([refresh(), refresh(), refresh()]);
    expect(here.everShown).toEqual(['follow-up:Rosa']);
  });

  it('come for nothing while they are off, nor for what was due before they were switched on', async () => {
    const { refresh, here } = start(
      [followUp('Rosa', '2026-11-19'), followUp('Lin', '2026-11-23 18:00')],
      null,
    );
    here.isOn = false;
    await refresh();
    expect(here.badge).toBe(1);
    here.isOn = true;
    await refresh();
    expect(here.everShown).toEqual([]);
    here.now = here.alarm ?? 0;
    await refresh();
    expect(here.everShown).toEqual(['follow-up:Lin']);
  });

  it('have buttons to be done with it and to put it off, by an hour where it is for a time of today', async () => {
    const { refresh, here } = start([followUp('Rosa', '2026-11-19'), followUp('Lin', '2026-11-23 14:00')]);
    await refresh();
    expect(here.buttons).toEqual(['done', 'day', 'done', 'hour']);
  });

  it('are confirmed when they are switched on, not when off; that it cannot be shown is kept for the pages', async () => {
    const { switched, here } = start([]);
    await switched(false);
    expect(here.everShown).toEqual([]);
    await switched(true);
    expect(here.everShown).toEqual(['reminders-on']);
    here.refused = ['reminders-on'];
    here.unshown = -1;
    here.isOn = true;
    await switched(true);
    expect(here.everShown).toEqual(['reminders-on']);
    expect(here.keptUnshown).toContain(1);
  });

  it('come as one where there are many', async () => {
    const { refresh, here } = start(['a', 'b', 'c', 'd'].map((name) => followUp(name, '2026-11-19')));
    await refresh();
    expect(here.everShown).toEqual(['follow-ups']);
  });

  it('without names, come as one that counts what is due', async () => {
    const { refresh, here } = start([followUp('Rosa', '2026-11-19'), followUp('Lin', '2026-11-23 15:30')]);
    here.showsNames = false;
    await refresh();
    here.now = here.alarm ?? 0;
    await refresh();
    expect(here.everShown).toEqual(['follow-ups', 'follow-ups']);
    expect(here.counts).toEqual([1, 2]);
    here.rows = [];
    await refresh();
    expect([...here.shown]).toEqual([]);
  });

  it('take back the names that are on the screen when they are to be without', async () => {
    const { refresh, here } = start([followUp('Rosa', '2026-11-19')]);
    await refresh();
    here.showsNames = false;
    await refresh();
    expect([...here.shown]).toEqual(['follow-ups']);
    await refresh();
    expect(here.counts).toEqual([1]);
  });

  it('go where the follow-up is done elsewhere', async () => {
    const { refresh, here } = start([followUp('Rosa', '2026-11-19')]);
    await refresh();
    here.rows = here.rows.map((row) => ({ ...row, state: 'done' }));
    await refresh();
    expect([...here.shown]).toEqual([]);
  });

  it.each([
    [null, { state: 'open', opened: ['Rosa'] }],
    [0, { state: 'done', opened: [] }],
    [1, { state: 'open', snoozedTo: moment('2026-11-24 18:00'), opened: [] }],
  ])('open, mark done and snooze: button %s', async (button, { opened, ...expected }) => {
    const { refresh, pressed, here } = start([followUp('Rosa', '2026-11-19 18:00')]);
    await refresh();
    await pressed('follow-up:Rosa', button);
    expect(here.rows[0]).toMatchObject(expected);
    expect(here.opened).toEqual(opened);
    expect([...here.shown]).toEqual([]);
    // What was snoozed comes again at its new time, what was looked at and left in the morning.
    here.now = toDate(moment('2026-11-24 18:00')).getTime();
    await refresh();
    expect(here.everShown).toHaveLength(button === 0 ? 1 : 2);
  });

  it('come for the others where one cannot be shown, and for that one at the next look', async () => {
    const { refresh, here } = start(['a', 'b', 'c'].map((name) => followUp(name, '2026-11-19')));
    here.refused = ['follow-up:a'];
    await refresh();
    expect(here.everShown).toEqual(['follow-up:b', 'follow-up:c']);
    expect(here.unshown).toBe(1);
    here.refused = [];
    await refresh();
    expect(here.everShown.at(-1)).toBe('follow-up:a');
    expect(here.unshown).toBe(0);
  });

  it('are held while a conversation is on: none comes, none stays, and all come after it', async () => {
    const { refresh, here } = start([followUp('Rosa', '2026-11-19'), followUp('Lin', '2026-11-23 15:30')]);
    await refresh();
    here.heldUntil = toDate(moment('2026-11-23 17:00')).getTime();
    await refresh();
    expect([...here.shown]).toEqual([]);
    here.now = toDate(moment('2026-11-23 15:30')).getTime();
    await refresh();
    expect([...here.shown]).toEqual([]);
    // The badge goes on counting, and a conversation that nobody ends does not hold them for ever.
    expect(here.badge).toBe(2);
    expect(here.alarm).toBe(here.heldUntil);
    here.heldUntil = null;
    await refresh();
    expect([...here.shown]).toEqual(['follow-up:Rosa', 'follow-up:Lin']);
  });

  it('open their page behind the call while a conversation is on', async () => {
    const { refresh, pressed, here } = start([followUp('Rosa', '2026-11-19')]);
    await refresh();
    here.heldUntil = NOW + 1;
    await pressed('follow-up:Rosa', null);
    here.heldUntil = null;
    await pressed('follow-up:Rosa', null);
    expect(here.behind).toEqual([true, false]);
  });

  it('put off a time of today by an hour', async () => {
    const { pressed, here } = start([followUp('Rosa', '2026-11-23 14:55')]);
    await pressed('follow-up:Rosa', 1);
    expect(here.rows[0]?.snoozedTo).toEqual(moment('2026-11-23 16:00'));
  });

  it('of something that is gone do nothing', async () => {
    const { pressed, here } = start([]);
    await pressed('follow-up:gone', 0);
    expect(here.opened).toEqual([]);
  });

  it('go on after the store failed once', async () => {
    const { refresh, here } = start([followUp('Rosa', '2026-11-19')]);
    const rows = here.rows;
    here.rows = undefined as unknown as FollowUp[];
    await expect(refresh()).rejects.toThrow();
    here.rows = rows;
    await refresh();
    expect(here.badge).toBe(1);
  });
});

describe('a conversation that holds reminders', () => {
  const on = { touchedAt: NOW };

  it('is told of when the first begins, and when the last is over; nothing is new at the first look', () => {
    let changes = 0;
    const hear = onHeldChanged(
      () => NOW,
      () => {
        changes += 1;
      },
    );
    for (const [live, expected] of [
      [[on], 0],
      [[on, on], 0],
      [[], 1],
      [[], 1],
      [[on], 2],
    ] as const) {
      hear(live);
      expect(changes).toBe(expected);
    }
  });
});
