/** The popup's model: the call in progress, what is to be followed up, people, and the search. */
import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { ActiveConversation } from '../../lib/domain/conversation/live.ts';
import type { DueGroup, FirstDue } from '../../lib/domain/follow-up/due-groups.ts';
import type { SingleKeys } from '../../lib/domain/hotkeys/single-keys.ts';
import type { PrepSheet } from '../../lib/domain/prep-sheet/prep-sheet.ts';
import type { DockState } from '../../lib/rpc/contracts/background-to-dock.ts';
import type { ListedPerson } from '../../lib/storage/people.ts';
import { createFollowUpActions, type FollowUpSources } from '../follow-ups/actions.ts';
import type { FollowUnshown } from '../follow-ups/reminders.tsx';
import type { HostAccess } from '../ui/host-access.tsx';
import { errorMessage } from '../ui/strings.tsx';
import { createSearchModel, type PopupSearchSources } from './search-model.ts';
import { createUnfolding, type FollowPerson } from './unfolding.ts';

/** Where the popup gets what it shows, and what it can have done. What fails throws or reports an Error. */
export interface PopupDependencies extends FollowUpSources, PopupSearchSources {
  /** Follows what is due, with what was done or dropped since an epoch time (ms). */
  readonly followUps: (
    closedSince: number,
    listener: (due: Due) => void,
    failed: (error: unknown) => void,
  ) => void;
  /** Resolves after as long as nobody expects the store to take. */
  readonly longWait: () => Promise<void>;
  /** Whether there is anyone in the store yet: sooner told than who they are. */
  readonly knowsAnyone: () => Promise<boolean>;
  /** Follows the people talked with last, the last one first. */
  readonly recentPeople: (
    listener: (people: readonly ListedPerson[]) => void,
    failed: (error: unknown) => void,
  ) => void;
  /** Follows the prep sheets. */
  readonly prepSheets: (
    listener: (prepSheets: readonly PrepSheet[]) => void,
    failed: (error: unknown) => void,
  ) => void;
  /** The conversations of the last hours that have not ended, on or not; none of practice. */
  readonly unfinished: () => Promise<readonly { readonly id: string; readonly name: string }[]>;
  readonly person: FollowPerson;
  /** Follows which single keys the person wants, the search's among them. */
  readonly singleKeys: (listener: (keys: SingleKeys) => void, failed: (error: unknown) => void) => void;
  readonly live: (listener: (live: readonly ActiveConversation[]) => void) => void;
  /** The tab in front of the person, and its dock where it has one. */
  readonly front: () => Promise<{ readonly tab: number; readonly dock: DockState | undefined } | undefined>;
  /** Loads the sidebar, unseen, before it is asked for. */
  readonly preloadSidebar: (tab: number) => Promise<void>;
  readonly openSidebar: (tab: number) => Promise<void>;
  /** Opens the browser's panel beside a tab. Rejects with a sentence where it does not open. */
  readonly openPanel: (tab: number) => Promise<void>;
  readonly goTo: (tab: number) => Promise<void>;
  readonly hostAccess: HostAccess;
  /** Follows how many reminders could not be shown, until the signal aborts. */
  readonly followUnshown: FollowUnshown;
  readonly openPractice: () => Promise<void>;
  readonly openReview: () => Promise<void>;
  /** Opens the review where conversations are prepared. */
  readonly openPrepare: () => Promise<void>;
  /** Opens the desk, for a conversation that has no tab. */
  readonly openDesk: () => Promise<void>;
  /** Whether there is a lock. */
  readonly hasLock: () => Promise<boolean>;
  /** Locks everything. */
  readonly lock: () => Promise<void>;
}

/** As many of a group as can be taken in; the review page has them all. */
export const MOST_DUE = 20;

/** The first follow-ups of each group. */
type Due = Readonly<Record<DueGroup, FirstDue>>;

/** The model. */
export type PopupModel = ReturnType<typeof createPopupModel>;

