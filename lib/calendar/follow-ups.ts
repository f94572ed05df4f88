/** Follow-ups for the person's own calendar: RFC 5545, as Google Calendar, Apple and Outlook read it. */
import ical, { ICalAlarmRelatesTo, ICalAlarmType, ICalEventTransparency } from 'ical-generator';
import { dueOf, type FollowUp } from '../follow-up/follow-up.ts';
import { DAY_BEGINS } from '../follow-up/reminders.ts';
import type { LocalMoment } from '../when/local-moment.ts';
import { addDays } from '../when/moments.ts';

/** What a calendar shows of a follow-up, in the person's language. */
export interface CalendarWords {
  readonly title: (followUp: FollowUp) => string;
  readonly details: (followUp: FollowUp) => string;
}

/** How long a follow-up at a time takes in the calendar, ms. */
const LENGTH = 30 * 60_000;
/** Sequence numbers count seconds from here, so that they stay below what a calendar's 32 bits hold. */
const SEQUENCE_FROM = Date.UTC(2020, 0, 1);

/**
 * The text of an `.ics` file, written at an epoch time (ms). Follow-ups without a date are left out. Times are
 * floating: 6 pm is 6 pm wherever the calendar is. A later file has the same ids and a higher sequence, so that
 * importing it updates.
 */
export function calendarOf(followUps: readonly FollowUp[], words: CalendarWords, now: number): string {
  const calendar = ical({ prodId: { company: 'Kitchen Table', product: 'Follow-ups' } });
  for (const followUp of followUps) {
    const due = dueOf(followUp);
    if (due === null) continue;
    const title = plain(words.title(followUp));
    const event = calendar.createEvent({
      ...timeOf(due),
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
      triggerAfter: due.time === null ? secondsOf(DAY_BEGINS) : 0,
    });
    // The library's own choice is the end, a day late; among the alarm's options it is not heard.
    alarm.relatesTo(ICalAlarmRelatesTo.start);
  }
  return calendar.toString();
}

/** Written as if in UTC: the library writes down a floating date's UTC parts, so no zone and no clock change moves it. */
function timeOf(due: LocalMoment) {
  const start = new Date(`${due.date}T${due.time ?? '00:00'}Z`);
  if (due.time !== null) return { start, end: new Date(start.getTime() + LENGTH), floating: true };
  const end = new Date(`${addDays(due, 1).date}T00:00Z`);
  return { start, end, allDay: true, transparency: ICalEventTransparency.TRANSPARENT };
}

function secondsOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return (hours * 60 + minutes) * 60;
}

/** Without the control characters that the format has no way to write; every line break is one. */
function plain(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\n\t]/gu, '');
}
