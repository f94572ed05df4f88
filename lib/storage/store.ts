/** The database. It lives on this machine alone, in the extension's own origin. */
import { Dexie } from 'dexie';
import { MARKS, marksOf } from './database-mark.ts';
import type { RowEncryption } from './encryption.ts';
import type { Tables } from './rows.ts';
import { SCHEMA_VERSION } from './schema-version.ts';
import { Snapshots } from './snapshots.ts';

/** The database: its tables, and how each version of them becomes the next. */
export class Store extends Dexie implements Tables {
  declare readonly conversations: Tables['conversations'];
  declare readonly events: Tables['events'];
  declare readonly people: Tables['people'];
  declare readonly followUps: Tables['followUps'];
  declare readonly sayings: Tables['sayings'];
  declare readonly drafts: Tables['drafts'];
  declare readonly settings: Tables['settings'];
  declare readonly campaigns: Tables['campaigns'];
  declare readonly prepSheets: Tables['prepSheets'];
  declare readonly guides: Tables['guides'];
  declare readonly guideVersions: Tables['guideVersions'];
  declare readonly practicePeople: Tables['practicePeople'];
  declare readonly deletions: Tables['deletions'];
  /** What it held before: whatever goes for good from the one goes from the other (`permanent-deletion.ts`). */
  readonly snapshots: Snapshots;

  /** Whether its rows are encrypted. */
  readonly isSealed: boolean;

  /** Whether opening it made the database: there was none of its name. */
  isNew = false;

  /**
   * Opens nothing yet: the first use does, and throws Dexie's errors where the browser refuses. With `sealing`, no row
   * reaches the database in clear.
   */
  constructor(name: string, sealing?: RowEncryption) {
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
        const { migrateToV2 } = await Dexie.waitFor(import('./migrations/v2.ts'));
        await migrateToV2(this);
      });
    // An index is in clear whatever is sealed, so there is none on names and on where a call was.
    this.version(3).stores({
      conversations: 'id, person, startedAt, touchedAt',
      people: 'id',
    });
    this.version(4).upgrade(async () => {
      const { upgradeToFour } = await Dexie.waitFor(import('./migrations/v4.ts'));
      await upgradeToFour(this);
    });
    this.version(5).stores({ [MARKS]: 'id' });
    this.version(6).stores({ settings: 'key' });
    this.version(7).upgrade(async () => {
      const { migrateToV7 } = await Dexie.waitFor(import('./migrations/v7.ts'));
      await migrateToV7(this);
    });
    // Open follow-ups are read part by part: of one state, in the order of their ids.
    this.version(8).stores({
      deletions: 'id',
      followUps: 'id, conversation, person, closedAt, [state+id]',
    });
    // All that is a person's is found, whoever they were taken for.
    this.version(9).stores({ people: 'id, sameAs' });
    this.version(10)
      .stores({ campaigns: 'id' })
      .upgrade(async () => {
        const { migrateToV10 } = await Dexie.waitFor(import('./migrations/v10.ts'));
        await migrateToV10(this);
      });
    this.version(11).stores({ prepSheets: 'id, person, conversation' });
    this.version(12)
      .stores({ guides: 'id', guideVersions: '[id+version]' })
      .upgrade(async () => {
        const { migrateToV12 } = await Dexie.waitFor(import('./migrations/v12.ts'));
        await migrateToV12(this);
      });
    this.version(SCHEMA_VERSION).stores({ practicePeople: 'id' });
    this.on('populate', () => {
      this.isNew = true;
    });
    this.isSealed = sealing !== undefined;
    if (sealing !== undefined) this.use(sealing);
  }

  /** Whether the store is in this database still, and has not moved on or been wiped. Throws Dexie's errors. */
  async isHere(): Promise<boolean> {
    const mark = await marksOf(this).get('store');
    return mark === undefined || mark.state === 'whole';
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

/** Made and deleted again while a store is erased (`copy-database.ts`). */
export const PASSING_DATABASE = 'kitchen-table-nothing';

/** Which store a database belongs to, by its name; null for a database that is no part of one. */
export function storeOf(database: string): string | null {
  if (database === PASSING_DATABASE) return null;
  return /^kitchen-table(-|$)/.test(database) ? database.replace(/-snapshots$/, '') : null;
}

function snapshotsOf(name: string): string {
  return `${name}-snapshots`;
}
