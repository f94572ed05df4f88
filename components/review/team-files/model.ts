/** The model of bringing a team file in. */
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Campaign } from '../../../lib/domain/campaign/campaign.ts';
import type { Guide } from '../../../lib/domain/guide/guide.ts';
import type { Guides } from '../../../lib/domain/guide/guides.ts';
import { saysTheSame } from '../../../lib/domain/guide/own-guide.ts';
import {
  campaignChanges,
  type GuideChange,
  guideChanges,
  keepingMyStory,
  kindOf,
} from '../../../lib/domain/team-file/changes.ts';
import type { TeamFile, TeamPart } from '../../../lib/domain/team-file/team-file.ts';
import type { BroughtIn, TeamFileChoice, TeamFileHere } from '../../../lib/storage/team-file.ts';
import { createFileImport } from '../file-import.ts';

/** Where it gets what it shows, and what it can do. What fails is an Error with a sentence. */
export interface TeamFileSources {
  readonly newId: () => string;
  readonly guides: Pick<Guides, 'inUse' | 'of'>;
  /** Whether everybody has the guide with an id. */
  readonly isShipped: (id: string) => boolean;
  /** Hands these parts of a campaign to the person as a file. */
  readonly save: (campaign: Campaign, parts: readonly TeamPart[]) => Promise<void>;
  /** What a file holds; where it is broken, the error's cause says each fault. */
  readonly read: (file: File) => Promise<TeamFile>;
  /** What there is of it here. */
  readonly here: (file: TeamFile) => Promise<TeamFileHere>;
  /** Writes it, all or nothing; what is here must be what was looked at. */
  readonly bringIn: (file: TeamFile, here: TeamFileHere, choice: TeamFileChoice) => Promise<BroughtIn>;
  /** Takes it back. Resolves to false where it was changed since. */
  readonly takeBack: (brought: BroughtIn) => Promise<boolean>;
}

/** What is known of the guide that a file is written for. */
export type GuideStanding =
  | { readonly state: 'shipped' | 'new' | 'same' }
  | { readonly state: 'changed'; readonly changes: readonly GuideChange[] };

/** A file that was looked at. */
export interface LookedAt {
  readonly file: TeamFile;
  readonly here: TeamFileHere;
  /** The guide that it is written for. */
  readonly guide: Guide;
  readonly standing: GuideStanding;
}

/** What came of it, in the end. */
export type TeamFileOutcome =
  | { readonly kind: 'done'; readonly id: string; readonly name: string; readonly brought: BroughtIn }
  | { readonly kind: 'undone' }
  | { readonly kind: 'late' };

/** The model. */
export type TeamFileModel = ReturnType<typeof createTeamFileModel>;

/** Makes the model. Nothing is written before `bringIn`. */
export function createTeamFileModel(sources: TeamFileSources) {
  const isAdded = signal(false);
  const takesGuide = signal(false);
  const isToUse = signal(false);
  const outcome = signal<TeamFileOutcome | null>(null);

  const standingOf = ({ guideId, guide }: TeamFile, here: TeamFileHere): GuideStanding => {
    if (guide === undefined || sources.isShipped(guideId)) return { state: 'shipped' };
    if (here.guide === undefined) return { state: 'new' };
    if (saysTheSame(here.guide, guide)) return { state: 'same' };
    return { state: 'changed', changes: guideChanges(here.guide, guide) };
  };
  const look = async (chosen: File): Promise<LookedAt> => {
    outcome.value = null;
    const file = await sources.read(chosen);
    const here = await sources.here(file);
    const standing = standingOf(file, here);
    isAdded.value = false;
    takesGuide.value = standing.state === 'new' || standing.state === 'changed';
    isToUse.value = here.isFirst;
    return { file, here, standing, guide: file.guide ?? sources.guides.of(file.guideId) };
  };
  const { looked, use, ...file } = createFileImport(look);

  /** The campaign here that the file changes; null where it brings a new one. */
  const mine = computed(() => (isAdded.value ? null : (looked.value?.here.campaign ?? null)));
  const theirs = computed(() => {
    if (looked.value === null) return null;
    const { file, guide } = looked.value;
    return mine.value === null ? file.campaign : keepingMyStory(file.campaign, mine.value, guide);
  });
  const changes = computed(() => (theirs.value === null ? [] : campaignChanges(mine.value, theirs.value)));
  const isNothing = computed(
    () =>
      mine.value !== null &&
      !takesGuide.value &&
      !isToUse.value &&
      changes.value.every((one) => kindOf(one) === 'same'),
  );

  return {
    ...file,
    /** The file that was chosen, before anything of it is written; null where none was. */
    looked,
    /** Whether its campaign is added beside the one here with the same id. */
    isAdded,
    /** Whether its guide is kept. */
    takesGuide,
    /** Whether conversations begin with it from then on. */
    isToUse,
    /** Field by field what its campaign says. */
    changes,
    /** Whether what was chosen would change nothing. */
    isNothing,
    /** What came of the last one; null where nothing has yet. */
    outcome: outcome as ReadonlySignal<TeamFileOutcome | null>,
    bringIn: () =>
      use(async () => {
        const campaign = theirs.peek();
        const now = looked.peek();
        if (campaign === null || now === null) return;
        const id = isAdded.peek() ? sources.newId() : campaign.id;
        const choice = { id, takesGuide: takesGuide.peek(), isToUse: isToUse.peek() };
        const brought = await sources.bringIn({ ...now.file, campaign }, now.here, choice);
        outcome.value = { kind: 'done', id, name: campaign.name, brought };
      }),
    undo: () =>
      use(async () => {
        const done = outcome.peek();
        if (done?.kind !== 'done') return;
        outcome.value = { kind: (await sources.takeBack(done.brought)) ? 'undone' : 'late' };
      }),
  };
}
