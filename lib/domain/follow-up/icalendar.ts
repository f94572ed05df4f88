/** Follow-ups for the person's own calendar: RFC 5545, as Google Calendar, Apple and Outlook read it. */
import ical, { ICalAlarmRelatesTo, ICalAlarmType, ICalEventTransparency } from 'ical-generator';
import { addDays, beginningOf, toDate } from '../dates/moments.ts';
import type { PlainDateTime } from '../dates/plain-date-time.ts';
import { ownZone } from '../dates/zones.ts';
import { effectiveDue, type FollowUp } from './follow-up.ts';
import { timeZoneText } from './time-zone.ts';

/** What a calendar shows of a follow-up, in the person's language. */
export interface CalendarWords {
  readonly title: (followUp: FollowUp) => string;
  readonly details: (followUp: FollowUp) => string;
}

/** How long a follow-up at a time takes in the calendar, ms. */
const LENGTH = 30 * 60_000;
/** A whole day is reminded of at nine on the day before, in seconds: Outlook drops an alarm that comes after the start. */
const BEFORE_DAY = 15 * 60 * 60;
/** Sequence numbers count seconds from here, so that they stay below what a calendar's 32 bits hold. */
const SEQUENCE_FROM = Date.UTC(2020, 0, 1);

/**
 * The text of an `.ics` file, written at an epoch time (ms). Follow-ups without a date are left out. Times are those of
 * a zone, which the file describes; they float where it is null. A later file has the same ids and a higher sequence, so
 * that importing it updates.
 */
export function toICalendar(
  followUps: readonly FollowUp[],
  words: CalendarWords,
  now: number,
  zone: string | null = ownZone(),
): string {
  const calendar = ical({ prodId: { company: 'Kitchen Table', product: 'Follow-ups' } });
  const years = followUps.flatMap((followUp) => yearOf(effectiveDue(followUp)) ?? []).sort((a, b) => a - b);
  // Of no name: the calendar's own times, such as when it was written, stay in UTC.
  calendar.timezone({
    name: null,
    generator: (name) => timeZoneText(name, (years[0] ?? 0) - 1, (years.at(-1) ?? 0) + 1),
  });
  for (const followUp of followUps) {
    const due = effectiveDue(followUp);
    if (due === null) continue;
    const title = plain(words.title(followUp));
    const event = calendar.createEvent({
      ...timeOf(due, zone),
      id: `${followUp.id}@kitchen-table`,
      sequence: Math.max(0, Math.floor((now - SEQUENCE_FROM) / 1000)),
      stamp: new Date(now),
      lastModified: new Date(followUp.changedAt || now),
      summary: title,
      description: plain(words.details(followUp)),
    });
    const alarm = event.createAlarm({
      type: ICalAlarmType.display,
      description: title,
      ...(isWholeDay(due) ? { triggerBefore: BEFORE_DAY } : { triggerAfter: 0 }),
    });
    // The library's own choice is the end, a day late; among the alarm's options it is not heard.
    alarm.relatesTo(ICalAlarmRelatesTo.start);
  }
  return calendar.toString();
}

function isWholeDay({ time, part }: PlainDateTime): boolean {
  return time === null && part === undefined;
}

function yearOf(due: PlainDateTime | null): number | undefined {
  return due === null ? undefined : Number(due.date.slice(0, 4));
}

function timeOf(due: PlainDateTime, zone: string | null) {
  if (isWholeDay(due)) {
    const [start, end] = [asUtc(due.date, '00:00'), asUtc(addDays(due, 1).date, '00:00')];
    return { start, end, allDay: true, transparency: ICalEventTransparency.TRANSPARENT };
  }
  const time = beginningOf(due, '00:00');
  // The library writes down a date's own parts in the computer's zone where it is given a zone, and in UTC where not.
  const start = zone === null ? asUtc(due.date, time) : toDate({ date: due.date, time });
  const end = new Date(start.getTime() + LENGTH);
  return { start, end, ...(zone === null ? { floating: true } : { timezone: zone }) };
}

function asUtc(date: string, time: string): Date {
  return new Date(`${date}T${time}Z`);
}

/** Without the control characters that the format has no way to write; every line break is one. */
function plain(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\n\t]/gu, '');
}
