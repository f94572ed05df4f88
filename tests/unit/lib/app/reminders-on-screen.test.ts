import { describe, expect, it } from 'vitest';
import { toDate } from '../../../../lib/domain/dates/moments.ts';
import type { FollowUp } from '../../../../lib/domain/follow-up/follow-up.ts';
import { followUp, moment } from '../domain/follow-up/some-follow-ups.ts';
import { NOW, start } from './some-reminders.ts';

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
