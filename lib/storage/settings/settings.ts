/**
 * All that is kept in the browser's storage, outside the store: under which key, what it is where nothing is stored, and
 * how it is parsed. Keys and shapes stand in people's browsers: one that changes is still parsed in its earlier shape.
 * A document bundles only the settings that it imports. Those of the sidebar stand in `sidebar-settings.ts`.
 */
import type { LiveConversation } from '../../domain/conversation/live.ts';
import { type AdmittedFrame, type SessionId, sessionInTab } from '../../domain/conversation/session-id.ts';
import type { ClockLook } from '../../domain/dates/clock-check.ts';
import type { Reminder, SentReminders } from '../../domain/follow-up/reminders.ts';
import { fieldsOf, parseBoolean, parseText, parseTime, parseWhole } from './parsers.ts';
import { readableHotkeys } from './readable-hotkeys.ts';
import { setting, settingFamily } from './setting.ts';

/** Where the store is. */
export interface StoreLocation {
  readonly database: string;
  /** The key under the passphrase (`lib/storage/connection/key.ts`); null where the store is not encrypted. */
  readonly wrapped: string | null;
  /** A database that this one took the place of and that must still be erased; null where none is. */
  readonly leftover: string | null;
}

/** A move of the store into another database that is under way. */
export interface MoveProgress {
  /** Whether everything is being encrypted, or the encryption taken off. */
  readonly to: 'sealed' | 'clear';
  /** How much of it is done, 0 to 1. */
  readonly done: number;
}

/** Which database is the store; null where that is not kept, at a first start or because it was lost. */
export const storeLocation = setting<StoreLocation | null>({
  area: 'local',
  key: 'store-place',
  default: null,
  staysWhileLocked: true,
  parse(stored) {
    const fields = fieldsOf<keyof StoreLocation>(stored);
    const database = parseText(fields.database);
    const wrapped = parseNullable(fields.wrapped, (key) => parseText(key, LONGEST_WRAPPED_KEY));
    // Without it the databases on the disk tell (`lib/storage/connection/move-store.ts`).
    const leftover = parseText(fields.leftover) ?? null;
    return database === undefined || wrapped === undefined ? undefined : { database, wrapped, leftover };
  },
});

/** Which installation this is: an id, which the first to need one makes; '' until then. */
export const device = setting({
  area: 'local',
  key: 'device',
  default: '',
  staysWhileLocked: true,
  parse: (stored) => parseText(stored),
});

/** For how many days notes are kept; null where they are kept until somebody deletes them. Followed by the background. */
export const retentionDays = setting<number | null>({
  area: 'local',
  key: 'keep-for-days',
  default: null,
  staysWhileLocked: true,
  // A stored 0 would delete everything.
  parse: (stored) => parseWhole(stored, MOST_DAYS) || undefined,
});

/** When notes that were too old were last deleted, epoch ms; 0 for never. */
export const retentionRunAt = setting({
  area: 'local',
  key: 'tidied-at',
  default: 0,
  staysWhileLocked: true,
  parse: parseTime,
});

/** When the day's snapshot was taken, epoch ms; 0 for never. */
export const snapshotTakenAt = setting({
  area: 'local',
  key: 'snapshot-taken-at',
  default: 0,
  staysWhileLocked: true,
  parse: parseTime,
});

/** The last look at the computer's clock; null before the first one. Followed by the background, popup and review. */
export const lastClockLook = setting<ClockLook | null>({
  area: 'local',
  key: 'clock-look',
  default: null,
  staysWhileLocked: true,
  parse(stored) {
    const fields = fieldsOf<keyof ClockLook>(stored);
    const believedAt = parseTime(fields.believedAt);
    const doubtedAt = parseNullable(fields.doubtedAt, parseTime);
    return believedAt === undefined || doubtedAt === undefined ? undefined : { believedAt, doubtedAt };
  },
});

/** After how many minutes without a touch the store locks by itself; null for never. Followed by the background. */
export const autoLockMinutes = setting<number | null>({
  area: 'local',
  key: 'lock-after-minutes',
  default: null,
  staysWhileLocked: true,
  parse: (stored) => parseWhole(stored, MOST_MINUTES) || undefined,
});

