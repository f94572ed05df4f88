/** What the background asks of the store for the sidebars (`lib/app/sidebar-service.ts`). */
import type { AssessmentLabels } from '../domain/conversation/events.ts';
import type { FoldCache } from './append-events.ts';
import { chooseCampaign, readCampaigns } from './campaigns.ts';
import { recent } from './conversations.ts';
import { draftsOf, takeStartDrafts } from './drafts.ts';
import { guideHeld, keptGuides, useGuide } from './guides.ts';
import { keepDraft, keepEvents, restore, type WhichDeleted } from './keep-events.ts';
import { readKnownBefore } from './last-time.ts';
import { named, withNames } from './names.ts';
import { assessmentLabels, keepAssessmentLabels } from './own-settings.ts';
import { peopleNamed, recentPeople } from './people.ts';
import { readPrepSheets } from './prep-sheets.ts';
import { conversationToShow } from './shown-conversation.ts';
import type { Store } from './store.ts';

/** What was folded of a store. With a store that was let go of, it goes too. */
const folds = new WeakMap<Store, FoldCache>();

/** A store as the sidebars use it. Its methods reject with Dexie's errors, and as those of `keep-events.ts` do. */
export function sidebarStore(store: Store, whichDeleted: WhichDeleted) {
  const known: FoldCache = folds.get(store) ?? new Map();
  folds.set(store, known);
  const keeper = { store, folds: known, whichDeleted };
  return {
    isLockable: store.isSealed,
    recent: (most: number) => recent(store, most),
    find: (conversation: string) => store.conversations.get(conversation),
    withNames: <One extends { readonly conversation: string }>(ones: readonly One[]) =>
      withNames(store, ones),
    named: <Row extends { readonly person: string }>(rows: readonly Row[]) => named(store, rows),
    nameIn: async (conversation: string) => (await withNames(store, [{ conversation }]))[0]?.name ?? '',
    eventsOf: async (conversation: string) => (await conversationToShow(store, conversation)).events,
    guideOf: async (conversation: string) =>
      guideHeld(store, (await store.conversations.get(conversation)) ?? {}),
    draftsOf: (conversation: string) => draftsOf(store, conversation),
    takeStartDrafts: (start: Parameters<typeof takeStartDrafts>[1]) => takeStartDrafts(store, start),
    guides: () => keptGuides(store),
    useGuide: (guide: string) => useGuide(store, guide),
    campaigns: () => readCampaigns(store),
    chooseCampaign: (campaign: string | null) => chooseCampaign(store, campaign),
    prepSheets: () => readPrepSheets(store),
    prepSheet: (id: string) => store.prepSheets.get(id),
    labels: () => assessmentLabels(store),
    keepLabels: (labels: AssessmentLabels) => keepAssessmentLabels(store, labels),
    people: async (beginning: string, most: number) =>
      beginning.trim() === '' ? recentPeople(store, most) : peopleNamed(store, beginning, most),
    knownBefore: (person: string, except?: string) => readKnownBefore(store, person, except),
    append: (...[conversation, events, finished]: Tail<Parameters<typeof keepEvents>>) =>
      keepEvents(keeper, conversation, events, finished),
    saveDraft: (draft: Parameters<typeof keepDraft>[1]) => keepDraft(keeper, draft),
    restore: (whole: Parameters<typeof restore>[1]) => restore(keeper, whole),
  };
}

type Tail<Parameters extends readonly unknown[]> = Parameters extends [unknown, ...infer Rest] ? Rest : never;
