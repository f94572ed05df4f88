/** The popup's model: the call in progress, and what is to be followed up. */

import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { byDue, dueOf, type FollowUp } from '../../lib/follow-up/follow-up.ts';
import type { DockState } from '../../lib/messaging/dock-contract.ts';
import type { LiveConversation } from '../../lib/messaging/sidebar-contract.ts';
import { type DueGroup, dueGroup } from '../../lib/when/due-group.ts';
import { reasonOf } from '../ui/reason.ts';
import type { HostAccess } from './host-access.tsx';

/** Where the popup gets what it shows, and what it can have done. What fails throws or reports an Error. */
export interface PopupSources {
  /** Epoch ms. */
  readonly now: () => number;
  /** BCP 47, for dates. */
  readonly locale: string;
  readonly followUps: (
    closedSince: number,
    listener: (rows: readonly FollowUp[]) => void,
    failed: (error: unknown) => void,
  ) => void;
  readonly markDone: (id: string, doneAt: number | null) => Promise<void>;
  readonly live: (listener: (live: readonly LiveConversation[]) => void) => void;
  /** The tab in front of the person, and its dock where it has one. */
  readonly front: () => Promise<{ readonly tab: number; readonly dock: DockState | undefined } | undefined>;
  readonly openSidebar: (tab: number) => Promise<void>;
  readonly goTo: (tab: number) => Promise<void>;
  readonly hostAccess: HostAccess;
  readonly openPractice: () => Promise<void>;
  readonly openReview: () => Promise<void>;
}

/** The model. */
export type PopupModel = ReturnType<typeof createPopupModel>;

/** Makes the model; it follows the store for as long as the popup is open. */
export function createPopupModel(sources: PopupSources) {
  const openedAt = sources.now();
  const rows = signal<readonly FollowUp[] | null>(null);
  const live = signal<readonly LiveConversation[]>([]);
  const front = signal<Awaited<ReturnType<PopupSources['front']>>>(undefined);
  const problem = signal<string | null>(null);

  const failed = (error: unknown) => {
    problem.value = reasonOf(error);
  };
  const attempt = (run: () => Promise<void>) => void run().catch(failed);

  sources.followUps(
    openedAt,
    (found) => {
      rows.value = found;
    },
    failed,
  );
  sources.live((now) => {
    live.value = now;
  });
  sources.front().then((found) => {
    front.value = found;
  }, failed);

  const groups = computed(() => {
    const now = new Date(sources.now());
    const found: Record<DueGroup, FollowUp[]> = { overdue: [], today: [], upcoming: [] };
    for (const row of [...(rows.value ?? [])].sort(byDue)) {
      const due = dueOf(row);
      found[due === null ? 'upcoming' : dueGroup(due, now)].push(row);
    }
    return found;
  });

  return {
    now: sources.now,
    locale: sources.locale,
    hostAccess: sources.hostAccess,
    /** Null until the store has answered. */
    rows: rows as ReadonlySignal<readonly FollowUp[] | null>,
    groups,
    live: live as ReadonlySignal<readonly LiveConversation[]>,
    front: front as ReadonlySignal<typeof front.value>,
    problem: problem as ReadonlySignal<string | null>,
    tick: (id: string, isDone: boolean) => attempt(() => sources.markDone(id, isDone ? sources.now() : null)),
    openSidebar: (tab: number) => attempt(() => sources.openSidebar(tab)),
    goTo: (tab: number) => attempt(() => sources.goTo(tab)),
    openPractice: () => attempt(sources.openPractice),
    openReview: () => attempt(sources.openReview),
  };
}
