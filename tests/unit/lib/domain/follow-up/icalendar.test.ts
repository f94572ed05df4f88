import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { momentOf, toDate } from '../../../../../lib/domain/dates/moments.ts';
import type { FollowUp } from '../../../../../lib/domain/follow-up/follow-up.ts';
import { toICalendar } from '../../../../../lib/domain/follow-up/icalendar.ts';
import { followUp, moment } from './some-follow-ups.ts';

const NOW = Date.UTC(2026, 10, 23, 20);
const words = {
  title: ({ name, what }: FollowUp) => `${name}: ${what}`,
  details: ({ what }: FollowUp) => what,
};

/** The events of a file, read by a parser that did not write it. */
function eventsIn(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    const alarm = component.getFirstSubcomponent('valarm');
    return { event, component, alarm };
  });
}

function eventOf(row: FollowUp, now = NOW) {
  const [found] = eventsIn(toICalendar([row], words, now));
  if (found === undefined) throw new Error('There is no event.');
  return found;
}

describe('the calendar file', () => {
  it('has a time of day in its zone, which the file describes, with an alarm at that time', () => {
    const text = toICalendar([followUp('Rosa', '2026-11-26 18:00')], words, NOW, 'America/New_York');
    expect(text).toContain('\r\nDTSTART;TZID=America/New_York:20261126T180000\r\n');
    const zone = new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent('vtimezone');
    if (zone === null) throw new Error('The file does not describe the zone.');
    const [found] = eventsIn(text);
    const start = found?.event.startDate;
    if (start) start.zone = new ICAL.Timezone(zone);
    expect(start?.toJSDate().toISOString()).toBe('2026-11-26T23:00:00.000Z');
    expect(found?.event.duration.toString()).toBe('PT30M');
  });

  it('has a part of a day at its beginning', () => {
    const evening = followUp('Rosa', null, { at: { date: '2026-11-26', time: null, part: 'evening' } });
    expect(eventOf(evening).event.startDate.toString()).toBe('2026-11-26T18:00:00');
  });

  it('has a time of day that floats where the zone is not known', () => {
    const text = toICalendar([followUp('Rosa', '2026-11-26 18:00')], words, NOW, null);
    expect(text).toContain('\r\nDTSTART:20261126T180000\r\n');
    expect(text).not.toContain('VTIMEZONE');
    const [found] = eventsIn(text);
    if (found === undefined) throw new Error('There is no event.');
    const { event, alarm } = found;
    expect(event.startDate.zone).toBe(ICAL.Timezone.localTimezone);
    expect(event.startDate.toString()).toBe('2026-11-26T18:00:00');
    expect(event.duration.toString()).toBe('PT30M');
    expect(alarm?.getFirstPropertyValue('action')).toBe('DISPLAY');
    expect(String(alarm?.getFirstPropertyValue('trigger'))).toBe('PT0S');
  });

  it('has a day without a time as a whole day, with an alarm at nine on the day before', () => {
    const { event, alarm } = eventOf(followUp('Rosa', '2026-11-26'));
    expect(event.startDate.isDate).toBe(true);
    expect(event.startDate.toString()).toBe('2026-11-26');
    expect(event.endDate.toString()).toBe('2026-11-27');
    const trigger = alarm?.getFirstProperty('trigger');
    expect(String(trigger?.getFirstValue())).toBe('-PT15H');
    expect(trigger?.getFirstParameter('related') ?? 'START').toBe('START');
  });

  it('has what was put off where it was put off to, and leaves out what has no date', () => {
    const putOff = followUp('Rosa', '2026-11-19', { snoozedTo: moment('2026-12-01 08:30') });
    const events = eventsIn(toICalendar([followUp('Sam', null), putOff], words, NOW));
    expect(events.map(({ event }) => event.startDate.toString())).toEqual(['2026-12-01T08:30:00']);
  });

  it('keeps the id and raises the sequence, so that a second import updates', () => {
    const row = followUp('Rosa', '2026-11-26');
    const [first, second] = [eventOf(row), eventOf({ ...row, changedAt: NOW + 5_000 }, NOW + 6_000)];
    expect(first.event.uid).toBe('Rosa@kitchen-table');
    expect(second.event.uid).toBe(first.event.uid);
    expect(second.event.sequence).toBeGreaterThan(first.event.sequence);
    const read = (name: string) => String(second.component.getFirstPropertyValue(name));
    expect(read('dtstamp')).toBe('2026-11-23T20:00:06Z');
    expect(read('last-modified')).toBe('2026-11-23T20:00:05Z');
  });

  it('stays on its day in every year and at every time', () => {
    const days = fc.date({ min: new Date('2026-01-01Z'), max: new Date('2099-12-31Z'), noInvalidDate: true });
    fc.assert(
      fc.property(days, fc.boolean(), (instant, isDay) => {
        const said = instant
          .toISOString()
          .slice(0, isDay ? 10 : 16)
          .replace('T', ' ');
        const { event } = eventOf(followUp('Rosa', said));
        // A time that the clocks skip is later.
        const { date, time } = momentOf(toDate(moment(said)));
        expect(event.startDate.toString()).toBe(isDay ? said : `${date}T${time}:00`);
      }),
    );
  });

  it('brings any text through', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (what) => {
        const { event } = eventOf(followUp('Rosa', '2026-11-26', { what }));
        expect(event.summary).toBe(`Rosa: ${what}`);
      }),
    );
    const tricky = 'a;b,c\\n "d" :e\n—\\;\tBEGIN:VEVENT\nEND:VCALENDAR';
    expect(eventOf(followUp('Rosa', '2026-11-26', { what: tricky })).event.description).toBe(tricky);
  });

  it('writes no control characters, and no line break but its own', () => {
    const text = toICalendar(
      [followUp('Rosa', '2026-11-26', { what: 'a\u0000b\u0007\r\nc\rd' })],
      words,
      NOW,
    );
    expect(text.replaceAll('\r\n', '')).not.toMatch(/\p{Cc}/u);
    expect(eventsIn(text)[0]?.event.description).toBe('ab\nc\nd');
  });

  it('is a calendar also where there is nothing in it', () => {
    expect(eventsIn(toICalendar([], words, NOW))).toEqual([]);
  });
});
