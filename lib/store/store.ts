/** The database. It lives on this machine alone, in the extension's own origin. */
import { Dexie, type Table } from 'dexie';
import type { ConversationEvent, Outcome, Way } from '../conversation/events.ts';
import type { LocalMoment } from '../when/local-moment.ts';

/** A conversation at a glance: what its events amount to, kept beside them so that lists need not fold. */
export interface ConversationRow {
  readonly id: string;
  readonly person: string;
  readonly name: string;
  readonly call: string | null;
  /** Epoch ms, as `touchedAt` (the newest event) and `endedAt` (null while it is on). */
  readonly startedAt: number;
  readonly touchedAt: number;
  readonly endedAt: number | null;
  readonly step: string | null;
  readonly outcome: Outcome;
  /** How often it was written to: tells whether a fold kept in memory is still true. */
  readonly revision: number;
}

/** Someone talked with. */
export interface PersonRow {
  readonly id: string;
  readonly name: string;
}

/** Something to follow up; one that comes from a commitment has the commitment's id. */
export interface FollowUpRow {
  readonly id: string;
  readonly conversation: string;
  readonly person: string;
  readonly name: string;
  readonly what: string;
  readonly way: Way;
  /** When to get back to them; null where no date was said. */
  readonly at: LocalMoment | null;
  /** Epoch ms; null while it is open. */
  readonly doneAt: number | null;
}

/** Text that is being typed and is not an event yet. */
export interface DraftRow {
  readonly conversation: string;
  /** Which field it is typed into, e.g. `note` or `blank:their-stake`. */
  readonly field: string;
  readonly text: string;
  /** The step in which its first letter was typed. */
  readonly step: string;
  /** When its first letter was typed, epoch ms. */
  readonly begunAt: number;
}

/** The tables. */
export class Store extends Dexie {
  declare readonly conversations: Table<ConversationRow, string>;
  declare readonly events: Table<ConversationEvent, string>;
  declare readonly people: Table<PersonRow, string>;
  declare readonly followUps: Table<FollowUpRow, string>;
  declare readonly drafts: Table<DraftRow, [string, string]>;

  /** Opens nothing yet: the first use does, and throws Dexie's errors where the browser refuses. */
  constructor(name = 'kitchen-table') {
    // A note that the organizer saw as saved must outlive a killed browser, so writes reach the disk first.
    super(name, { chromeTransactionDurability: 'strict' });
    this.version(1).stores({
      conversations: 'id, person, touchedAt, call',
      events: 'id, [conversation+id]',
      people: 'id, name',
      followUps: 'id, conversation, person',
      drafts: '[conversation+field], conversation',
    });
  }
}