/**
 * Whether reminders say who and what. Off until the person chooses it: a notification shows on a shared screen, too.
 * Followed by the background.
 */
export const namesInReminders = setting({
  area: 'local',
  key: 'names-in-reminders',
  default: false,
  staysWhileLocked: true,
  parse: parseBoolean,
});

/** What the person was reminded of: kept, so that it does not come anew. Null where reminders were off until now. */
export const sentReminders = setting<SentReminders | null>({
  area: 'local',
  key: 'reminded',
  default: null,
  staysWhileLocked: true,
  parse: parseSentReminders,
});

/** How many reminders could not be shown, for the pages to say. Followed by popup and review. */
export const unshownReminders = setting({
  area: 'local',
  key: 'unshown-reminders',
  default: 0,
  staysWhileLocked: true,
  parse: (stored) => parseWhole(stored),
});

/**
 * Whether what is private is covered on the screen, in every place at once, as while it is shared.
 * Kept beyond the browser's end: Firefox gives a docked sidebar nothing that ends with it.
 * Followed by sidebars, popup, review and the practice call, changed by the background too.
 */
export const isCovered = setting({
  area: 'local',
  key: 'covered',
  default: false,
  staysWhileLocked: true,
  parse: parseBoolean,
});

/**
 * Whether the browser may check the spelling of what is typed. Off until the person chooses it: some send the words away.
 * Followed by sidebars, popup and review.
 */
export const spelling = setting({
  area: 'local',
  key: 'spelling',
  default: false,
  staysWhileLocked: true,
  parse: parseBoolean,
});

/** Whether the lines of whom one practises with are heard. Off until the person chooses it. Followed by the page of practice. */
export const practiceAloud = setting({
  area: 'local',
  key: 'practice-aloud',
  default: false,
  staysWhileLocked: true,
  parse: parseBoolean,
});

/** The language in which it speaks, as its folder in `public/_locales` is called; '' for the browser's. Followed by all. */
export const language = setting({
  area: 'local',
  key: 'language',
  default: '',
  staysWhileLocked: true,
  parse: (stored) => parseText(stored),
});

/** In Firefox: the combinations that the browser gave to our hotkeys; null before the first look. */
export const hotkeys = setting(readableHotkeys);

/** Whether the extension has begun since the browser started. */
export const hasBegun = setting({
  area: 'session',
  key: 'begun',
  default: false,
  staysWhileLocked: true,
  parse: parseBoolean,
});

/** Which conversations are on, and in which sessions; null where there was none. Followed by the background and the popup. */
export const liveSessions = setting<readonly LiveConversation[] | null>({
  area: 'session',
  key: 'live',
  default: null,
  staysWhileLocked: true,
  parse: (stored) => (Array.isArray(stored) ? stored.flatMap((one) => parseLive(one) ?? []) : undefined),
});

/** The sidebars that were let in, by the ids of their sessions (`lib/app/admission.ts`). */
export const admittedFrames = settingFamily<AdmittedFrame>({
  area: 'session',
  prefix: 'sidebar-of-',
  staysWhileLocked: true,
  parse(stored) {
    const fields = fieldsOf<keyof AdmittedFrame>(stored);
    const ticket = parseText(fields.ticket);
    const frame = parseNullable(fields.frame, (id) => parseWhole(id));
    // Earlier versions kept no tab.
    const tab = parseNullable(fields.tab ?? null, (id) => parseWhole(id));
    return ticket === undefined || frame === undefined || tab === undefined
      ? undefined
      : { tab, ticket, frame };
  },
});

/** The conversations and notes that were deleted since the browser started, by their ids (`deletions.ts`). */
export const deletedIds = settingFamily<true>({
  area: 'session',
  prefix: 'deleted:',
  staysWhileLocked: true,
  parse: (stored) => (stored === true ? true : undefined),
});

/** When everything was deleted since the browser started, epoch ms; null where it was not. */
export const everythingDeletedAt = setting<number | null>({
  area: 'session',
  key: 'deleted-everything-at',
  default: null,
  staysWhileLocked: true,
  parse: parseTime,
});

