/** Follow-ups as a calendar file, in the person's language. */
import type { FollowUp } from '../../lib/domain/follow-up/follow-up.ts';
import type { Translate } from '../ui/strings.tsx';
import { describeChannel } from './channels.ts';

/** The file's text, written at an epoch time (ms). The writer is loaded when it is needed first. */
export async function calendarText(
  text: Translate,
  followUps: readonly FollowUp[],
  now: number,
): Promise<string> {
  const { toICalendar } = await import('../../lib/domain/follow-up/icalendar.ts');
  const words = {
    title: ({ name, what }: FollowUp) =>
      name === '' ? text('calendar_title_unnamed', { what }) : text('calendar_title', { name, what }),
    details: (followUp: FollowUp) => describeChannel(text, followUp),
  };
  return toICalendar(followUps, words, now);
}
