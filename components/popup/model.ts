/** The popup's model: the call in progress, what is to be followed up, people, and the last conversations. */
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { FollowUp } from '../../lib/follow-up/follow-up.ts';
import type { DockState } from '../../lib/messaging/dock-contract.ts';
import type { LiveConversation } from '../../lib/messaging/sidebar-contract.ts';
import type { ConversationRow, PersonRow } from '../../lib/store/rows.ts';
import { createFollowUpActions, type FollowUpSources } from '../follow-ups/actions.ts';
import { groupsOf } from '../follow-ups/groups.ts';
import { reasonOf } from '../ui/reason.ts';
import type { HostAccess } from './host-access.tsx';

/** Where the popup gets what it shows, and what it can have done. What fails throws or reports an Error. */
export interface PopupSources extends FollowUpSources {
  readonly followUps: (
    closedSince: number,
    listener: (rows: readonly FollowUp[]) => void,
    failed: (error: unknown) => void,
  ) => void;
  /** The conversations touched last, newest first. */
  readonly lastConversations: () => Promise<readonly ConversationRow[]>;
  /** People whose name has words that begin so. */
  readonly search: (words: string) => Promise<readonly PersonRow[]>;
  readonly live: (listener: (live: readonly LiveConversation[]) => void) => void;
  /** The tab in front of the person, and its dock where it has one. */
  readonly front: () => Promise<{ readonly tab: number; readonly dock: DockState | undefined } | undefined>;
  /** Loads the sidebar, unseen, before it is asked for. */
  readonly warmSidebar: (tab: number) => Promise<void>;
  readonly openSidebar: (tab: number) => Promise<void>;
  readonly goTo: (tab: number) => Promise<void>;
  readonly hostAccess: HostAccess;
  readonly openPractice: () => Promise<void>;
  readonly openReview: () => Promise<void>;
  /** Locks everything; null where there is no lock. */
  readonly lock: (() => Promise<void>) | null;
}

/** The model. */
export type PopupModel = ReturnType<typeof createPopupModel>;

/** Makes the model; it follows the store for as long as the popup is open. */
export function createPopupModel(sources: PopupSources) {
  const { lock } = sources;
  const openedAt = sources.now();
  const rows = signal<readonly FollowUp[] | null>(null);
  const last = signal<readonly ConversationRow[]>([]);
  const found = signal<readonly PersonRow[] | null>(null);
  const live = signal<readonly LiveConversation[]>([]);
  const front = signal<Awaited<ReturnType<PopupSources['front']>>>(undefined);
  const problem = signal<string | null>(null);
  let searches = 0;

  const failed = (error: unknown) => {
    problem.value = reasonOf(error);
  };
  const attempt = (run: () => Promise<void>) => void run().catch(failed);

  /** What can wait does: what is due comes first. */
  const loadRest = async () => {
    last.value = await sources.lastConversations();
  };
  sources.followUps(
    openedAt,
    (now) => {
      const isFirst = rows.value === null;
      rows.value = now;
      if (isFirst) attempt(loadRest);
    },
    failed,
  );
  sources.live((now) => {
    live.value = now;
  });
  sources.front().then((now) => {
    front.value = now;
  }, failed);

  return {
    actions: createFollowUpActions(sources, failed),
    now: sources.now,
    locale: sources.locale,
    hostAccess: sources.hostAccess,
    /** Null until the store has answered. */
    rows: rows as ReadonlySignal<readonly FollowUp[] | null>,
    groups: computed(() => groupsOf(rows.value ?? [], new Date(sources.now()))),
    last: last as ReadonlySignal<readonly ConversationRow[]>,
    /** The people who were searched for; null where nothing is. */
    found: found as ReadonlySignal<readonly PersonRow[] | null>,
    live: live as ReadonlySignal<readonly LiveConversation[]>,
    front: front as ReadonlySignal<typeof front.value>,
    problem: problem as ReadonlySignal<string | null>,
    search: (words: string) =>
      attempt(async () => {
        searches += 1;
        const mine = searches;
        const people = words.trim() === '' ? null : await sources.search(words);
        // An answer that comes late is not to stand for what was typed since.
        if (mine === searches) found.value = people;
      }),
    warmSidebar: (tab: number) => attempt(() => sources.warmSidebar(tab)),
    openSidebar: (tab: number) => attempt(() => sources.openSidebar(tab)),
    goTo: (tab: number) => attempt(() => sources.goTo(tab)),
    openPractice: () => attempt(sources.openPractice),
    openReview: () => attempt(sources.openReview),
    /** Null where there is no lock. */
    lock: lock && (() => attempt(lock)),
  };
}
