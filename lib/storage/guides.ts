/** The organizer's guides, and which guide conversations begin by. Throws Dexie's errors. */
import * as v from 'valibot';
import type { Guide } from '../domain/guide/guide.ts';
import { type KeptGuides, NO_OWN_GUIDES } from '../domain/guide/guides.ts';
import { isSameGuide, nextVersion, type OwnGuide, type OwnGuideName } from '../domain/guide/own-guide.ts';
import { parseGuide } from '../domain/guide/parse-guide.ts';
import { draftSchema } from '../domain/guide/schema.ts';
import { putBroughtIn, readable } from './brought-in.ts';
import { type Begun, versionHeld, versionsOf } from './guide-versions.ts';
import type { Tables } from './rows.ts';
import { parseText } from './settings/parsers.ts';

/** The guides that conversations can be begun by. One that this version cannot read is left alone, for the version that can. */
export async function keptGuides({
  guides,
  settings,
}: Pick<Tables, 'guides' | 'settings'>): Promise<KeptGuides> {
  const [rows, inUse] = await Promise.all([guides.toArray(), settings.get('guide-in-use')]);
  return {
    own: rows.flatMap(({ guide }) => readableGuide(guide) ?? []),
    inUse: parseText(inUse?.value) ?? NO_OWN_GUIDES.inUse,
  };
}

/** A guide that was stored; undefined where this version cannot read it. */
export function readableGuide(stored: unknown): Guide | undefined {
  return readable(parseGuide, stored);
}

/** The guide that a conversation was held with, as it was then; undefined where it is none of the organizer's. */
export async function guideHeld(
  store: Pick<Tables, 'guideVersions'>,
  begun: Begun,
): Promise<Guide | undefined> {
  const kept = await versionHeld(store, begun);
  return kept && readableGuide(kept);
}

/**
 * Keeps a guide in the place of the one with its id, at an epoch time (ms), even if that is being deleted. It gets a version of
 * its own where conversations were held with another guide of the version that it has. All or nothing.
 */
export async function keepGuide(
  { guides, guideVersions, deletions }: Pick<Tables, 'guides' | 'guideVersions' | 'deletions'>,
  guide: Guide,
  now: number,
): Promise<void> {
  await guides.db.transaction('rw', [guides, guideVersions, deletions], async () => {
    const held = await versionsOf({ guideVersions }, guide.id).toArray();
    const isTaken = held.some((one) => one.version === guide.version && !isSameGuide(one, guide));
    const version = isTaken
      ? nextVersion(
          held.map((one) => one.version),
          now,
        )
      : guide.version;
    const row = { id: guide.id, guide: { ...guide, version }, changedAt: now };
    await putBroughtIn(guides, row, deletions, 'guide');
  });
}

/** The same for one that was written here; one that is gone stays gone. */
export async function publishGuide(
  store: Pick<Tables, 'guides' | 'guideVersions' | 'deletions'>,
  guide: Guide,
  now: number,
): Promise<void> {
  const { guides, guideVersions, deletions } = store;
  await guides.db.transaction('rw', [guides, guideVersions, deletions], async () => {
    if ((await guides.get(guide.id)) !== undefined) await keepGuide(store, guide, now);
  });
}

/** Begins a guide, at an epoch time (ms): it is a draft until it is published. */
export async function addGuide({ guides }: Pick<Tables, 'guides'>, draft: Guide, now: number): Promise<void> {
  await guides.put({ id: draft.id, guide: null, draft, changedAt: now });
}

/** Has conversations begin by a guide, by its id. */
export async function useGuide({ settings }: Pick<Tables, 'settings'>, id: string): Promise<void> {
  // The id of one that was deleted stays: it is in use again where the deletion is undone.
  await settings.put({ key: 'guide-in-use', value: id });
}

/** One of the organizer's guides as it is being written; undefined where there is none with this id, or it cannot be read. */
export async function ownGuide({ guides }: Pick<Tables, 'guides'>, id: string): Promise<Guide | undefined> {
  const row = await guides.get(id);
  return row && shownGuide(row);
}

/** A guide as its page shows it: as it is being written; undefined where this version cannot read it. */
export function shownGuide({ draft, guide }: OwnGuide): Guide | undefined {
  return readableDraft(draft) ?? readableGuide(guide);
}

/**
 * Keeps a guide as it is being written, at an epoch time (ms); one that is gone stays gone. Conversations go on to be begun by the
 * last one without faults.
 */
export async function keepDraftOfGuide(
  { guides }: Pick<Tables, 'guides'>,
  draft: Guide,
  now: number,
): Promise<void> {
  await guides.db.transaction('rw', guides, async () => {
    const row = await guides.get(draft.id);
    if (row !== undefined) await guides.put({ ...row, draft, changedAt: now });
  });
}

/** The organizer's guides, those that are only drafts too: their names, and whether conversations can be begun by them. */
export async function ownGuides({ guides }: Pick<Tables, 'guides'>): Promise<readonly OwnGuideName[]> {
  const rows = await guides.toArray();
  return rows.flatMap((row) => {
    const shown = shownGuide(row);
    return shown === undefined ? [] : [{ id: row.id, name: shown.name, isDraft: row.draft !== undefined }];
  });
}

function readableDraft(stored: unknown): Guide | undefined {
  const read = v.safeParse(draftSchema, stored);
  return read.success ? read.output : undefined;
}
