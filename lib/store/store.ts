/** The database. It lives on this machine alone, in the extension's own origin. */
import { Dexie } from 'dexie';
import type { Tables } from './rows.ts';
import { Snapshots } from './snapshots.ts';
import { upgradeToTwo } from './upgrade-to-two.ts';

/** The database: its tables, and how each version of them becomes the next. */
export class Store extends Dexie implements Tables {
  declare readonly conversations: Tables['conversations'];
  declare readonly events: Tables['events'];
  declare readonly people: Tables['people'];
  declare readonly followUps: Tables['followUps'];
  declare readonly sayings: Tables['sayings'];
  declare readonly drafts: Tables['drafts'];
  /** What it held before: whatever goes for good from the one goes from the other (`for-good.ts`). */
  readonly snapshots: Snapshots;

  /** Opens nothing yet: the first use does, and throws Dexie's errors where the browser refuses. */
  constructor(name = 'kitchen-table') {
    // A note that the organizer saw as saved must outlive a killed browser, so writes reach the disk first.
    super(name, { chromeTransactionDurability: 'strict' });
    this.snapshots = new Snapshots(`${name}-snapshots`);
    this.version(1).stores({
      conversations: 'id, person, touchedAt, call',
      events: 'id, [conversation+id]',
      people: 'id, name',
      followUps: 'id, conversation, person',
      drafts: '[conversation+field], conversation',
    });
    this.version(2)
      .stores({
        conversations: 'id, person, startedAt, touchedAt, call',
        followUps: 'id, conversation, person, state, closedAt',
        sayings: 'conversation',
      })
      .upgrade(() => upgradeToTwo(this));
  }
}
