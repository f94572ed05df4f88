/** Copies of what the store held on some days before. */
import { Dexie, type Table } from 'dexie';
import type { Campaign } from '../domain/campaign/campaign.ts';
import type { ConversationEvent } from '../domain/conversation/events.ts';
import type { FollowUpDetails } from '../domain/follow-up/follow-up.ts';
import type { Guide } from '../domain/guide/guide.ts';
import type { OwnGuide } from '../domain/guide/own-guide.ts';
import type { OwnPerson } from '../domain/practice/own-person.ts';
import type { PrepSheet } from '../domain/prep-sheet/prep-sheet.ts';
import type { RowEncryption } from './encryption.ts';
import type { OwnName, PersonRow } from './rows.ts';

/** The log of a conversation, as it was when a generation was taken, without what was deleted or undone. */
export interface SnapshotLog {
  readonly conversation: string;
  /** When it was copied, epoch ms. Generations after that name the same copy for as long as nothing changes. */
  readonly at: number;
  /** Whom it was held with: what is deleted with a person is found by it. */
  readonly person: string;
  readonly events: readonly ConversationEvent[];
}

/** The copy that a generation has of a conversation. One whose log is gone counts as not there. */
export interface Copied {
  readonly conversation: string;
  /** The log's. */
  readonly at: number;
  /** Both as the conversation's row had them: as long as it has, the copy is true. */
  readonly revision: number;
  readonly touchedAt: number;
}

/** All that there was at a time (epoch ms). */
export interface Snapshot {
  readonly at: number;
  readonly conversations: readonly Copied[];
  readonly people: readonly PersonRow[];
  readonly followUps: readonly (FollowUpDetails & OwnName)[];
  /** Absent in those that an earlier version took. */
  readonly campaigns?: readonly Campaign[];
  /** The same. */
  readonly prepSheets?: readonly PrepSheet[];
  /** The same. */
  readonly guides?: readonly OwnGuide[];
  /** The same. */
  readonly guideVersions?: readonly Guide[];
  /** The same. */
  readonly practicePeople?: readonly OwnPerson[];
}

/** The copies of some conversations that come one after the other, until the generation is written that names them. */
export interface Part {
  /** How many conversations come before it. */
  readonly part: number;
  readonly copies: readonly Copied[];
}

/**
 * How far the snapshot that is being taken is. First what an interrupted one left behind is dropped (`clearing`), then
 * conversations are copied, then the generation is written (`settling`), then the copies that no generation names any
 * more are dropped.
 */
export interface Taking {
  readonly id: 'taking';
  readonly phase: 'clearing' | 'copying' | 'settling' | 'dropping' | 'idle';
  /** The generation's name, epoch ms. */
  readonly at: number;
  /** The last conversation that was looked at, and how many were; '' and 0 before the first. */
  readonly copiedTo: string;
  readonly copied: number;
  /** The last copy that was looked at for whether a generation names it; null before the first. */
  readonly droppedTo: readonly [conversation: string, at: number] | null;
  /** Whether a generation was written. */
  readonly isNew: boolean;
}

/** The database of the snapshots: one of its own, so that what breaks the store does not reach it. */
export class Snapshots extends Dexie {
  declare readonly logs: Table<SnapshotLog, [string, number]>;
  declare readonly generations: Table<Snapshot, number>;
  declare readonly parts: Table<Part, number>;
  declare readonly taking: Table<Taking, Taking['id']>;

  /** Opens nothing yet: the first use does, and throws Dexie's errors where the browser refuses. Sealed as the store is. */
  constructor(name: string, sealing?: RowEncryption) {
    // What was deleted from it must stay so even if the browser is killed, so writes reach the disk first.
    super(name, { chromeTransactionDurability: 'strict' });
    this.version(1).stores({ logs: '[conversation+at], conversation, person', generations: 'at' });
    this.version(2).stores({ parts: 'part', taking: 'id' });
    if (sealing !== undefined) this.use(sealing);
  }
}
