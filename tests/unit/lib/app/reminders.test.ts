import { describe, expect, it } from 'vitest';
import { createReminders, onHeldChanged } from '../../../../lib/app/reminders.ts';
import { toDate } from '../../../../lib/domain/dates/moments.ts';
import type { FollowUp } from '../../../../lib/domain/follow-up/follow-up.ts';
import type { SentReminders } from '../../../../lib/domain/follow-up/reminders.ts';
import { followUp, moment } from '../domain/follow-up/some-follow-ups.ts';

const NOW = toDate(moment('2026-11-23 15:00')).getTime();

/** Reminders over a store and a browser of their own. */
function start(rows: readonly FollowUp[], reminded: SentReminders | null = {}) {
  const here = {
    now: NOW,
    rows: [...rows],
    isOn: true,
    showsNames: true,
    reminded,
    badge: -1,
    alarm: undefined as number | null | undefined,
    shown: new Set<string>(),
    everShown: [] as string[],
    buttons: [] as string[],
    counts: [] as number[],
    opened: [] as (string | null)[],
    behind: [] as boolean[],
    heldUntil: null as number | null,
    unshown: -1,
    keptUnshown: [] as number[],
    /** How often what was reminded of was written. */
    writes: 0,
    isLocked: false,
    /** The ids that the browser refuses to show. */
    refused: [] as string[],
  };
  const show = async (id: string, _followUp?: FollowUp, buttons: readonly string[] = []) => {
    here.buttons.push(...buttons);
    if (here.refused.includes(id)) throw new Error('Unexpected property "buttons"');
    here.shown.add(id);
    here.everShown.push(id);
  };
  const reminders = createReminders({
    now: () => here.now,
    open: async () => (here.isLocked ? null : here.rows.filter(({ state }) => state === 'open')),
    async change(id, change) {
      here.rows = here.rows.map((row) => (row.id === id ? { ...row, ...change } : row));
    },
    async showBadge(count) {
      here.badge = count;
    },
    async setAlarm(at) {
      here.alarm = at;
    },
    isOn: async () => here.isOn,
    heldUntil: async () => here.heldUntil,
    async keepUnshown(count) {
      here.keptUnshown.push(count);
      here.unshown = count;
    },
    showsNames: async () => here.showsNames,
    reminded: async () => here.reminded,
    async keepReminded(now) {
      here.reminded = now;
      here.writes += 1;
    },
    show,
    async showMany(id, count) {
      here.counts.push(count);
      await show(id);
    },
    confirm: () => show('reminders-on'),
    shown: async () => [...here.shown],
    async clear(id) {
      here.shown.delete(id);
    },
    async openPage(id, isBehind) {
      here.opened.push(id);
      here.behind.push(isBehind);
    },
  });
  return { ...reminders, here };
}

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

describe('what is on the screen', () => {
  const OTHER = 'reminders-on';
  const DUE = [followUp('Rosa', '2026-11-19'), followUp('Lin', '2026-11-20')];

  it('goes while everything is locked, with the badge and the alarm; it is known, and comes no second time', async () => {
    const { refresh, here } = start(DUE);
    here.shown.add(OTHER);
    await refresh();
    here.isLocked = true;
    await refresh();
    expect([here.badge, here.alarm, [...here.shown]]).toEqual([0, null, [OTHER]]);
    here.isLocked = false;
    await refresh();
    expect(here.badge).toBe(2);
    expect(here.everShown).toEqual(['follow-up:Rosa', 'follow-up:Lin']);
  });

  it('goes alone where it is no longer due, and what is none of ours stays', async () => {
    const { refresh, here } = start(DUE);
    here.shown.add(OTHER);
    await refresh();
    here.rows = here.rows.map((row) => (row.id === 'Rosa' ? { ...row, state: 'done' } : row));
    await refresh();
    expect([...here.shown]).toEqual([OTHER, 'follow-up:Lin']);
  });

  it('is given up for one that counts, though one more has come', async () => {
    const { refresh, here } = start([...DUE.slice(0, 1), followUp('Lin', '2026-11-23 15:30')]);
    here.shown.add(OTHER);
    await refresh();
    here.showsNames = false;
    here.now = toDate(moment('2026-11-23 15:30')).getTime();
    await refresh();
    expect([...here.shown]).toEqual([OTHER, 'follow-ups']);
    expect(here.counts).toEqual([2]);
    expect(here.unshown).toBe(0);
  });

  it('is given up for nothing where nothing is due any more', async () => {
    const { refresh, here } = start(DUE.slice(0, 1));
    await refresh();
    here.showsNames = false;
    here.rows = [];
    await refresh();
    expect([[...here.shown], here.counts, here.unshown]).toEqual([[], [], 0]);
  });

  it('comes again after a conversation; what was put away before it does not', async () => {
    const { refresh, here } = start(DUE);
    await refresh();
    here.shown.delete('follow-up:Rosa');
    here.heldUntil = NOW + 3_600_000;
    await refresh();
    here.heldUntil = null;
    await refresh();
    expect(here.everShown).toEqual(['follow-up:Rosa', 'follow-up:Lin', 'follow-up:Lin']);
  });

  it('comes again after a conversation also where it counts many', async () => {
    const { refresh, here } = start(['a', 'b', 'c', 'd'].map((name) => followUp(name, '2026-11-19')));
    await refresh();
    expect(here.unshown).toBe(0);
    here.heldUntil = NOW + 3_600_000;
    await refresh();
    here.heldUntil = null;
    await refresh();
    expect(here.everShown).toEqual(['follow-ups', 'follow-ups']);
  });

  it('is nothing after a conversation where reminders were switched on during it', async () => {
    const { refresh, here } = start(DUE, null);
    here.heldUntil = NOW + 3_600_000;
    await refresh();
    here.heldUntil = null;
    await refresh();
    expect(here.everShown).toEqual([]);
  });
});

