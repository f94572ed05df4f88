/** What the background does for the sidebars. */
import { campaignBlanks } from '../../lib/domain/conversation/blanks.ts';
import type { StoredConversation } from '../../lib/domain/conversation/drafts.ts';
import { foldConversation } from '../../lib/domain/conversation/fold.ts';
import { RefusedError } from '../../lib/domain/conversation/limits.ts';
import type { LiveConversation } from '../../lib/domain/conversation/live.ts';
import { isPractice } from '../../lib/domain/conversation/practice.ts';
import type { SidebarSession } from '../../lib/domain/conversation/session-id.ts';
import type { ConversationState } from '../../lib/domain/conversation/state.ts';
import { guidesOf } from '../../lib/domain/guide/guides.ts';
import type { Handlers } from '../../lib/rpc/contract.ts';
import type {
  HeldBefore,
  Shortcut,
  SidebarInitialState,
  SidebarToBackground,
  Unfinished,
} from '../../lib/rpc/contracts/sidebar-to-background.ts';
import { eventsOf, type FoldCache } from '../../lib/storage/append-events.ts';
import { latest, recent, withNames } from '../../lib/storage/conversations.ts';
import { draftsOf, takeStartDrafts } from '../../lib/storage/drafts.ts';
import {
  DeletedError,
  type Keeper,
  keepDraft,
  keepEvents,
  restore,
  type WhichDeleted,
} from '../../lib/storage/keep-events.ts';
import { assessmentLabels, keepAssessmentLabels, keptGuides } from '../../lib/storage/own-settings.ts';
import { peopleNamed } from '../../lib/storage/people.ts';
import type { ConversationRow } from '../../lib/storage/rows.ts';
import type { Store } from '../../lib/storage/store.ts';
import { RESTED_MS, whichConversation } from './which-conversation.ts';

/** The sidebar that asks. */
export interface Asker extends SidebarSession {
  /** The call that it stands beside; null where that is none. */
  readonly call: string | null;
}

/** What the service needs from the browser. */
export interface Dependencies {
  /** Rejects while everything is locked. */
  readonly store: () => Promise<Store>;
  readonly whichDeleted: WhichDeleted;
  /** Epoch ms. */
  readonly now: () => number;
  readonly device: () => Promise<string>;
  readonly shortcuts: () => Promise<readonly Shortcut[]>;
  readonly openShortcutSettings: () => Promise<void>;
  /** Opens a page of the extension in a tab of its own. */
  readonly openPage: (path: string) => Promise<void>;
  /** Resolves to false where there is no passphrase, and so nothing was locked. */
  readonly lock: () => Promise<boolean>;
  /** Hides a sidebar, by its place. */
  readonly hide: (session: SidebarSession) => Promise<void>;
  /** Has a sidebar's place give the focus back. */
  readonly leave: (session: SidebarSession) => Promise<void>;
  readonly live: () => Promise<readonly LiveConversation[]>;
  /** Changes what is on, and tells the sidebars. */
  readonly changeLive: (
    change: (live: readonly LiveConversation[]) => readonly LiveConversation[],
  ) => Promise<readonly LiveConversation[]>;
}

/** So many conversations are looked through for those that were not ended, and for the one held last on a link. */
const LOOKED_THROUGH = 200;

/** As many names as one looks through while typing. */
const MOST_SUGGESTED = 8;

/** The review's pages that a sidebar leads to. Unlocking is the first thing that the review asks for while it is locked. */
const REVIEW_PAGES = { unlock: '/review.html', 'lock-settings': '/review.html#/settings/lock' } as const;

/** Throws an Error where one of the events is of another conversation. */
function checkTheirs(sent: Pick<StoredConversation, 'events'> & { readonly conversation: string }): void {
  if (sent.events.some((event) => event.conversation !== sent.conversation)) {
    throw new RefusedError('These events belong to another conversation.');
  }
}

