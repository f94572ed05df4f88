/**
 * Which documents are sidebars of ours, and of which session. Any page may put a copy of the sidebar's document into
 * itself, hide it and have it clicked; so a document is heard only once it shows the ticket that its place announced, and a
 * page cannot know.
 */
import {
  type AdmittedFrame,
  type SessionId,
  type SidebarSession,
  sessionInTab,
} from '../domain/conversation/session-id.ts';

/** What is kept of each session, by its id. It outlives the background, and content scripts cannot read it. */
export interface FrameStore {
  readonly get: (ids: readonly string[]) => Promise<ReadonlyMap<string, AdmittedFrame>>;
  readonly set: (frames: Readonly<Record<string, AdmittedFrame>>) => Promise<void>;
  readonly remove: (id: string) => Promise<void>;
  readonly ids: () => Promise<readonly string[]>;
}

/** A sidebar's document that asks, as the browser says. */
export interface AskingDocument {
  /** The tab that it is in; null where it is in none. */
  readonly tab: number | null;
  /** Its frame; 0 for a whole document, and in no tab. */
  readonly frame: number;
  /** Its own address. */
  readonly url: string;
}

/** Where a sidebar stands, as seen from the tab of its session: in it, or in the browser's panel beside it. */
export type SessionPlace = 'tab' | 'panel';

/** What is done when a session's sidebar moves: a conversation is shown in one place at a time. */
export interface MovePorts {
  /** Has the sidebar that is about to be replaced save what is typed in it. */
  readonly settle: (session: SidebarSession, from: SessionPlace) => Promise<unknown>;
  /** Takes the one away that was replaced. */
  readonly remove: (session: SidebarSession, from: SessionPlace) => void;
}

/** What lets sidebars in. */
export type Admission = ReturnType<typeof createAdmission>;

/** Makes what lets sidebars in. Its methods reject where what is kept cannot be read or written. */
export function createAdmission(frames: FrameStore, moves: MovePorts) {
  /** What has come since the background woke, which alone changes it: to ask the storage takes a while. */
  const known = new Map<SessionId, AdmittedFrame>();

  const admittedIn = async (session: SessionId): Promise<AdmittedFrame | undefined> => {
    const kept = known.has(session) ? undefined : await frames.get([session]);
    // Whoever came meanwhile is newer than what was kept.
    const admitted = known.get(session) ?? kept?.get(session);
    if (admitted !== undefined) known.set(session, admitted);
    return admitted;
  };

  const keep = async (session: SessionId, admitted: AdmittedFrame): Promise<void> => {
    known.set(session, admitted);
    await frames.set({ [session]: admitted });
  };

  return {
    /**
     * Announces the ticket of a session's next sidebar. The one before it is out; where that stands in the other place,
     * it is heard until the next one comes, for it has yet to save what is typed in it.
     */
    async announce(
      { session, tab }: SidebarSession,
      ticket: string,
      place: SessionPlace = tab === null ? 'panel' : 'tab',
    ): Promise<void> {
      // A frame of a page shows its ticket at once, so there it is known at once.
      const before = place === 'panel' && tab !== null ? await admittedIn(session) : known.get(session);
      const frame = before?.frame ?? null;
      await keep(session, { tab, ticket, frame: frame === null || placeOf(frame) === place ? null : frame });
    },

    /**
     * Resolves to the session of a document that may be heard, to undefined for a stranger. Where it shows a ticket it
     * must be the one that was announced; it takes the place of the document before it then. A tab that shows the sidebar
     * alone needs none: nothing can lie over it.
     */
    async admit(asking: AskingDocument, ticket: string | null): Promise<SidebarSession | undefined> {
      const { tab, frame } = asking;
      const session = sessionOf(asking);
      if (session === undefined) return undefined;
      if (ticket === null && tab !== null && frame === 0) return { session, tab };
      const admitted = await admittedIn(session);
      const isKnown = ticket === null ? admitted?.frame === frame : admitted?.ticket === ticket;
      if (admitted === undefined || !isKnown) return undefined;
      const found = { session, tab: tab ?? admitted.tab };
      const before = admitted.frame === null ? null : placeOf(admitted.frame);
      const isMoving = before !== null && before !== placeOf(frame);
      if (isMoving) await moves.settle(found, before);
      // The storage is not waited for: what it keeps is for when the background has slept.
      if (admitted.frame !== frame) keep(session, { ...admitted, frame }).catch(() => undefined);
      if (isMoving) moves.remove(found, before);
      return found;
    },

    /** Forgets a session that has ended. */
    async forget(session: SessionId): Promise<void> {
      known.delete(session);
      await frames.remove(session);
    },

    /** The tabs of all sessions that were announced. */
    async tabs(): Promise<readonly number[]> {
      const all = await frames.get(await frames.ids());
      return [...all.values()].flatMap(({ tab }) => tab ?? []);
    },
  };
}

/** Where a document stands that was let in, by its frame: in a tab it is a frame of the page. */
function placeOf(frame: number): SessionPlace {
  return frame === 0 ? 'panel' : 'tab';
}

/**
 * The session that a document claims. In a tab it is the tab's, whatever its address says: any page can open that.
 * Elsewhere the place has put the id into the address (`sidebar.html?session=…`), and nobody else knows it.
 */
function sessionOf({ tab, url }: AskingDocument): SessionId | undefined {
  if (tab !== null) return sessionInTab(tab).session;
  return (new URL(url).searchParams.get('session') ?? undefined) as SessionId | undefined;
}