describe('that something could not be shown', () => {
  it.each([
    ['they are off', { isOn: false }],
    ['a conversation is on', { heldUntil: NOW + 3_600_000 }],
  ])('is no longer said where %s', async (_why, change) => {
    const { refresh, here } = start([followUp('Rosa', '2026-11-19')]);
    here.refused = ['follow-up:Rosa'];
    await refresh();
    expect(here.unshown).toBe(1);
    Object.assign(here, change);
    await refresh();
    expect(here.unshown).toBe(0);
  });

  it('leaves nothing behind of what was reminded of', async () => {
    const { refresh, here } = start(['a', 'b'].map((name) => followUp(name, '2026-11-19')));
    here.refused = ['follow-up:a'];
    await refresh();
    expect(Object.keys(here.reminded ?? {})).toEqual(['b']);
  });
});

describe('the alarm', () => {
  it('rings an hour later for what stays open, and not while reminders are off', async () => {
    const { refresh, here } = start([followUp('Rosa', '2026-11-19')]);
    await refresh();
    expect(here.alarm).toBe(NOW + 3_600_000);
    here.isOn = false;
    await refresh();
    expect([here.alarm, here.reminded]).toEqual([null, null]);
  });

  it('rings for the badge while a conversation is on, and for its end where nothing comes before', async () => {
    const { refresh, here } = start([followUp('Lin', '2026-11-23 15:30')]);
    here.heldUntil = toDate(moment('2026-11-23 17:00')).getTime();
    await refresh();
    expect(here.alarm).toBe(toDate(moment('2026-11-23 15:30')).getTime());
    here.heldUntil = toDate(moment('2026-11-23 15:20')).getTime();
    await refresh();
    expect(here.alarm).toBe(here.heldUntil);
  });
});

describe('a reminder that is put away', () => {
  const MORNING = toDate(moment('2026-11-24 09:00')).getTime();
  const DUE = [followUp('Rosa', '2026-11-19'), followUp('Lin', '2026-11-20')];

  it('comes again in the morning; the others in an hour', async () => {
    const { refresh, closed, here } = start(DUE);
    await refresh();
    await closed('follow-up:Rosa');
    here.now = NOW + 3_600_000;
    await refresh();
    expect(here.everShown.slice(2)).toEqual(['follow-up:Lin']);
    here.now = MORNING;
    await refresh();
    expect(here.everShown.slice(3)).toEqual(['follow-up:Rosa', 'follow-up:Lin']);
  });

  it('and counts several, is put away for all of them', async () => {
    const { refresh, closed, here } = start(DUE);
    here.showsNames = false;
    await refresh();
    await closed('follow-ups');
    expect(here.alarm).toBe(NOW + 3_600_000);
    await refresh();
    expect(here.alarm).toBe(MORNING);
  });

  it.each([
    ['another of our notifications', 'reminders-on', {}],
    ['one of before they were switched off', 'follow-up:Rosa', null],
  ])('that is %s writes nothing', async (_what, id, reminded) => {
    const { closed, here } = start(DUE, reminded);
    await closed(id);
    expect([here.writes, here.reminded]).toEqual([0, reminded]);
  });
});

describe('a reminder that is pressed', () => {
  const DUE = [followUp('Rosa', '2026-11-19'), followUp('Lin', '2026-11-20')];

  it.each([
    ['counts several', 'follow-ups', null, null],
    ['counts several, at a button that a browser shows all the same', 'follow-ups', 0, null],
    ['is of something that is gone', 'follow-up:gone', null, 'gone'],
    ['has no such button', 'follow-up:Lin', 7, 'Lin'],
  ])('and %s opens the page', async (_what, id, button, opened) => {
    const { refresh, pressed, here } = start(DUE);
    await refresh();
    await pressed(id, button);
    expect(here.opened).toEqual([opened]);
    expect(here.rows).toEqual(DUE);
  });

  it('marks that one done, and no other', async () => {
    const { refresh, pressed, here } = start(DUE);
    await refresh();
    await pressed('follow-up:Lin', 0);
    expect(here.rows.map(({ state }) => state)).toEqual(['open', 'done']);
  });

  it('puts that one off as its own buttons say', async () => {
    const { pressed, here } = start([DUE[0] as FollowUp, followUp('Kim', '2026-11-23 14:55')]);
    await pressed('follow-up:Kim', 1);
    expect(here.rows.map(({ snoozedTo }) => snoozedTo)).toEqual([null, moment('2026-11-23 16:00')]);
  });

  it('does nothing while everything is locked', async () => {
    const { pressed, here } = start(DUE);
    here.isLocked = true;
    await pressed('follow-up:Rosa', 0);
    expect([here.opened, here.rows]).toEqual([[], DUE]);
  });
});