/** What is answered to the sidebars. */
export function sidebarService(around: Dependencies): Handlers<SidebarToBackground, Asker> {
  const { now } = around;
  /** With a store that was let go of, what was folded of it goes too. */
  const folds = new WeakMap<Store, FoldCache>();
  const foldsOf = (store: Store): FoldCache => {
    const known = folds.get(store) ?? new Map();
    folds.set(store, known);
    return known;
  };
  const keeper = async (): Promise<Keeper> => {
    const store = await around.store();
    return { store, folds: foldsOf(store), whichDeleted: around.whichDeleted };
  };

  const stored = async (store: Store, id: string): Promise<StoredConversation> => {
    const [events, drafts] = await Promise.all([eventsOf(store, id), draftsOf(store, id)]);
    return { id, events, drafts };
  };

  const attach = ({ session, tab, call }: Asker, conversation: string, touchedAt: number) =>
    around.changeLive((live) => [
      ...live.filter((one) => one.session !== session && one.conversation !== conversation),
      { session, tab, conversation, touchedAt, ...(call === null ? {} : { call }) },
    ]);

  const unlist = (conversation: string) => {
    const changed = around.changeLive((live) => live.filter((one) => one.conversation !== conversation));
    // It is saved, and the sidebar need not wait for more; the next append lists anew what could not be listed now.
    changed.catch(() => undefined);
  };
  /** Lists a conversation as on in a session, or takes it off the list where it has ended. */
  const list = (asker: Asker, conversation: string, { ended, person }: ConversationState) => {
    if (ended !== null || person === null) return unlist(conversation);
    attach(asker, conversation, now()).catch(() => undefined);
  };

  /**
   * What the last conversation knew of our plan. The real plan is what people practice with; what is made up in practice
   * stays there.
   */
  const carriedFromLatest = async (store: Store, call: string | null) => {
    const practiced = isPractice({ call }) ? () => latest(store, 'practice') : () => undefined;
    const [real, guides] = await Promise.all([latest(store, 'real'), keptGuides(store)]);
    const last = real ?? (await practiced());
    return last === undefined
      ? {}
      : campaignBlanks(guidesOf(guides).inUse, foldConversation(await eventsOf(store, last.id)).state);
  };

  /** Finds the conversation that a sidebar goes on with, and what else it may go on with. */
  const takeUp = async (asker: Asker) => {
    const { session, call } = asker;
    const [store, live] = await Promise.all([around.store(), around.live()]);
    const here = live.find((one) => one.session === session);
    // What was on in this session most probably still is: read at once, it is not waited for in its turn.
    const [rows, storedHere, named, guides, labels] = await Promise.all([
      recent(store, LOOKED_THROUGH),
      here === undefined ? null : stored(store, here.conversation),
      withNames(store, live),
      keptGuides(store),
      assessmentLabels(store),
    ]);
    const { found, again, unfinished } = whichConversation({ rows, live, session, call, now: now() });
    const others = { unfinished: unfinished.map(atAGlance), guides, labels, isLockable: store.isSealed };
    if (found === undefined) {
      const [carried, beforeStart] = await Promise.all([
        carriedFromLatest(store, call),
        takeStartDrafts(store, { session, call, since: now() - RESTED_MS }),
      ]);
      const asked = again === undefined ? null : heldBefore(again, now());
      return { ...others, live: named, conversation: null, again: asked, carried, beforeStart };
    }
    const isHere = found.id === here?.conversation;
    const [nowLive, conversation] = await Promise.all([
      isHere ? named : attach(asker, found.id, found.touchedAt).then((all) => withNames(store, all)),
      isHere ? storedHere : stored(store, found.id),
    ]);
    // One that is on has carried over what it could already.
    return { ...others, live: nowLive, conversation, again: null, carried: {}, beforeStart: [] };
  };

  return {
    async open(_input, asker): Promise<SidebarInitialState> {
      const [device, shortcuts, taken] = await Promise.all([
        around.device(),
        around.shortcuts(),
        takeUp(asker),
      ]);
      return { device, session: asker.session, call: asker.call, shortcuts, ...taken };
    },

    async people({ beginning }) {
      const found = await peopleNamed(await around.store(), beginning, MOST_SUGGESTED);
      return found.map(({ id, name }) => ({ id, name }));
    },

    async resume({ conversation }, asker) {
      const store = await around.store();
      const row = await store.conversations.get(conversation);
      if (row === undefined) return null;
      if (row.endedAt === null) await attach(asker, row.id, now());
      else unlist(row.id);
      return stored(store, row.id);
    },

    async append({ conversation, events, finishedDrafts }, asker) {
      checkTheirs({ conversation, events });
      try {
        list(asker, conversation, await keepEvents(await keeper(), conversation, events, finishedDrafts));
      } catch (error) {
        if (error instanceof DeletedError) unlist(conversation);
        throw error;
      }
      return null;
    },

    async 'save-draft'({ draft }) {
      await keepDraft(await keeper(), draft);
      return null;
    },

    async restore(whole, asker) {
      checkTheirs(whole);
      list(asker, whole.conversation, await restore(await keeper(), whole));
      return null;
    },

    async 'keep-labels'({ labels }) {
      await keepAssessmentLabels(await around.store(), labels);
      return null;
    },

    async 'hide-dock'(_input, asker) {
      await around.hide(asker);
      return null;
    },

    async 'leave-dock'(_input, asker) {
      await around.leave(asker);
      return null;
    },

    lock: () => around.lock(),

    shortcuts: () => around.shortcuts(),

    async 'open-review'({ page }) {
      await around.openPage(REVIEW_PAGES[page]);
      return null;
    },

    async 'open-shortcut-settings'() {
      await around.openShortcutSettings();
      return null;
    },
  };
}

/** A conversation as the start shows it. */
function atAGlance({ id, name, step, touchedAt }: ConversationRow): Unfinished {
  return { id, name, step, touchedAt };
}

/** The conversation held last on a link, as it is asked about at an epoch time (ms). */
function heldBefore(row: ConversationRow, now: number): HeldBefore {
  return {
    ...atAGlance(row),
    person: { id: row.person, name: row.name },
    goesOn: row.endedAt === null && row.touchedAt > now - RESTED_MS,
  };
}
