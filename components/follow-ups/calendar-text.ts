/** Follow-ups as the text of a calendar file. */
import type { FollowUp } from '../../lib/domain/follow-up/follow-up.ts';
import { toICalendar } from '../../lib/domain/follow-up/icalendar.ts';
import { whatOf } from '../../lib/i18n/what-of.ts';
import type { Translate } from '../ui/strings.tsx';
import { describeChannel } from './channel.ts';

/** The file's text, written at an epoch time (ms). */
export function calendarText(text: Translate, followUps: readonly FollowUp[], now: number): string {
  const words = {
    title(followUp: FollowUp) {
      const { name } = followUp;
      const what = whatOf(text, followUp);
      return name === '' ? text('calendar_title_unnamed', { what }) : text('calendar_title', { name, what });
    },
    details: (followUp: FollowUp) => describeChannel(text, followUp),
  };
  return toICalendar(followUps, words, now);
}
