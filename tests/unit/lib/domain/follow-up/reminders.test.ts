import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { momentOf, toDate } from '../../../../../lib/domain/dates/moments.ts';
import {
  dueNow,
  heldUntil,
  inAnHour,
  nextReminderTime,
  planReminders,
  putAway,
  putsOffBy,
  tomorrow,
} from '../../../../../lib/domain/follow-up/reminders.ts';
import { followUp, moment } from './some-follow-ups.ts';

/** The instant at which the wall shows this. */
const at = (said: string) => toDate(moment(said));
const NOW = at('2026-11-23 15:00');

describe('what is due', () => {
  const open = [
    followUp('late', '2026-11-19 18:00'),
    followUp('today', '2026-11-23'),
    followUp('tonight', '2026-11-23 23:30'),
    followUp('tomorrow', '2026-11-24 00:00'),
    followUp('someday', null),
    followUp('put off', '2026-11-19', { snoozedTo: moment('2026-12-01') }),
  ];

  it.each([
    ['2026-11-23 15:00', ['late', 'today']],
    ['2026-11-23 23:29', ['late', 'today']],
    ['2026-11-23 23:30', ['late', 'today', 'tonight']],
  ])('at %s is what has come by then: a time of today is not due before it', (now, due) => {
    expect(dueNow(open, at(now)).map(({ id }) => id)).toEqual(due);
  });

  it.each([
    ['2026-11-23 15:00', '2026-11-23 23:30'],
    ['2026-11-23 23:30', '2026-11-24 00:00'],
    ['2026-11-24 00:00', '2026-12-01 00:00'],
    ['2026-12-01 00:00', '2026-12-01 09:00'],
  ])('changes by itself after %s at %s', (now, next) => {
    expect(momentOf(new Date(nextReminderTime(open, {}, at(now)) ?? 0))).toEqual(moment(next));
  });

  it('changes no more once everything has come', () => {
    expect(nextReminderTime(open, {}, at('2026-12-01 09:00'))).toBeNull();
    expect(nextReminderTime([], {}, NOW)).toBeNull();
  });
});

describe('a reminder', () => {
  const ids = (said: string, name = 'Rosa') =>
    planReminders([followUp(name, said)], {}, NOW).show.map(({ id }) => id);

  it('comes at its time, and for a day without one at nine', () => {
    expect(ids('2026-11-23 15:00')).toEqual(['Rosa']);
    expect(ids('2026-11-23 15:01')).toEqual([]);
    const day = [followUp('Rosa', '2026-11-24')];
    expect(planReminders(day, {}, at('2026-11-24 08:59')).show).toEqual([]);
    expect(planReminders(day, {}, at('2026-11-24 09:00')).show).toEqual(day);
  });

  it('of a part of a day comes when it begins, and stays in it when it is put off', () => {
    const at6 = followUp('Rosa', null, { at: { date: '2026-11-24', time: null, part: 'evening' } });
    expect(planReminders([at6], {}, at('2026-11-24 17:59')).show).toEqual([]);
    expect(planReminders([at6], {}, at('2026-11-24 18:00')).show).toEqual([at6]);
    expect(tomorrow(at6, NOW)).toEqual({ date: '2026-11-24', time: null, part: 'evening' });
  });

  it('comes once, also when it was missed, and again for what was put off', () => {
    const open = [followUp('Rosa', '2026-11-19')];
    const first = planReminders(open, {}, NOW);
    expect(first.show).toEqual(open);
    expect(planReminders(open, first.reminded, NOW).show).toEqual([]);
    const putOff = [followUp('Rosa', '2026-11-19', { snoozedTo: moment('2026-11-23 14:00') })];
    expect(planReminders(putOff, first.reminded, NOW).show).toEqual(putOff);
  });

  it('does not come for what was due before reminders were switched on', () => {
    const open = [followUp('Rosa', '2026-11-19'), followUp('Lin', '2026-11-24')];
    const first = planReminders(open, null, NOW);
    expect(first.show).toEqual([]);
    const second = planReminders(open, first.reminded, at('2026-11-24 09:00'));
    expect(second.show.map(({ id }) => id)).toEqual(['Rosa', 'Lin']);
    expect(planReminders(open, first.reminded, at('2026-11-24 08:59')).show).toEqual([]);
  });

  it('comes again while it is open: after an hour, and then every morning', () => {
    const open = [followUp('Rosa', '2026-11-23 15:00')];
    let now = NOW;
    let { reminded } = planReminders(open, {}, now);
    for (const next of ['2026-11-23 16:00', '2026-11-24 09:00', '2026-11-25 09:00']) {
      now = new Date(nextReminderTime(open, reminded, now) ?? 0);
      expect(momentOf(now)).toEqual(moment(next));
      const again = planReminders(open, reminded, now);
      expect(again.show).toEqual(open);
      reminded = again.reminded;
    }
  });

  it('that was put away comes again in the morning', () => {
    const open = [followUp('Rosa', '2026-11-23 15:00')];
    const reminded = putAway(planReminders(open, {}, NOW).reminded, ['Rosa']);
    expect(momentOf(new Date(nextReminderTime(open, reminded, NOW) ?? 0))).toEqual(
      moment('2026-11-24 09:00'),
    );
  });

  it('is held while a conversation is on, and no longer than two hours after the last thing done in it', () => {
    const minutes = (count: number) => NOW.getTime() - count * 60_000;
    expect(heldUntil([], NOW.getTime())).toBeNull();
    expect(heldUntil([{ touchedAt: minutes(121) }], NOW.getTime())).toBeNull();
    expect(heldUntil([{ touchedAt: minutes(121) }, { touchedAt: minutes(20) }], NOW.getTime())).toBe(
      minutes(-100),
    );
  });

  it('puts off a time of today by an hour, all else by a day', () => {
    expect(putsOffBy(followUp('Rosa', '2026-11-23 14:55'), NOW)).toBe('hour');
    expect(putsOffBy(followUp('Rosa', '2026-11-22 14:55'), NOW)).toBe('day');
    expect(putsOffBy(followUp('Rosa', '2026-11-23'), NOW)).toBe('day');
    expect(inAnHour(NOW)).toEqual(moment('2026-11-23 16:00'));
  });

  it('of the day after waits for its own time, where the others were known', () => {
    const open = [followUp('Lin', '2026-11-24 10:00')];
    const second = planReminders(open, {}, at('2026-11-25 00:00'));
    expect(second.show.map(({ id }) => id)).toEqual(['Lin']);
  });

  it('forgets what is closed, so that the memory does not grow', () => {
    expect(planReminders([], { Rosa: { due: '2026-11-19 ', at: 0, times: 1 } }, NOW).reminded).toEqual({});
  });

  it('is put off to tomorrow at its own time', () => {
    expect(tomorrow(followUp('Rosa', '2026-11-19 18:00'), NOW)).toEqual(moment('2026-11-24 18:00'));
    expect(tomorrow(followUp('Rosa', '2026-11-19'), NOW)).toEqual(moment('2026-11-24'));
  });
});

