/** What the tables hold. */
import type { Table } from 'dexie';
import type { Campaign } from '../domain/campaign/campaign.ts';
import type { Draft } from '../domain/conversation/drafts.ts';
import type { Assessment, ConversationEvent, Outcome } from '../domain/conversation/events.ts';
import type { ObjectionSummary } from '../domain/conversation/objections.ts';
import type { FollowUpDetails } from '../domain/follow-up/follow-up.ts';
import type { Answer, Guide, StepId } from '../domain/guide/guide.ts';
import type { OwnGuide } from '../domain/guide/own-guide.ts';
import type { Reachable } from '../domain/person/contact-details.ts';
import type { OwnPerson } from '../domain/practice/own-person.ts';
import type { PrepSheet } from '../domain/prep-sheet/prep-sheet.ts';

/**
 * A conversation at a glance: what its events amount to, kept beside them so that lists need not fold. What the person is
 * called is not among it: that stands in the table of people, and `names.ts` reads it from there.
 */
export interface ConversationRow {
  readonly id: string;
  readonly person: string;
  readonly call: string | null;
  /** Epoch ms, as `touchedAt` (the newest event) and `endedAt` (null while it is on). */
  readonly startedAt: number;
  readonly touchedAt: number;
  readonly endedAt: number | null;
  /** The id of the guide that it was begun by; absent in rows that an earlier version wrote. */
  readonly guide?: string | null;
  /** Which version of it; absent where the event of the beginning does not say. */
  readonly guideVersion?: number;
  readonly step: StepId | null;
  readonly outcome: Outcome;
  /** The steps in the order in which they were entered; coming back is another entry. */
  readonly path: readonly StepId[];
  /**
   * When each step of `path` was entered, ms since the beginning. Absent in rows that an earlier version wrote, until
   * `complete-rows.ts` has completed them.
   */
  readonly enteredAt?: readonly number[];
  /** How long they talked, ms, without the hours in which nothing was done; null while it is on, absent as `enteredAt` is. */
  readonly talkedFor?: number | null;
  readonly asks: readonly AskRow[];
  /** What they gave on the guide's scale, by its steps; absent where nothing was given. */
  readonly ratings?: Readonly<Record<StepId, number>>;
  readonly assessment: Assessment | null;
  /** Their stake in their words; null where none was marked. */
  readonly stake: string | null;
  /** What the organizer learned; null where nothing was written, absent as `enteredAt` is. */
  readonly learned?: string | null;
  /**
   * The beginning of the newest note, at most 200 characters: what a row says where no stake was marked. Null
   * where one was, and where there is no note; absent in rows that an earlier version wrote, until they are completed.
   */
  readonly lastNote?: string | null;
  /** What was said against it, in the order in which it came; absent as `enteredAt` is. */
  readonly objections?: readonly ObjectionSummary[];
  /** How often it was written to: tells whether a fold kept in memory is still true. */
  readonly revision: number;
}

/** A conversation at a glance, with what the person is called now. */
export interface NamedConversation extends ConversationRow {
  readonly name: string;
}

/** A row as it lies in the table. */
export interface OwnName {
  /**
   * What the person is called in practice, whose people are on no list. Other rows have one only where an earlier version
   * wrote them: it may be an old name, and counts only where the table of people has none.
   */
  readonly name?: string;
}

/** One time of asking, at a glance. */
export interface AskRow {
  /** When it was asked, ms since the beginning; absent as `enteredAt` is. */
  readonly at?: number;
  readonly answer: Answer | null;
  /** How long the silence lasted, ms. */
  readonly silence: number;
}

/** Someone talked with. */
export interface PersonRow extends Reachable {
  readonly id: string;
  readonly name: string;
  /** The id of whom they are, where the organizer said that they are the same: they are on no list then (`same-person.ts`). */
  readonly sameAs?: string;
  /** When the organizer last changed this, epoch ms: of two copies the newer one holds. */
  readonly changedAt: number;
}