/** Makes the model; it follows the store for as long as the popup is open. */
export function createPopupModel(sources: PopupDependencies) {
  const openedAt = sources.now();
  const due = signal<Due | null>(null);
  const people = signal<readonly ListedPerson[] | null>(null);
  const prepSheets = signal<readonly PrepSheet[]>([]);
  const unfinished = signal<Awaited<ReturnType<PopupDependencies['unfinished']>>>([]);
  const hasAnyone = signal<boolean | null>(null);
  const live = signal<readonly ActiveConversation[] | null>(null);
  const front = signal<Awaited<ReturnType<PopupDependencies['front']>>>(undefined);
  const problem = signal<string | null>(null);
  const searchKey = signal('');
  const hasLock = signal(false);
  const isLongWait = signal(false);

  const failed = (error: unknown) => {
    problem.value = errorMessage(error);
  };
  const attempt = (run: () => Promise<void>) => void run().catch(failed);

  const unfolding = createUnfolding(sources.person, failed);
  const search = createSearchModel(sources, failed);

  /** What can wait does: what is due comes first. */
  const followRest = () => {
    sources.recentPeople((now) => {
      people.value = now;
    }, failed);
    sources.prepSheets((now) => {
      prepSheets.value = now;
    }, failed);
    sources.unfinished().then((now) => {
      unfinished.value = now;
    }, failed);
  };
  sources.followUps(
    openedAt,
    (now) => {
      const isFirst = due.value === null;
      due.value = now;
      isLongWait.value = false;
      if (isFirst) followRest();
    },
    failed,
  );
  void sources.longWait().then(() => {
    isLongWait.value = due.value === null;
  });
  sources.knowsAnyone().then((now) => {
    hasAnyone.value = now;
  }, failed);
  sources.hasLock().then((now) => {
    hasLock.value = now;
  }, failed);
  sources.live((now) => {
    live.value = now;
  });
  sources.front().then((now) => {
    front.value = now;
  }, failed);

  /** Nobody yet, and nobody in a call. */
  const isNew = computed(() => {
    const isKnown = people.value === null ? hasAnyone.value : people.value.length > 0;
    if (isKnown === null) return null;
    if (isKnown) return false;
    return live.value === null ? null : live.value.length === 0;
  });
  /** Those of no open tab, and of no other place. */
  const leftOpen = computed(() => {
    const on = live.value;
    return on === null
      ? []
      : unfinished.value.filter(({ id }) => on.every(({ conversation }) => conversation !== id));
  });
  const canBeDrawn = computed(() => {
    if (problem.value !== null) return true;
    const isAnythingDue = due.value !== null && Object.values(due.value).some(({ count }) => count > 0);
    return isAnythingDue || (due.value !== null && isNew.value !== null);
  });

  return {
    /** Resolves when all is there that the first picture shows, or the reason why it is not. */
    read: new Promise<void>((resolve) => {
      effect(() => {
        if (canBeDrawn.value) resolve();
      });
    }),
    /** Whether whoever opens it has held no conversation, and is holding none; null while that is not known. */
    isNew: isNew as ReadonlySignal<boolean | null>,
    actions: createFollowUpActions(sources, failed),
    now: sources.now,
    get locale() {
      return sources.locale;
    },
    hostAccess: sources.hostAccess,
    followUnshown: sources.followUnshown,
    /** Null until the store has answered. */
    due: due as ReadonlySignal<Due | null>,
    /** Whether the store has not answered, and takes longer than anybody expects. */
    isLongWait: isLongWait as ReadonlySignal<boolean>,
    /** The people talked with last; null until the store has answered. */
    people: people as ReadonlySignal<readonly ListedPerson[] | null>,
    /** None until the store has answered. */
    prepSheets: prepSheets as ReadonlySignal<readonly PrepSheet[]>,
    unfolding,
    find: search,
    /** Null until the browser has answered. */
    live: live as ReadonlySignal<readonly ActiveConversation[] | null>,
    /** The conversations whose call was closed before they were ended. */
    leftOpen: leftOpen as ReadonlySignal<typeof leftOpen.value>,
    front: front as ReadonlySignal<typeof front.value>,
    problem: problem as ReadonlySignal<string | null>,
    failed,
    followSingleKeys: (listener: (keys: SingleKeys) => void) => sources.singleKeys(listener, failed),
    /** The key that leads to the search; '' while none does. */
    searchKey: searchKey as ReadonlySignal<string>,
    showSearchKey(key: string) {
      searchKey.value = key;
    },
    search(typed: string) {
      unfolding.fold();
      search.search(typed);
    },
    preloadSidebar: (tab: number) => attempt(() => sources.preloadSidebar(tab)),
    openSidebar: (tab: number) => attempt(() => sources.openSidebar(tab)),
    openPanel: (tab: number) => attempt(() => sources.openPanel(tab)),
    goTo: (tab: number) => attempt(() => sources.goTo(tab)),
    openPractice: () => attempt(sources.openPractice),
    openReview: () => attempt(sources.openReview),
    openPrepare: () => attempt(sources.openPrepare),
    openDesk: () => attempt(sources.openDesk),
    hasLock: hasLock as ReadonlySignal<boolean>,
    lock: () => attempt(sources.lock),
  };
}