/** Days around both clock changes of 2026 in New York, and others. */
const days = fc.constantFrom(
  '2026-03-07',
  '2026-03-08',
  '2026-10-31',
  '2026-11-01',
  '2026-11-26',
  '2026-12-31',
);
const times = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map((numbers) => numbers.map((number) => String(number).padStart(2, '0')).join(':'));

describe('across clock changes', () => {
  it('6 pm is 6 pm: the alarm comes when the wall shows the time', () => {
    fc.assert(
      fc.property(days, times, (date, time) => {
        const due = followUp('Rosa', `${date} ${time}`);
        const next = nextReminderTime([due], {}, new Date(toDate({ date, time: null }).getTime()));
        if (time === '00:00') {
          // The day's beginning and the reminder are one moment, and it is now.
          expect(next).toBeNull();
          return;
        }
        const shown = momentOf(new Date(next ?? 0));
        expect(shown.date).toBe(date);
        // A time that the clocks skip comes an hour later.
        const isSkipped = momentOf(toDate({ date, time })).time !== time;
        if (isSkipped) expect(shown.time > time).toBe(true);
        else expect(shown.time).toBe(time);
      }),
      {
        examples: [
          ['2026-03-08', '00:00'],
          ['2026-03-08', '02:30'],
          ['2026-11-01', '01:30'],
        ],
      },
    );
  });

  it('no alarm comes before its reminder: following them, each is reminded of at its time', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(days, fc.option(times)), { maxLength: 8 }), (dates) => {
        const open = dates.map(([date, time], index) =>
          followUp(`${index}`, time === null ? date : `${date} ${time}`),
        );
        let reminded = {};
        const shown: string[] = [];
        let now: number | null = at('2026-01-01').getTime();
        for (; now !== null; now = nextReminderTime(open, {}, new Date(now))) {
          const found = planReminders(open, reminded, new Date(now));
          shown.push(...found.show.map(({ id }) => id));
          reminded = found.reminded;
        }
        expect([...new Set(shown)].sort()).toEqual(open.map(({ id }) => id).sort());
      }),
    );
  });
});
