/** Keeps the badge, the alarm and the reminders true to what is to be followed up. */

import { asDone, type FollowUp, type FollowUpChange } from '../domain/follow-up/follow-up.ts';
import {
  dueNow,
  heldUntil,
  inAnHour,
  nextReminderTime,
  planReminders,
  putAway,
  putsOffBy,
  type SentReminders,
  tomorrow,
} from '../domain/follow-up/reminders.ts';
import { createSequence } from '../domain/sequence/sequence.ts';

/** What the reminders need from around them. */
export interface Dependencies {
  /** Epoch ms. */
  readonly now: () => number;
  /** The follow-ups that are open; null while they are locked. */
  readonly open: () => Promise<readonly FollowUp[] | null>;
  readonly change: (id: string, change: FollowUpChange, now: number) => Promise<void>;
  readonly showBadge: (count: number) => Promise<void>;
  /** Epoch ms; null for no alarm. */
  readonly setAlarm: (at: number | null) => Promise<void>;
  readonly isOn: () => Promise<boolean>;
  /** Until when reminders are held because a conversation is on, epoch ms; null where none is. */
  readonly heldUntil: () => Promise<number | null>;
  /** Whether a reminder may say who and what. */
  readonly showsNames: () => Promise<boolean>;
  readonly reminded: () => Promise<SentReminders | null>;
  readonly keepReminded: (reminded: SentReminders | null) => Promise<void>;
  /** Keeps how many of what is due could not be shown, for the pages to say; 0 for none. */
  readonly keepUnshown: (count: number) => Promise<void>;
  /** Reminds of one follow-up at a moment, with buttons. Rejects where it cannot be shown. */
  readonly show: (
    id: string,
    followUp: FollowUp,
    buttons: readonly ReminderButton[],
    now: Date,
  ) => Promise<void>;
  /** Reminds of so many at once, without a name. Rejects where it cannot be shown. */
  readonly showMany: (id: string, count: number) => Promise<void>;
  /** Says that reminders are on, as they will come. Rejects where it cannot be shown. */
  readonly confirm: () => Promise<void>;
  readonly shown: () => Promise<readonly string[]>;
  readonly clear: (id: string) => Promise<void>;
  /** Opens the review page's follow-ups, at one of them; behind the page in front where a conversation is on. */
  readonly openPage: (followUp: string | null, isBehind: boolean) => Promise<void>;
}

/** More than so many reminders at once, as after a holiday, come as one. */
const MOST_AT_ONCE = 3;
const MANY = 'follow-ups';
const ONE = 'follow-up:';

type ReminderButton = 'done' | 'hour' | 'day';

/** What the buttons of a follow-up's reminder do, in their order. */
function buttonsOf(followUp: FollowUp, now: Date): readonly ReminderButton[] {
  return ['done', putsOffBy(followUp, now)];
}

/** Makes what hears the conversations that are on, and calls `run` when the first one begins and when the last is over. */
export function onHeldChanged(now: () => number, run: () => void) {
  let wasHeld: boolean | undefined;
  return (live: Parameters<typeof heldUntil>[0]): void => {
    const isHeld = heldUntil(live, now()) !== null;
    if (wasHeld !== undefined && isHeld !== wasHeld) run();
    wasHeld = isHeld;
  };
}

