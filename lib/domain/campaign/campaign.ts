/** A drive: what is said of it in every conversation of it, written once. */
import type { Blank, BlankId, Guide, GuideObjection } from '../guide/guide.ts';

/** Something that people say against it, and what the organizer answers. */
export interface CampaignObjection {
  readonly id: string;
  readonly text: string;
  readonly answer: string;
}

/** A campaign. Nothing in it is required: a text that was not written is ''. */
export interface Campaign {
  readonly id: string;
  readonly name: string;
  /** What it is about, in the organizer's words. */
  readonly problem: string;
  /** What fills the blanks of scripts, by their ids, whatever guide they are of; no text in it is ''. */
  readonly fills: Readonly<Record<BlankId, string>>;
  /** In the order in which they were added. */
  readonly objections: readonly CampaignObjection[];
  /** When the organizer last changed it, epoch ms: of two copies the newer one holds. */
  readonly changedAt: number;
}

/** The campaigns that there are, by name, and the id of the one that conversations begin with; null where it is none of them. */
export interface Campaigns {
  readonly all: readonly Campaign[];
  readonly inUse: string | null;
}

/** As it is before one is written, and in practice. */
export const NO_CAMPAIGNS: Campaigns = { all: [], inUse: null };

/** Puts them in order, by name and then by id; `inUse` is the id that is kept, which may be of one that is gone. */
export function campaignsOf(all: readonly Campaign[], inUse: string | null): Campaigns {
  return {
    all: [...all].sort((one, other) => compare(one.name, other.name) || compare(one.id, other.id)),
    inUse: all.some(({ id }) => id === inUse) ? inUse : null,
  };
}

/** The one that conversations begin with; undefined where none is in use. */
export function campaignInUse({ all, inUse }: Campaigns): Campaign | undefined {
  return all.find(({ id }) => id === inUse);
}

/** One in which nothing is written yet, at an epoch time (ms). */
export function newCampaign(id: string, now: number): Campaign {
  return { id, name: '', problem: '', fills: {}, objections: [], changedAt: now };
}

/** What fills a blank, by its id; '' where nothing does. */
export function fillIn({ fills }: Pick<Campaign, 'fills'>, blank: BlankId): string {
  return (Object.hasOwn(fills, blank) && fills[blank]) || '';
}

/** With what fills a blank; '' leaves it open. */
export function withFill<Of extends Pick<Campaign, 'fills'>>(filled: Of, blank: BlankId, text: string): Of {
  const { [blank]: _old, ...others } = filled.fills;
  return { ...filled, fills: text === '' ? others : { ...others, [blank]: text } };
}

/** With an objection changed, or added where there is none with this id. */
export function withObjection(
  campaign: Campaign,
  id: string,
  change: Partial<Pick<CampaignObjection, 'text' | 'answer'>>,
): Campaign {
  const { objections } = campaign;
  const isKnown = objections.some((one) => one.id === id);
  const all = isKnown ? objections : [...objections, { id, text: '', answer: '' }];
  return { ...campaign, objections: all.map((one) => (one.id === id ? { ...one, ...change } : one)) };
}

/** With one of the guide's, and its answer line by line, to be put in the organizer's own words; as it is where it has that one. */
export function withGuideObjection(campaign: Campaign, objection: GuideObjection): Campaign {
  const { id, text, acknowledge, affirm, redirect } = objection;
  if (campaign.objections.some((one) => one.id === id)) return campaign;
  return withObjection(campaign, id, { text, answer: [acknowledge, affirm, redirect].join('\n') });
}

/** Without one of its objections. */
export function withoutObjection(campaign: Campaign, id: string): Campaign {
  return { ...campaign, objections: campaign.objections.filter((one) => one.id !== id) };
}

/** With an objection that was removed, in the place where it stood; as it is where there is one with its id. */
export function withObjectionBack(campaign: Campaign, gone: CampaignObjection, place: number): Campaign {
  const { objections } = campaign;
  if (objections.some(({ id }) => id === gone.id)) return campaign;
  return { ...campaign, objections: objections.toSpliced(place, 0, gone) };
}

/** What a conversation by this guide begins with: of the guide's blanks about a campaign those that are filled. */
export function fillsFor(guide: Guide, { fills }: Pick<Campaign, 'fills'>): Record<BlankId, string> {
  return fillsOf(
    guide.blanks.filter(({ about }) => about === 'campaign'),
    { fills },
  );
}

/** What fills some blanks, of those that are filled. */
export function fillsOf(
  blanks: readonly Pick<Blank, 'id'>[],
  filled: Pick<Campaign, 'fills'>,
): Record<BlankId, string> {
  const fills = blanks.map(({ id }) => [id, fillIn(filled, id)] as const);
  return Object.fromEntries(fills.filter(([, text]) => text !== ''));
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
