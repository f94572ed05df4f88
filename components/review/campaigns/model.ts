/** The models of the campaigns' list, and of one campaign. */
import { type ReadonlySignal, signal } from '@preact/signals';
import {
  type Campaign,
  type CampaignObjection,
  type Campaigns,
  withGuideObjection,
  withObjection,
  withObjectionBack,
  withoutObjection,
} from '../../../lib/domain/campaign/campaign.ts';
import { type CampaignField, fieldOf } from '../../../lib/domain/conversation/draft-fields.ts';
import { campaignPlace } from '../../../lib/domain/conversation/draft-places.ts';
import type { Guide, GuideObjection } from '../../../lib/domain/guide/guide.ts';
import { createAttempt } from '../../ui/attempt.ts';
import { createKeptFields, type KeptWords } from '../../ui/kept-fields.ts';
import type { Deletion } from '../delete-dialog.tsx';
import { createKeptChanges } from '../kept-changes.ts';
import type { Follow } from '../rows/follow-each.ts';
import { createFollowed } from '../rows/followed.ts';

/** Changes a campaign: a pure function, so that what is changed elsewhere at the same time is kept. */
type Change = (campaign: Campaign) => Campaign;

/** Where the models get what they show. What fails is an Error. */
export interface CampaignSources {
  /** Epoch ms. */
  readonly now: () => number;
  readonly newId: () => string;
  /** The one in use: its blanks are what can be filled. */
  readonly guide: Guide;
  /** Follows the campaigns until the signal aborts. */
  readonly campaigns: Follow<Campaigns>;
  /** Adds one in which nothing is written yet. */
  readonly add: (id: string) => Promise<void>;
  readonly change: (id: string, change: Change) => Promise<void>;
  /** Has conversations begin with one, or with none. */
  readonly choose: (id: string | null) => Promise<void>;
  /** Shows the page of one. */
  readonly show: (id: string) => void;
  /** What is being typed about campaigns. */
  readonly words: () => Promise<KeptWords>;
  readonly deletion: (id: string) => Deletion;
}

/** The model of the list. */
export type CampaignsModel = ReturnType<typeof createCampaignsModel>;

/** Makes the model of the list; it follows the store until `close`. */
export function createCampaignsModel(sources: CampaignSources) {
  const followed = createFollowed(sources.campaigns, (campaigns) => campaigns);
  const problem = signal<string | null>(null);
  const attempt = createAttempt(problem);
  return {
    /** Null until the store has answered. */
    campaigns: followed.shown,
    /** Why they could not be read; null where they could. */
    unread: followed.problem,
    /** Why the last thing could not be done; null where it could. */
    problem: problem as ReadonlySignal<string | null>,
    choose: (id: string | null) => attempt(() => sources.choose(id)),
    /** Adds one, and shows its page. */
    add: () =>
      attempt(async () => {
        const id = sources.newId();
        await sources.add(id);
        sources.show(id);
      }),
    close: followed.end,
  };
}

/** An objection that was removed, and where it stood. */
interface Removed {
  readonly objection: CampaignObjection;
  readonly place: number;
}

/** The model of a campaign. */
export type CampaignModel = ReturnType<typeof createCampaignModel>;

/** Makes the model of the campaign with an id; it follows the store until `close`. */
export function createCampaignModel(id: string, sources: CampaignSources) {
  const followed = createFollowed(sources.campaigns, ({ all }) => all.find((one) => one.id === id));
  const removed = signal<Removed | null>(null);
  const changes = createKeptChanges<Change>((change) => sources.change(id, change));
  const fields = createKeptFields<CampaignField>(campaignPlace(id), { ...sources, failed: changes.failed });
  return {
    get guide() {
      return sources.guide;
    },
    /** Null until the store has answered; undefined where there is none with this id. */
    campaign: followed.shown,
    /** Why it could not be read; null where it could. */
    unread: followed.problem,
    /** Why something typed could not be kept; null where all is. */
    unsaved: changes.unsaved,
    /** What is being typed about it. */
    fields,
    /** Keeps what was typed in a field. Returns whether it could be kept. */
    change: (field: CampaignField, made: Change) => changes.keep(field, made),
    /** Tries again what could not be kept. */
    retry: changes.retry,
    /** Adds an objection in which nothing is written yet. Returns its id; null where it could not be kept. */
    async addObjection(): Promise<string | null> {
      const objection = sources.newId();
      return (await changes.keep(objection, (one) => withObjection(one, objection, {}))) ? objection : null;
    },
    /** Takes one of the guide's over, to be put in own words. Returns whether it could be kept. */
    takeObjection: (objection: GuideObjection) =>
      changes.keep(objection.id, (one) => withGuideObjection(one, objection)),
    /** The objection that was removed last, until it is put back or another thing is done with them. */
    removed: removed as ReadonlySignal<Removed | null>,
    async removeObjection(objection: CampaignObjection): Promise<void> {
      const place = followed.shown.peek()?.objections.findIndex((one) => one.id === objection.id) ?? 0;
      fields.drop(
        (['text', 'answer'] as const).map((part) =>
          fieldOf({ kind: 'objection', part, objection: objection.id }),
        ),
      );
      if (await changes.keep(objection.id, (one) => withoutObjection(one, objection.id)))
        removed.value = { objection, place };
    },
    async putBack(): Promise<void> {
      const gone = removed.peek();
      if (gone === null) return;
      const { objection, place } = gone;
      if (await changes.keep(objection.id, (one) => withObjectionBack(one, objection, place)))
        removed.value = null;
    },
    deletion: sources.deletion(id),
    close: followed.end,
  };
}
