/** What the background does for the sidebars: opens, saves and lists the conversations that are held in them. */
import { type Campaigns, NO_CAMPAIGNS } from '../domain/campaign/campaign.ts';
import type { Draft, StoredConversation } from '../domain/conversation/drafts.ts';
import type { AssessmentLabels, ConversationEvent } from '../domain/conversation/events.ts';
import { RefusedError } from '../domain/conversation/limits.ts';
import type { ActiveConversation, LiveConversation } from '../domain/conversation/live.ts';
import { isPractice } from '../domain/conversation/practice.ts';
import type { SessionId, SidebarSession } from '../domain/conversation/session-id.ts';
import type { ConversationState } from '../domain/conversation/state.ts';
import type { Guide } from '../domain/guide/guide.ts';
import type { KeptGuides } from '../domain/guide/guides.ts';
import type { Apart } from '../domain/person/apart.ts';
import type { KnownBefore } from '../domain/person/last-time.ts';
import { comingPrepSheets, type PrepSheet } from '../domain/prep-sheet/prep-sheet.ts';
import { RESTED_MS, type StoredSummary, whichConversation } from './which-conversation.ts';

/** The sidebar that asks. */
export interface Asker extends SidebarSession {
  /** The call that it stands beside; null where that is none. */
  readonly call: string | null;
}

/** Events of a conversation, and the drafts that they make an end of. */
interface Parcel {
  readonly conversation: string;
  readonly events: readonly ConversationEvent[];
  readonly finishedDrafts: readonly string[];
}

/** All of a conversation, as a sidebar that shows it has it. */
interface WholeConversation {
  readonly conversation: string;
  readonly events: readonly ConversationEvent[];
  readonly drafts: readonly Draft[];
}

interface NamedSummary extends StoredSummary {
  readonly name: string;
}

/** The store, while it is open. Its methods reject with the database's errors; those that write refuse what was deleted. */
export interface SidebarStore {
  /** Whether there is a lock that can be closed. */
  readonly isLockable: boolean;
  /** The conversations touched last, practice too, newest first. */
  readonly recent: (most: number) => Promise<readonly StoredSummary[]>;
  readonly find: (conversation: string) => Promise<StoredSummary | undefined>;
  /** The same with the name of whom each is with. */
  readonly withNames: (live: readonly LiveConversation[]) => Promise<readonly ActiveConversation[]>;
  /** The same with what their people are called. */
  readonly named: (rows: readonly StoredSummary[]) => Promise<readonly NamedSummary[]>;
  /** What the person of a conversation is called; '' where nobody knows. */
  readonly nameIn: (conversation: string) => Promise<string>;
  readonly eventsOf: (conversation: string) => Promise<readonly ConversationEvent[]>;
  /** The guide that a conversation was held with, where it is one of the organizer's. */
  readonly guideOf: (conversation: string) => Promise<Guide | undefined>;
  readonly draftsOf: (conversation: string) => Promise<readonly Draft[]>;
  /** What was typed before a conversation is on, begun since an epoch time (ms). */
  readonly takeStartDrafts: (start: {
    readonly session: SessionId;
    readonly call: string | null;
    readonly since: number;
  }) => Promise<readonly Draft[]>;
  readonly guides: () => Promise<KeptGuides>;
  /** Has conversations begin by a guide, by its id. */
  readonly useGuide: (guide: string) => Promise<void>;
  readonly labels: () => Promise<AssessmentLabels>;
  readonly keepLabels: (labels: AssessmentLabels) => Promise<void>;
  readonly campaigns: () => Promise<Campaigns>;
  /** Has conversations begin with a campaign, by its id, or with none. */
  readonly chooseCampaign: (campaign: string | null) => Promise<void>;
  readonly prepSheets: () => Promise<readonly PrepSheet[]>;
  readonly prepSheet: (id: string) => Promise<PrepSheet | undefined>;
  /** At most `most` people whose name begins so; of '' those talked with last. */
  readonly people: (
    beginning: string,
    most: number,
  ) => Promise<
    readonly {
      readonly id: string;
      readonly name: string;
      readonly pronouns?: string;
      readonly alsoCalled?: readonly string[];
      readonly apart?: Apart | undefined;
    }[]
  >;
  /** What is known of a person, by id, but for the conversation `except`. */
  readonly knownBefore: (person: string, except?: string) => Promise<KnownBefore>;
  readonly append: (
    conversation: string,
    events: readonly ConversationEvent[],
    finishedDrafts: readonly string[],
  ) => Promise<ConversationState>;
  readonly saveDraft: (draft: Draft) => Promise<void>;
  readonly restore: (whole: WholeConversation) => Promise<ConversationState>;
}