/** The key of a database that is unlocked, for every document of the extension; null while it is locked. */
export const storeKey = setting<{ readonly database: string; readonly key: readonly number[] } | null>({
  area: 'session',
  key: 'store-key',
  default: null,
  staysWhileLocked: false,
  parse(stored) {
    const fields = fieldsOf<'database' | 'key'>(stored);
    const database = parseText(fields.database);
    const { key } = fields;
    const isKey =
      Array.isArray(key) &&
      key.length <= MOST_KEY_BYTES &&
      key.every((byte) => parseWhole(byte, 255) === byte);
    return database === undefined || !isKey ? undefined : { database, key };
  },
});

/** Changes, to an id at random, where every document is to let go of the store. */
export const storeRelease = setting<string | null>({
  area: 'session',
  key: 'store-let-go',
  default: null,
  staysWhileLocked: true,
  parse: (stored) => parseText(stored),
});

/**
 * How far a move of the store is, for every document to say; null where none is under way. One that was cut short may
 * still stand here: whether there is one, the lock of the browser knows (`lib/storage/connection/store-connection.ts`).
 */
export const moveProgress = setting<MoveProgress | null>({
  area: 'session',
  key: 'store-moving',
  default: null,
  staysWhileLocked: false,
  parse(stored) {
    const { to, done } = fieldsOf<keyof MoveProgress>(stored);
    const isShare = typeof done === 'number' && done >= 0 && done <= 1;
    return (to === 'sealed' || to === 'clear') && isShare ? { to, done } : undefined;
  },
});

/**
 * Where earlier versions kept what is in the store now (`lib/storage/own-settings.ts`), in clear. It is brought there as it
 * is, and parsed when it is read from there.
 */
export const guidesInClear = setting<unknown>({
  area: 'local',
  key: 'guides',
  default: null,
  staysWhileLocked: false,
  parse: (stored) => stored,
});

/** As `guidesInClear`: the names of the levels of assessment. */
export const assessmentLabelsInClear = setting<unknown>({
  area: 'local',
  key: 'assessment-labels',
  default: null,
  staysWhileLocked: false,
  parse: (stored) => stored,
});

/** A hundred years. */
const MOST_DAYS = 36_525;
/** A day. */
const MOST_MINUTES = 1_440;
/** A wrapped key has some hundred characters. */
const LONGEST_WRAPPED_KEY = 10_000;
/** A key has 32. */
const MOST_KEY_BYTES = 64;

/** Null, or what the parser makes of it; undefined where it is neither. */
function parseNullable<Value>(
  stored: unknown,
  parse: (stored: unknown) => Value | undefined,
): Value | null | undefined {
  return stored === null ? null : parse(stored);
}

/** Version 1 kept the due moment alone: when it was reminded of is not known, and it was reminded of once. */
function parseSentReminders(stored: unknown): SentReminders | undefined {
  if (typeof stored !== 'object' || stored === null || Array.isArray(stored)) return undefined;
  const reminders = Object.entries(stored).flatMap(([id, one]): [string, Reminder][] => {
    const fields = fieldsOf<keyof Reminder>(typeof one === 'string' ? { due: one, at: 0, times: 2 } : one);
    const due = parseText(fields.due);
    const at = parseTime(fields.at);
    const times = parseWhole(fields.times);
    return due === undefined || at === undefined || times === undefined ? [] : [[id, { due, at, times }]];
  });
  return Object.fromEntries(reminders);
}

/** Earlier versions kept the tab alone: its own session. */
function parseLive(stored: unknown): LiveConversation | undefined {
  const fields = fieldsOf<keyof LiveConversation>(stored);
  const tab = parseNullable(fields.tab, (id) => parseWhole(id));
  const ofTab = tab == null ? undefined : sessionInTab(tab).session;
  const session = (parseText(fields.session) as SessionId | undefined) ?? ofTab;
  const conversation = parseText(fields.conversation);
  const touchedAt = parseTime(fields.touchedAt);
  if (tab === undefined || session === undefined) return undefined;
  if (conversation === undefined || touchedAt === undefined) return undefined;
  const call = parseText(fields.call);
  return { session, tab, conversation, touchedAt, ...(call === undefined ? {} : { call }) };
}