/** The reminders. */
export function createReminders(around: Dependencies) {
  /** One after the other, so that none reminds twice. */
  const inSequence = createSequence();

  /** Brings everything to what is true now. */
  const refresh = () =>
    inSequence(async () => {
      const now = new Date(around.now());
      const open = await around.open();
      if (open === null) return hush();
      await around.showBadge(dueNow(open, now).length);
      const held = await around.heldUntil();
      const isOn = await around.isOn();
      if (!isOn) await around.keepReminded(null);
      else if (held !== null) await hold();
      else await remindOf(open, now);
      if (!isOn || held !== null) await around.keepUnshown(0);
      const next = nextReminderTime(open, (isOn && (await around.reminded())) || {}, now);
      await around.setAlarm(held === null ? next : Math.min(next ?? held, held));
    });

  /** While everything is locked, no name is left to be seen. What was reminded of stays known. */
  const hush = async () => {
    await around.showBadge(0);
    await around.setAlarm(null);
    for (const id of await shown()) await around.clear(id);
  };

  /** What is on the screen when a conversation begins goes, and comes again after it. */
  const hold = async () => {
    const ids = await shown();
    for (const id of ids) await around.clear(id);
    if (ids.length === 0) return;
    const reminded = Object.entries((await around.reminded()) ?? {});
    const kept = reminded.filter(([id]) => !ids.includes(MANY) && !ids.includes(ONE + id));
    await around.keepReminded(Object.fromEntries(kept));
  };

  const remindOf = async (open: readonly FollowUp[], now: Date) => {
    const before = await around.reminded();
    const { show, reminded } = planReminders(open, before, now);
    const unshown = (await around.showsNames())
      ? await remindByName(show, now)
      : await remindByCount(show, Object.keys(reminded).length);
    // What could not be shown is tried again at the next look.
    const kept = Object.entries(reminded).flatMap(([id, one]) => {
      const entry = unshown.some((followUp) => followUp.id === id) ? before?.[id] : one;
      return entry === undefined ? [] : [[id, entry] as const];
    });
    await around.keepReminded(Object.fromEntries(kept));
    await around.keepUnshown(unshown.length);
    for (const id of await shown()) {
      const isDue = id === MANY ? Object.keys(reminded).length > 0 : id.slice(ONE.length) in reminded;
      if (!isDue) await around.clear(id);
    }
  };

  /** Returns those that could not be shown. */
  const remindByName = async (show: readonly FollowUp[], now: Date): Promise<readonly FollowUp[]> => {
    if (show.length > MOST_AT_ONCE) return (await isShown(around.showMany(MANY, show.length))) ? [] : show;
    const unshown: FollowUp[] = [];
    for (const followUp of show)
      if (!(await isShown(around.show(ONE + followUp.id, followUp, buttonsOf(followUp, now), now))))
        unshown.push(followUp);
    return unshown;
  };

  /** One reminder that counts what is due, also in place of those that still show a name. */
  const remindByCount = async (show: readonly FollowUp[], due: number): Promise<readonly FollowUp[]> => {
    const named = (await shown()).filter((id) => id !== MANY);
    for (const id of named) await around.clear(id);
    if (show.length + named.length === 0 || due === 0) return [];
    return (await isShown(around.showMany(MANY, due))) ? [] : show;
  };

  /** Those of follow-ups: another notification of ours is none of these reminders' business. */
  const shown = async () => (await around.shown()).filter((id) => id === MANY || id.startsWith(ONE));

  /** The person has seen a reminder or put it away: it is known until the morning. */
  const closed = (id: string): Promise<void> =>
    inSequence(async () => {
      const reminded = await around.reminded();
      if (reminded === null) return;
      const followUp = followUpOf(id);
      const ids = id === MANY ? Object.keys(reminded) : followUp === null ? [] : [followUp];
      if (ids.length > 0) await around.keepReminded(putAway(reminded, ids));
    });

  return {
    refresh,
    /** Reminders were switched on or off. Where it cannot be shown that they are on, the pages say so. */
    async switched(isOn: boolean): Promise<void> {
      if (isOn) void around.confirm().catch(() => around.keepUnshown(1));
      await refresh();
    },
    /** A reminder was pressed: a button's place, or null for the reminder itself. */
    async pressed(id: string, button: number | null): Promise<void> {
      await around.clear(id);
      const followUp = followUpOf(id);
      const open = async () => {
        await closed(id);
        await around.openPage(followUp, (await around.heldUntil()) !== null);
      };
      if (followUp === null || button === null) return open();
      const found = (await around.open())?.find((row) => row.id === followUp);
      if (found === undefined) return;
      const now = around.now();
      const action = buttonsOf(found, new Date(now))[button];
      if (action === undefined) return open();
      const snoozedTo = action === 'hour' ? inAnHour(new Date(now)) : tomorrow(found, new Date(now));
      await around.change(followUp, action === 'done' ? asDone(now) : { snoozedTo }, now);
      await refresh();
    },
    closed,
  };
}

/** The follow-up that a reminder is of; null for one that counts several. */
function followUpOf(id: string): string | null {
  return id.startsWith(ONE) ? id.slice(ONE.length) : null;
}

async function isShown(showing: Promise<void>): Promise<boolean> {
  return showing.then(
    () => true,
    () => false,
  );
}