/** What a few people are read from: their table, however it is read. */
export interface PeopleByIds {
  readonly people: { readonly bulkGet: (ids: string[]) => PromiseLike<readonly (PersonRow | undefined)[]> };
}

/** What something written down is. */
export type SayingKind = 'note' | 'promise' | 'learned' | 'differently' | 'next';

/** Something written down in a conversation. */
export interface SearchText {
  /** The note's or the commitment's id; the kind where there is one of it. */
  readonly id: string;
  readonly kind: SayingKind;
  readonly text: string;
  /** Epoch ms. */
  readonly at: number;
}

/**
 * A part of what was written down in a conversation: what is searched, without folding it. `sayings` is what the table and
 * the field are called in people's stores.
 */
export interface SearchTextRow {
  /** The part's key (`search-text-parts.ts`): of the first one the conversation's id. */
  readonly conversation: string;
  readonly sayings: readonly SearchText[];
}

/** Something that the organizer set and that says whom they work with or how: kept here, so that it is encrypted too. */
export interface SettingRow {
  readonly key: 'guide-in-use' | 'assessment-labels' | 'campaign-in-use' | 'guides';
  /** As an earlier version may have stored it: whoever reads it parses it. `guides` has none any more (`migrations/v12.ts`). */
  readonly value: unknown;
}

/** Rows by the table that they are from. */
export interface DeletedRows {
  readonly conversations: readonly (ConversationRow & OwnName)[];
  readonly people: readonly PersonRow[];
  readonly followUps: readonly (FollowUpDetails & OwnName)[];
  readonly sayings: readonly SearchTextRow[];
  readonly drafts: readonly Draft[];
  /** Absent in deletions that an earlier version was asked for. */
  readonly campaigns?: readonly Campaign[];
  /** The same. */
  readonly prepSheets?: readonly PrepSheet[];
  /** The same. */
  readonly guides?: readonly OwnGuide[];
  /** The same. */
  readonly practicePeople?: readonly OwnPerson[];
  /** Of a note alone: the logs of conversations stay where they are until they go for good. */
  readonly events: readonly ConversationEvent[];
}

/** A deletion that can be undone for some seconds, with the rows that it took off the lists (`pending-deletions.ts`). */
export interface PendingDeletion {
  /** The id of the note, the conversation, the person, the campaign, the prep sheet, the guide, or the person to practise with. */
  readonly id: string;
  readonly kind: 'note' | 'conversation' | 'person' | 'campaign' | 'prepSheet' | 'guide' | 'practicePerson';
  /** The conversation of a note; null for the others. */
  readonly conversation: string | null;
  /** What the person, the campaign, or the guide is called, or whom the prep sheet is for; '' where nobody knows. */
  readonly name: string;
  /** Epoch ms. */
  readonly askedAt: number;
  /** Whether it is being carried out, and cannot be undone any more. */
  readonly isFinal: boolean;
  readonly rows: DeletedRows;
}

/** The tables, each by its primary key. */
export interface Tables {
  readonly conversations: Table<ConversationRow & OwnName, string>;
  readonly events: Table<ConversationEvent, string>;
  readonly people: Table<PersonRow, string>;
  readonly followUps: Table<FollowUpDetails & OwnName, string>;
  readonly sayings: Table<SearchTextRow, string>;
  readonly drafts: Table<Draft, [string, string]>;
  readonly settings: Table<SettingRow, SettingRow['key']>;
  readonly campaigns: Table<Campaign, string>;
  readonly prepSheets: Table<PrepSheet, string>;
  readonly guides: Table<OwnGuide, string>;
  /** What conversations were held with, as it was then. */
  readonly guideVersions: Table<Guide, [string, number]>;
  /** People to practise with. */
  readonly practicePeople: Table<OwnPerson, string>;
  readonly deletions: Table<PendingDeletion, string>;
}
