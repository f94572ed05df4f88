/** Brings a team file into the store, and takes that back. Throws Dexie's errors. */
import { type Campaign, newCampaign } from '../domain/campaign/campaign.ts';
import { canonical } from '../domain/canonical.ts';
import type { Guide } from '../domain/guide/guide.ts';
import type { OwnGuide } from '../domain/guide/own-guide.ts';
import { withTheirs } from '../domain/team-file/changes.ts';
import type { TeamFile } from '../domain/team-file/team-file.ts';
import { messageDescriptor, UserFacingError } from '../i18n/message-descriptor.ts';
import { chooseCampaign } from './campaigns.ts';
import { keepGuide, shownGuide, useGuide } from './guides.ts';
import type { PendingDeletion, SettingRow } from './rows.ts';
import type { Store } from './store.ts';

/** What there is of a team file here already. */
export interface TeamFileHere {
  readonly campaign: Campaign | undefined;
  /** The row of the guide that it is written for, where that is an own one. */
  readonly own: OwnGuide | undefined;
  /** That guide as it is being written; undefined where there is none, or this version cannot read it. */
  readonly guide: Guide | undefined;
  /** Whether no campaign is here at all. */
  readonly isFirst: boolean;
}

/** What is to be done with a team file. */
export interface TeamFileChoice {
  /** The id that its campaign gets: its own one changes the campaign that has it, where there is one. */
  readonly id: string;
  /** Whether its guide is kept, in the place of the one with its id. */
  readonly takesGuide: boolean;
  /** Whether conversations begin with its campaign and its guide from then on. */
  readonly isToUse: boolean;
}

/** What was there before, and what was written: enough to take it back. */
export interface BroughtIn {
  readonly campaign: Change<Campaign>;
  /** Null where no guide was kept. */
  readonly guide: Change<OwnGuide> | null;
  readonly settings: readonly Change<SettingRow, SettingRow['key']>[];
  /** Deletions that could still be undone, of what is here now. */
  readonly deletions: readonly PendingDeletion[];
}

interface Change<Row, Key = string> {
  readonly key: Key;
  readonly before: Row | undefined;
  readonly after: Row | undefined;
}

const IN_USE = ['campaign-in-use', 'guide-in-use'] as const;

/** What there is here already of what a file holds. */
export async function teamFileHere(store: Store, { campaign, guideId }: TeamFile): Promise<TeamFileHere> {
  const [mine, own, count] = await Promise.all([
    store.campaigns.get(campaign.id),
    store.guides.get(guideId),
    store.campaigns.count(),
  ]);
  return { campaign: mine, own, guide: own && shownGuide(own), isFirst: count === 0 };
}

/**
 * Writes what was chosen of a file, at an epoch time (ms). All or nothing. Throws a `UserFacingError` where what `here` says of the
 * store is not so any more.
 */
export async function bringInTeamFile(
  store: Store,
  file: TeamFile,
  here: TeamFileHere,
  { id, takesGuide, isToUse }: TeamFileChoice,
  now: number,
): Promise<BroughtIn> {
  return inOneGo(store, async () => {
    const found = await teamFileHere(store, file);
    if (!isSame(found, here)) throw new UserFacingError(messageDescriptor('team_file_stale'));
    const deletions = await deletionsOf(store, [id, ...(takesGuide ? [file.guideId] : [])]);
    const before = await store.campaigns.get(id);
    const settings = await store.settings.bulkGet([...IN_USE]);
    await store.campaigns.put({
      ...withTheirs(before ?? newCampaign(id, now), file.campaign),
      changedAt: now,
    });
    if (takesGuide && file.guide !== undefined) await keepGuide(store, file.guide, now);
    await store.deletions.bulkDelete(deletions.map((one) => one.id));
    if (isToUse) {
      await chooseCampaign(store, id);
      await useGuide(store, file.guideId);
    }
    const used = await store.settings.bulkGet([...IN_USE]);
    return {
      campaign: { key: id, before, after: await store.campaigns.get(id) },
      guide: takesGuide
        ? { key: file.guideId, before: here.own, after: await store.guides.get(file.guideId) }
        : null,
      settings: IN_USE.map((key, at) => ({ key, before: settings[at], after: used[at] })),
      deletions,
    };
  });
}

/** Puts all of it back as it was. Returns false, and changes nothing, where any of it was changed since. */
export async function takeBackTeamFile(store: Store, brought: BroughtIn): Promise<boolean> {
  const { campaign, guide, settings, deletions } = brought;
  return inOneGo(store, async () => {
    const isCampaign = isSame(await store.campaigns.get(campaign.key), campaign.after);
    const isGuide = guide === null || isSame(await store.guides.get(guide.key), guide.after);
    if (!isCampaign || !isGuide) return false;
    if (campaign.before === undefined) await store.campaigns.delete(campaign.key);
    else await store.campaigns.put(campaign.before);
    if (guide?.before !== undefined) await store.guides.put(guide.before);
    else if (guide !== null) await store.guides.delete(guide.key);
    for (const { key, before, after } of settings) {
      // Another one that was chosen since stays.
      if (!isSame(await store.settings.get(key), after)) continue;
      if (before === undefined) await store.settings.delete(key);
      else await store.settings.put(before);
    }
    await store.deletions.bulkPut([...deletions]);
    return true;
  });
}

function inOneGo<Answer>(store: Store, write: () => Promise<Answer>): Promise<Answer> {
  const { campaigns, guides, guideVersions, settings, deletions } = store;
  return store.transaction('rw', [campaigns, guides, guideVersions, settings, deletions], write);
}

async function deletionsOf({ deletions }: Store, ids: readonly string[]): Promise<PendingDeletion[]> {
  const found = (await deletions.bulkGet([...ids])).filter((one) => one !== undefined);
  return found.filter(({ kind }) => kind === 'campaign' || kind === 'guide');
}

function isSame(one: object | undefined, other: object | undefined): boolean {
  return one === undefined || other === undefined ? one === other : canonical(one) === canonical(other);
}
