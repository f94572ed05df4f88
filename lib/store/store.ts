/** The database. It lives on this machine alone, in the extension's own origin. */
import { Dexie } from 'dexie';
import type { Tables } from './rows.ts';
import type { Sealing } from './sealing.ts';
import { Snapshots } from './snapshots.ts';

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

  /** Whether its rows are encrypted. */
  readonly isSealed: boolean;

  /**
   * Opens nothing yet: the first use does, and throws Dexie's errors where the browser refuses. With `sealing`, no row
   * reaches the database in clear.
   */
  constructor(name: string, sealing?: Sealing) {
    // A note that the organizer saw as saved must outlive a killed browser, so writes reach the disk first.
    // Answers are read once and shown, so Dexie's cache of them would only cost copies.
    super(name, { chromeTransactionDurability: 'strict', cache: 'disabled' });
    this.snapshots = new Snapshots(snapshotsOf(name), sealing);
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
      .upgrade(async () => {
        // Needed once, so no document brings it along; the transaction is kept from ending meanwhile.
        const { upgradeToTwo } = await Dexie.waitFor(import('./upgrade-to-two.ts'));
        await upgradeToTwo(this);
      });
    // An index is in clear whatever is sealed, so there is none on names and on where a call was.
    this.version(3).stores({
      conversations: 'id, person, startedAt, touchedAt',
      people: 'id',
    });
    this.version(4).upgrade(async () => {
      const { upgradeToFour } = await Dexie.waitFor(import('./upgrade-to-four.ts'));
      await upgradeToFour(this);
    });
    this.isSealed = sealing !== undefined;
    if (sealing !== undefined) this.use(sealing);
  }

  override close(options?: { disableAutoOpen: boolean }): void {
    this.snapshots.close(options);
    super.close(options);
  }
}

/** The databases that a store of this name has. */
export function databasesOf(name: string): readonly string[] {
  return [name, snapshotsOf(name)];
}

function snapshotsOf(name: string): string {
  return `${name}-snapshots`;
}
