/** Keeps the badge, the alarm and the reminders true to what is to be followed up. */
import type { FollowUp } from '../../lib/follow-up/follow-up.ts';
import { dueToday, nextChange, type Reminded, remind, tomorrow } from '../../lib/follow-up/reminders.ts';
import { asDone, type FollowUpChange } from '../../lib/store/follow-ups.ts';

/** What the reminders need from around them. */
export interface Surroundings {
  /** Epoch ms. */
  readonly now: () => number;
  /** The follow-ups that are open; null while they are locked. */
  readonly open: () => Promise<readonly FollowUp[] | null>;
  readonly change: (id: string, change: FollowUpChange, now: number) => Promise<void>;
  readonly showBadge: (count: number) => Promise<void>;
  /** Epoch ms; null for no alarm. */
  readonly setAlarm: (at: number | null) => Promise<void>;
  readonly isOn: () => Promise<boolean>;
  /** Whether a reminder may say who and what. */
  readonly showsNames: () => Promise<boolean>;
  readonly reminded: () => Promise<Reminded | null>;
  readonly keepReminded: (reminded: Reminded | null) => Promise<void>;
  /** Reminds of one follow-up. */
  readonly show: (id: string, followUp: FollowUp) => Promise<void>;
  /** Reminds of so many at once, without a name. */
  readonly showMany: (id: string, count: number) => Promise<void>;
  readonly shown: () => Promise<readonly string[]>;
  readonly clear: (id: string) => Promise<void>;
  /** Opens the review page's follow-ups, at one of them. */
  readonly openPage: (followUp: string | null) => Promise<void>;
}

/** More than so many reminders at once, as after a holiday, come as one. */
const MOST_AT_ONCE = 3;
const MANY = 'follow-ups';
const ONE = 'follow-up:';

/** What a reminder's buttons do, in their order. */
export const BUTTONS = ['done', 'snooze'] as const;

/** The reminders. */
export function createReminders(around: Surroundings) {
  let running: Promise<void> = Promise.resolve();

  /** Brings everything to what is true now. One after the other, so that none reminds twice. */
  const refresh = (): Promise<void> => {
    const run = async () => {
      const now = new Date(around.now());
      const open = await around.open();
      if (open === null) return hush();
      await around.showBadge(dueToday(open, now).length);
      await around.setAlarm(nextChange(open, now));
      if (await around.isOn()) await remindOf(open, now);
      else await around.keepReminded(null);
    };
    running = running.catch(() => undefined).then(run);
    return running;
  };

  /** While everything is locked, no name is left to be seen. What was reminded of stays known. */
  const hush = async () => {
    await around.showBadge(0);
    await around.setAlarm(null);
    for (const id of await around.shown()) await around.clear(id);
  };

  const remindOf = async (open: readonly FollowUp[], now: Date) => {
    const { show, reminded } = remind(open, await around.reminded(), now);
    if (await around.showsNames()) await remindByName(show);
    else await remindByCount(show, Object.keys(reminded).length);
    await around.keepReminded(reminded);
    for (const id of await around.shown()) {
      const isDue = id === MANY ? Object.keys(reminded).length > 0 : id.slice(ONE.length) in reminded;
      if (!isDue) await around.clear(id);
    }
  };

  const remindByName = async (show: readonly FollowUp[]) => {
    if (show.length > MOST_AT_ONCE) await around.showMany(MANY, show.length);
    else for (const followUp of show) await around.show(ONE + followUp.id, followUp);
  };

  /** One reminder that counts what is due, also in place of those that still show a name. */
  const remindByCount = async (show: readonly FollowUp[], due: number) => {
    const named = (await around.shown()).filter((id) => id !== MANY);
    for (const id of named) await around.clear(id);
    if (show.length + named.length > 0 && due > 0) await around.showMany(MANY, due);
  };

  return {
    refresh,
    /** A reminder was pressed: a button's place, or null for the reminder itself. */
    async pressed(id: string, button: number | null): Promise<void> {
      await around.clear(id);
      const followUp = id.startsWith(ONE) ? id.slice(ONE.length) : null;
      const action = BUTTONS[button ?? -1];
      if (followUp === null || action === undefined) return around.openPage(followUp);
      const found = (await around.open())?.find((row) => row.id === followUp);
      if (found === undefined) return;
      const now = around.now();
      const change = action === 'done' ? asDone(now) : { snoozedTo: tomorrow(found, new Date(now)) };
      await around.change(followUp, change, now);
      await refresh();
    },
  };
}
