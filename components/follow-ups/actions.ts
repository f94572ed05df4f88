/** What can be done with follow-ups, on the popup and on the review page alike. */

import { type ReadonlySignal, signal } from '@preact/signals';
import { FOLLOW_UPS } from '../../lib/domain/conversation/draft-places.ts';
import type { PlainDateTime } from '../../lib/domain/dates/plain-date-time.ts';
import {
  AS_OPEN,
  asDone,
  asDropped,
  type FollowUp,
  type FollowUpChange,
  type Owner,
} from '../../lib/domain/follow-up/follow-up.ts';
import type { NamedPerson } from '../../lib/storage/people.ts';
import type { KeptWords } from '../ui/kept-fields.ts';
import type { Translate } from '../ui/strings.tsx';

/** What the actions are done through. What fails throws an Error with a sentence. */
export interface FollowUpSources {
  /** Epoch ms. */
  readonly now: () => number;
  /** BCP 47, for dates. */
  readonly locale: string;
  readonly change: (id: string, change: FollowUpChange) => Promise<void>;
  readonly add: (followUp: FollowUp) => Promise<void>;
  /** People whose name begins so, and what tells those of one name apart. */
  readonly people: (beginning: string) => Promise<readonly NamedPerson[]>;
  /** What is typed in the forms. */
  readonly words: () => Promise<KeptWords>;
  readonly saveFile: (name: string, type: string, content: string) => void;
  readonly reminders: (listener: (on: boolean) => void) => void;
  /** Called within a click, for the browser asks only then. */
  readonly switchReminders: (on: boolean) => Promise<void>;
}

/** What a follow-up is added through. */
export type AddActions = Pick<
  FollowUpActions,
  'now' | 'locale' | 'place' | 'words' | 'failed' | 'people' | 'add'
>;

/** The actions. */
export type FollowUpActions = ReturnType<typeof createFollowUpActions>;

/** Makes the actions; what fails is told to `failed`. */
export function createFollowUpActions(sources: FollowUpSources, failed: (error: unknown) => void) {
  const { now, people, add, words } = sources;
  const remindersOn = signal(false);
  let touched: string | null = null;

  const attempt = (run: () => Promise<void>) => void run().catch(failed);
  const change = (id: string, changed: FollowUpChange) => {
    touched = id;
    attempt(() => sources.change(id, changed));
  };

  sources.reminders((on) => {
    remindersOn.value = on;
  });

  return {
    now,
    get locale() {
      return sources.locale;
    },
    /** Where, and what with, `kept-fields.ts` keeps the words of the forms. */
    place: FOLLOW_UPS as string,
    words,
    failed,
    people,
    remindersOn: remindersOn as ReadonlySignal<boolean>,
    /** The follow-up that was changed last, to which the focus goes where it moved to another place. */
    touched: () => touched,
    done: (id: string, result = '') => change(id, asDone(now(), result)),
    drop: (id: string, reason: string) => change(id, asDropped(now(), reason)),
    reopen: (id: string) => change(id, AS_OPEN),
    snooze: (id: string, to: PlainDateTime) => change(id, { snoozedTo: to }),
    giveTo: (id: string, whose: Owner) => change(id, { whose }),
    add,
    /** Saves a calendar file of those that have a date. */
    saveCalendar: (text: Translate, rows: readonly FollowUp[]) =>
      attempt(async () => {
        // Loaded when it is needed first.
        const { calendarText } = await import('./calendar-text.ts');
        sources.saveFile('follow-ups.ics', 'text/calendar;charset=utf-8', calendarText(text, rows, now()));
      }),
    switchReminders: (on: boolean) => attempt(() => sources.switchReminders(on)),
  };
}
