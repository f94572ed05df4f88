/** What a team file would change. What it does not say stays as it is, here and in all that it brings. */
import { type Campaign, fillIn } from '../campaign/campaign.ts';
import type { CampaignSubject } from '../conversation/draft-fields.ts';
import type { JsonPath } from '../file-reading/describe-issue.ts';
import type { Guide } from '../guide/guide.ts';
import type { TeamCampaign } from './team-file.ts';

/** One field of a campaign that a file says something about. */
export interface CampaignChange {
  readonly field: CampaignSubject;
  /** What is here; '' for nothing. */
  readonly before: string;
  readonly after: string;
}

/** What became of a field. */
export type ChangeKind = 'new' | 'changed' | 'same';

/** What becomes of one. */
export function kindOf({ before, after }: Pick<CampaignChange, 'before' | 'after'>): ChangeKind {
  if (before === after) return 'same';
  return before === '' ? 'new' : 'changed';
}

/** Field by field what a campaign from a file says, beside what the one here says; null where there is none. */
export function campaignChanges(mine: Campaign | null, theirs: TeamCampaign): CampaignChange[] {
  const texts = (['name', 'problem'] as const).map((part) => ({
    field: { kind: 'campaign', part } as const,
    before: mine?.[part] ?? '',
    after: theirs[part],
  }));
  const fills = Object.entries(theirs.fills).map(([blank, after]) => ({
    field: { kind: 'fill', blank } as const,
    before: mine === null ? '' : fillIn(mine, blank),
    after,
  }));
  const objections = theirs.objections.flatMap((one) => {
    const known = mine?.objections.find(({ id }) => id === one.id);
    return (['text', 'answer'] as const).map((part) => ({
      field: { kind: 'objection', part, objection: one.id } as const,
      before: known?.[part] ?? '',
      after: one[part],
    }));
  });
  return [...texts, ...fills, ...objections].filter(({ after }) => after !== '');
}

/** The campaign here with what the file says. */
export function withTheirs(mine: Campaign, theirs: TeamCampaign): Campaign {
  const known = new Set(mine.objections.map(({ id }) => id));
  const changed = mine.objections.map((one) => {
    const said = theirs.objections.find(({ id }) => id === one.id);
    return said === undefined
      ? one
      : { ...one, text: said.text || one.text, answer: said.answer || one.answer };
  });
  return {
    ...mine,
    name: theirs.name || mine.name,
    problem: theirs.problem || mine.problem,
    fills: { ...mine.fills, ...theirs.fills },
    objections: [...changed, ...theirs.objections.filter(({ id }) => !known.has(id))],
  };
}

/**
 * The campaign of a file without what would take the place of the organizer's own story here: what fills the guide's personal
 * blanks, where mine has that already.
 */
export function keepingMyStory(theirs: TeamCampaign, mine: Campaign, { blanks }: Guide): TeamCampaign {
  const isKept = (blank: string) =>
    fillIn(mine, blank) !== '' && blanks.some(({ id, personal }) => personal && id === blank);
  const fills = Object.entries(theirs.fills).filter(([blank]) => !isKept(blank));
  return { ...theirs, fills: Object.fromEntries(fills) };
}

/** Something that stands in a guide: where, and what it says here and in the file; undefined where it is not there. */
export interface GuideChange {
  /** In the guide of the file, or in the one here where the file's has no such place. */
  readonly path: JsonPath;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/** Every text, number, and choice that is another in the file's guide, in its order, then what only the one here has. */
export function guideChanges(mine: Guide, theirs: Guide): GuideChange[] {
  const before = leavesOf(mine);
  const after = leavesOf(theirs);
  const said = [...after].map(([key, { path, text }]) => ({
    path,
    before: before.get(key)?.text,
    after: text,
  }));
  const gone = [...before]
    .filter(([key]) => !after.has(key))
    .map(([, { path, text }]) => ({ path, before: text, after: undefined }));
  return [...said.filter((one) => one.before !== one.after), ...gone];
}

interface Leaf {
  readonly path: JsonPath;
  readonly text: string;
}

/** Every value by a key that it keeps where its list is put in another order: what has an id goes by it. */
function leavesOf({ version: _version, ...guide }: Guide): Map<string, Leaf> {
  const leaves = new Map<string, Leaf>();
  const walk = (value: unknown, path: JsonPath, key: JsonPath): void => {
    if (typeof value !== 'object' || value === null) {
      if (value !== null) leaves.set(JSON.stringify(key), { path, text: String(value) });
      return;
    }
    for (const [name, part] of Object.entries(value)) {
      const place = Array.isArray(value) ? Number(name) : name;
      walk(part, [...path, place], [...key, Array.isArray(value) ? (idOf(part) ?? place) : name]);
    }
  };
  walk(guide, [], []);
  return leaves;
}

function idOf(part: unknown): string | undefined {
  const id = typeof part === 'object' && part !== null && 'id' in part ? part.id : undefined;
  return typeof id === 'string' ? id : undefined;
}
