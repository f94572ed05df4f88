/** A prep sheet: what is planned for a coming conversation, which never counts as what was said. */
import { type Campaign, fillIn, fillsOf } from '../campaign/campaign.ts';
import { compareMoments, momentOf, toDate } from '../dates/moments.ts';
import type { PlainDateTime } from '../dates/plain-date-time.ts';
import { askScripts } from '../guide/find.ts';
import type { Blank, BlankId, Guide } from '../guide/guide.ts';
import { blanksIn } from '../guide/scripts.ts';

/** A prep sheet. Nothing in it is required: a text that was not written is ''. */
export interface PrepSheet {
  readonly id: string;
  /** The id of someone known; null for someone new, until a conversation began from it. */
  readonly person: string | null;
  /** What they are called, as it was typed: of someone known, the name that they have now stands elsewhere. */
  readonly name: string;
  /** When it is; null where no day was said. */
  readonly at: PlainDateTime | null;
  /** The link of the call, as it was typed. */
  readonly link: string;
  /** The call that the link stands for, e.g. `meet:abc-defg-hij`; null for none that we know. */
  readonly call: string | null;
  /** What the organizer knows of them. */
  readonly known: string;
  /** What the organizer wants of this conversation. */
  readonly goal: string;
  /** What is asked of this person: what fills the blanks of the asks, by their ids; no text in it is ''. */
  readonly fills: Readonly<Record<BlankId, string>>;
  /** The id of the conversation that began from it; null while it is to come. */
  readonly conversation: string | null;
  /** When it was last changed, epoch ms: of two copies the newer one holds. */
  readonly changedAt: number;
}

/** What of a prep sheet is filled in by itself, and corrected by hand. */
export type Prefill = Pick<PrepSheet, 'known' | 'goal' | 'fills'>;

/** One in which nothing is written but what is filled in by itself, at an epoch time (ms). */
export function newPrepSheet(id: string, prefill: Prefill, now: number): PrepSheet {
  const nobody = { person: null, name: '', at: null, link: '', call: null, conversation: null };
  return { id, ...nobody, ...prefill, changedAt: now };
}

/**
 * With another prefill in place of the one `before`: what was corrected by hand, or written, stays. What was emptied by hand
 * cannot be told from what was never filled, and is filled again.
 */
export function withPrefill(prepSheet: PrepSheet, before: Prefill, now: Prefill): PrepSheet {
  const choose = (text: string, was: string, is: string) => (text === '' || text === was ? is : text);
  const blanks = new Set([...Object.keys(prepSheet.fills), ...Object.keys(now.fills)]);
  const fills = [...blanks].map((id) => {
    return [id, choose(fillIn(prepSheet, id), fillIn(before, id), fillIn(now, id))] as const;
  });
  return {
    ...prepSheet,
    known: choose(prepSheet.known, before.known, now.known),
    goal: choose(prepSheet.goal, before.goal, now.goal),
    fills: Object.fromEntries(fills.filter(([, text]) => text !== '')),
  };
}

/** The blanks about a campaign in a guide's asks, the smaller ones last: what is asked of this person. */
export function askBlanks(guide: Pick<Guide, 'steps' | 'blanks'>): readonly Blank[] {
  const found = askScripts(guide).flatMap((script) => blanksIn(script.text, guide.blanks));
  return [...new Set(found)].filter(({ about }) => about === 'campaign');
}

/** What a prep sheet has of a campaign before anybody is chosen: the asks. Of no campaign it has nothing. */
export function asksOf(guide: Guide, campaign: Pick<Campaign, 'fills'> | undefined): Prefill['fills'] {
  return campaign === undefined ? {} : fillsOf(askBlanks(guide), campaign);
}

/** Sheets of one day (`YYYY-MM-DD`), the earliest first; null for those of no day. */
export interface PrepSheetsOfDay {
  readonly date: string | null;
  readonly prepSheets: readonly PrepSheet[];
}

/** Those that are to come, by day, the next one first, those without a day last; and those that are over, the last one first. */
export interface SortedPrepSheets {
  readonly coming: readonly PrepSheetsOfDay[];
  readonly past: readonly PrepSheet[];
}

/** Sorts prep sheets; `today` is `YYYY-MM-DD`. One is over when a conversation began from it, or its day is. */
export function sortPrepSheets(prepSheets: readonly PrepSheet[], today: string): SortedPrepSheets {
  const sorted = [...prepSheets].sort(comparePrepSheets);
  const coming = sorted.filter((prepSheet) => isComing(prepSheet, today));
  const dates = new Set(coming.map(({ at }) => at?.date ?? null));
  return {
    coming: [...dates].map((date) => ({
      date,
      prepSheets: coming.filter(({ at }) => (at?.date ?? null) === date),
    })),
    past: sorted.filter((prepSheet) => !isComing(prepSheet, today)).reverse(),
  };
}

/** Whether no conversation began from it and its day, if it has one, is not over. */
export function isComing({ conversation, at }: PrepSheet, today: string): boolean {
  return conversation === null && (at === null || at.date >= today);
}

/** Those of today that are to come at a time, in the order in which they are. */
export function prepSheetsOfToday(all: readonly PrepSheet[], now: Date): readonly PrepSheet[] {
  const today = momentOf(now).date;
  return sortPrepSheets(all, today).coming.find(({ date }) => date === today)?.prepSheets ?? [];
}

/** Those that are to come at a time, in the order in which they are; of `call`, where that is the address of one, first. */
export function comingPrepSheets(
  all: readonly PrepSheet[],
  now: Date,
  call: string | null,
): readonly PrepSheet[] {
  const { coming } = sortPrepSheets(all, momentOf(now).date);
  const sorted = coming.flatMap(({ prepSheets }) => prepSheets);
  const first = ofCall(sorted, now, call);
  return first === undefined ? sorted : [first, ...sorted.filter((one) => one !== first)];
}

/**
 * The one that a call is prepared by, among those that are to come: of today, or of no day, by the call's address. Somebody may
 * have one address for all calls: of several the one whose time is nearest. Undefined where there is none.
 */
export function ofCall(coming: readonly PrepSheet[], now: Date, call: string | null): PrepSheet | undefined {
  const today = momentOf(now).date;
  const distance = ({ at }: PrepSheet) =>
    at === null || at.time === null
      ? Number.MAX_SAFE_INTEGER
      : Math.abs(toDate(at).getTime() - now.getTime());
  return coming
    .filter((one) => call !== null && one.call === call && (one.at === null || one.at.date === today))
    .sort((one, other) => distance(one) - distance(other))[0];
}

/** Whether it is for somebody known by an id, or for someone new of this name, whatever the case. */
export function isFor(
  { person, name }: PrepSheet,
  who: { readonly id: string | undefined; readonly name: string },
): boolean {
  if (person !== null) return person === who.id;
  const typed = who.name.trim().toLowerCase();
  return typed !== '' && name.trim().toLowerCase() === typed;
}

function comparePrepSheets(one: PrepSheet, other: PrepSheet): number {
  if (one.at !== null && other.at !== null) {
    const order = compareMoments(one.at, other.at);
    if (order !== 0) return order;
  } else if (one.at !== other.at) return one.at === null ? 1 : -1;
  return one.id < other.id ? -1 : Number(one.id > other.id);
}