/** What the service needs from around it. */
export interface SidebarPorts {
  /** Rejects while everything is locked. */
  readonly store: () => Promise<SidebarStore>;
  /** Epoch ms. */
  readonly now: () => number;
  readonly live: () => Promise<readonly LiveConversation[]>;
  /** Changes what is on, and tells the sidebars. */
  readonly changeLive: (
    change: (live: readonly LiveConversation[]) => readonly LiveConversation[],
  ) => Promise<readonly LiveConversation[]>;
  /** Has a session's sidebar save what is typed in it. Resolves when it has, or when it has none. */
  readonly settle: (session: SidebarSession) => Promise<unknown>;
  /** Tells a session's sidebar that its conversation goes on elsewhere. */
  readonly tellMoved: (session: SidebarSession) => Promise<unknown>;
  /** Tells the sidebars that campaigns have changed. */
  readonly tellCampaigns: () => Promise<unknown>;
}

/** So many conversations are looked through for those that were not ended, and for the one held last on a link. */
const LOOKED_THROUGH = 200;

/** As many names as one looks through while typing. */
const MOST_SUGGESTED = 8;

/** Answers the sidebars by their contract (`lib/rpc/contracts/sidebar-to-background.ts`), in all that is about conversations. */
export function createSidebarService(ports: SidebarPorts) {
  const { store: openStore, now, live, changeLive } = ports;
  const attach = ({ session, tab, call }: Asker, conversation: string, touchedAt: number) =>
    changeLive((all) => [
      ...all.filter((one) => one.session !== session && one.conversation !== conversation),
      { session, tab, conversation, touchedAt, ...(call === null ? {} : { call }) },
    ]);

  const unlist = (conversation: string) => {
    const changed = changeLive((all) => all.filter((one) => one.conversation !== conversation));
    // It is saved, and the sidebar need not wait for more; the next append lists anew what could not be listed now.
    changed.catch(() => undefined);
  };

  /** Lists a conversation as on in a session, or takes it off the list where it has ended. */
  const list = (asker: Asker, conversation: string, { ended, person }: ConversationState) => {
    if (ended !== null || person === null) return unlist(conversation);
    attach(asker, conversation, now()).catch(() => undefined);
  };

  /** Finds the conversation that a sidebar goes on with, and what else it may go on with. */
  const takeUp = async (asker: Asker) => {
    const { session, call } = asker;
    const [store, on] = await Promise.all([openStore(), live()]);
    const here = on.find((one) => one.session === session);
    // What was on in this session most probably still is: read at once, it is not waited for in its turn.
    const [rows, storedHere, named, guides, labels, campaigns, prepSheets] = await Promise.all([
      store.recent(LOOKED_THROUGH),
      here === undefined ? null : readWhole(store, here.conversation),
      store.withNames(on),
      store.guides(),
      store.labels(),
      campaignsFor(store, call),
      prepSheetsFor(store, call),
    ]);
    const choice = whichConversation({ rows, live: on, session, call, now: now() });
    const { found } = choice;
    const unfinished = (await store.named(choice.unfinished)).map(atAGlance);
    const others = { unfinished, guides, labels, campaigns, prepSheets, isLockable: store.isLockable };
    if (found === undefined) {
      const [again, beforeStart] = await Promise.all([
        store.named(choice.again === undefined ? [] : [choice.again]),
        store.takeStartDrafts({ session, call, since: now() - RESTED_MS }),
      ]);
      const asked = again.map((row) => heldBefore(row, now()))[0] ?? null;
      return { ...others, live: named, conversation: null, again: asked, beforeStart };
    }
    const isHere = found.id === here?.conversation;
    const [nowLive, conversation] = await Promise.all([
      isHere ? named : attach(asker, found.id, found.touchedAt).then(store.withNames),
      isHere ? storedHere : readWhole(store, found.id),
    ]);
    return { ...others, live: nowLive, conversation, again: null, beforeStart: [] };
  };

  /** Those of conversations to come, of this call first; practice has none. */
  const prepSheetsFor = async (store: SidebarStore, call: string | null) =>
    isPractice({ call }) ? [] : comingPrepSheets(await store.prepSheets(), new Date(now()), call);

  return {
    async open(_ticket: unknown, asker: Asker) {
      const { session, call } = asker;
      return { session, call, ...(await takeUp(asker)) };
    },

    async people({ beginning }: { readonly beginning: string }) {
      const found = await (await openStore()).people(beginning, MOST_SUGGESTED);
      const named = found.filter(({ name }) => name !== '');
      return named.map(({ id, name, pronouns, alsoCalled, apart }) => ({
        id,
        name,
        ...(pronouns && { pronouns }),
        ...(alsoCalled && { alsoCalled }),
        ...(apart && { apart }),
      }));
    },

    async 'known-before'({ person, except }: { readonly person: string; readonly except: string | null }) {
      return (await openStore()).knownBefore(person, except ?? undefined);
    },

    async 'prep-sheet'({ prepSheet }: { readonly prepSheet: string }) {
      return (await (await openStore()).prepSheet(prepSheet)) ?? null;
    },

    /** Where it is on in another session, it moves from there: a conversation is shown in one place at a time. */
    async resume({ conversation }: { readonly conversation: string }, asker: Asker) {
      const store = await openStore();
      const before = (await live()).find((one) => one.conversation === conversation);
      const left = before?.session === asker.session ? undefined : before;
      // Before it is read here, and before it is on here: whatever saves has it on where it saves from.
      if (left !== undefined) await ports.settle(left);
      const row = await store.find(conversation);
      if (row === undefined) return null;
      if (row.endedAt === null) await attach(asker, row.id, now());
      else unlist(row.id);
      if (left !== undefined) void ports.tellMoved(left);
      return readWhole(store, row.id);
    },

    /** Rejects with a `RefusedError` where one of the events is of another conversation. */
    async append({ conversation, events, finishedDrafts }: Parcel, asker: Asker) {
      checkTheirs(conversation, events);
      try {
        list(asker, conversation, await (await openStore()).append(conversation, events, finishedDrafts));
      } catch (error) {
        if (error instanceof Error && error.name === 'DeletedError') unlist(conversation);
        throw error;
      }
      return null;
    },

    async 'save-draft'({ draft }: { readonly draft: Draft }) {
      await (await openStore()).saveDraft(draft);
      return null;
    },

    /** Writes a whole conversation again that the store has lost. Rejects as `append` does. */
    async restore(whole: WholeConversation, asker: Asker) {
      checkTheirs(whole.conversation, whole.events);
      list(asker, whole.conversation, await (await openStore()).restore(whole));
      return null;
    },

    async campaigns(_nothing: unknown, { call }: Asker) {
      return campaignsFor(await openStore(), call);
    },

    async 'prep-sheets'(_nothing: unknown, { call }: Asker) {
      return prepSheetsFor(await openStore(), call);
    },

    async 'choose-campaign'({ campaign }: { readonly campaign: string | null }) {
      await (await openStore()).chooseCampaign(campaign);
      // It is kept, and the other sidebars need not be waited for.
      ports.tellCampaigns().catch(() => undefined);
      return null;
    },

    async guides() {
      return (await openStore()).guides();
    },

    async 'use-guide'({ guide }: { readonly guide: string }) {
      await (await openStore()).useGuide(guide);
      return null;
    },

    async 'keep-labels'({ labels }: { readonly labels: AssessmentLabels }) {
      await (await openStore()).keepLabels(labels);
      return null;
    },
  };
}

function checkTheirs(conversation: string, events: readonly ConversationEvent[]): void {
  if (events.some((event) => event.conversation !== conversation)) {
    throw new RefusedError('These events belong to another conversation.');
  }
}

async function readWhole(store: SidebarStore, id: string): Promise<StoredConversation> {
  const [name, events, guide, drafts] = await Promise.all([
    store.nameIn(id),
    store.eventsOf(id),
    store.guideOf(id),
    store.draftsOf(id),
  ]);
  return { id, name, events, ...(guide && { guide }), drafts };
}

/** Practice is of no campaign: no word of a real call goes into it. */
async function campaignsFor(store: SidebarStore, call: string | null): Promise<Campaigns> {
  return isPractice({ call }) ? NO_CAMPAIGNS : store.campaigns();
}

/** A conversation as the start shows it. */
function atAGlance({ id, name, step, touchedAt }: NamedSummary) {
  return { id, name, step, touchedAt };
}

/** The conversation held last on a link, as it is asked about at an epoch time (ms). */
function heldBefore(row: NamedSummary, now: number) {
  return {
    ...atAGlance(row),
    person: { id: row.person, name: row.name },
    goesOn: row.endedAt === null && row.touchedAt > now - RESTED_MS,
  };
}
