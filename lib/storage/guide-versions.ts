/** The organizer's guides as conversations were held with them: what is changed later in one changes nothing in those. */
import type { Guide } from '../domain/guide/guide.ts';
import { everyRow } from './in-batches.ts';
import type { Tables } from './rows.ts';

/** Which guide a conversation was begun by. */
export interface Begun {
  readonly guide?: string | null;
  readonly guideVersion?: number | null;
}

/** What a kept version is found in. */
type Versions = Pick<Tables, 'guideVersions'>;

/** Within a transaction: keeps the version of an own guide that a conversation begins by. Throws Dexie's errors, as all here does. */
export async function keepVersion(
  { guides, guideVersions }: Pick<Tables, 'guides' | 'guideVersions'>,
  { guide: id, guideVersion }: Begun,
): Promise<void> {
  // An upgrade to a schema that has no such table comes here with logs that say none.
  if (id == null || guideVersion == null) return;
  const own = await guides.get(id);
  // One that was changed since the sidebar had it stays unkept: the conversation is shown with what there is now.
  if (own?.guide == null || own.guide.version !== guideVersion) return;
  await guideVersions.put(own.guide);
}

/** The guide that a conversation was held with, as it was then; undefined where it is none of the organizer's. */
export async function versionHeld(
  { guideVersions }: Versions,
  { guide: id, guideVersion }: Begun,
): Promise<Guide | undefined> {
  if (id == null) return undefined;
  return guideVersion == null
    ? versionsOf({ guideVersions }, id).first()
    : guideVersions.get([id, guideVersion]);
}

/**
 * Within a transaction: keeps a guide that goes for the conversations that were held with it, where no version of it is kept for
 * them, as where an old backup brought them in.
 */
export async function keepForHeld(
  { conversations, guideVersions }: Pick<Tables, 'conversations' | 'guideVersions'>,
  guide: Guide,
): Promise<void> {
  const { id, version } = guide;
  const held = (await everyRow(conversations)).filter(
    (row) => row.guide === id && (row.guideVersion ?? version) === version,
  );
  for (const row of held)
    if ((await versionHeld({ guideVersions }, row)) === undefined) await guideVersions.put(guide);
}

/** All versions of a guide that are kept, the oldest first. */
export function versionsOf({ guideVersions }: Versions, id: string) {
  return guideVersions
    .where('[id+version]')
    .between([id, Number.NEGATIVE_INFINITY], [id, Number.POSITIVE_INFINITY]);
}

/** Drops the versions that no conversation was held with. Those that are being deleted are not asked: they may come back. */
export async function dropUnheldVersions(
  store: Pick<Tables, 'guideVersions' | 'conversations' | 'deletions'>,
): Promise<void> {
  const { guideVersions, conversations, deletions } = store;
  await guideVersions.db.transaction('rw', [guideVersions, conversations, deletions], async () => {
    const kept = (await guideVersions.toCollection().primaryKeys()) as [string, number][];
    if (kept.length === 0 || (await deletions.count()) > 0) return;
    const rows = await everyRow(conversations);
    const held = new Set(rows.map(({ guide, guideVersion }) => keyOf(guide, guideVersion)));
    // A row that an earlier version wrote may not say by which guide it was begun.
    const isAnyOld = rows.some(({ guide }) => guide === undefined);
    const isHeld = ([id, version]: [string, number], at: number) => {
      const isOldest = kept[at - 1]?.[0] !== id;
      return held.has(keyOf(id, version)) || (isOldest && (isAnyOld || held.has(keyOf(id, undefined))));
    };
    await guideVersions.bulkDelete(kept.filter((key, at) => !isHeld(key, at)));
  });
}

function keyOf(guide: string | null | undefined, version: number | undefined): string {
  return JSON.stringify([guide, version]);
}
