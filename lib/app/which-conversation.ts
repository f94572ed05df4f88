/** Which conversation a sidebar goes on with, and which one it asks about first. */
import type { LiveConversation } from '../domain/conversation/live.ts';
import { isPractice } from '../domain/conversation/practice.ts';
import type { SessionId } from '../domain/conversation/session-id.ts';

/** A conversation that was last touched longer ago than this is not taken up by itself in its own session either, ms. */
export const RESTED_MS = 12 * 60 * 60 * 1000;

/** So long a crash, an update of the extension or a tab that was closed by mistake may take, ms. */
export const MOMENT_MS = 10 * 60 * 1000;

/** A conversation, as far as that is looked at. */
export interface StoredSummary {
  readonly id: string;
  /** The id of the person. */
  readonly person: string;
  readonly call: string | null;
  readonly step: string | null;
  /** Epoch ms of the newest event. */
  readonly touchedAt: number;
  /** Epoch ms; null while it is on. */
  readonly endedAt: number | null;
}

/** What is known where a sidebar opens. */
export interface Known {
  /** The conversations touched last, newest first. */
  readonly rows: readonly StoredSummary[];
  readonly live: readonly LiveConversation[];
  readonly session: SessionId;
  /** The call that the session is on; null where it is none. */
  readonly call: string | null;
  /** Epoch ms. */
  readonly now: number;
}

/** What follows from it. */
export interface Choice {
  /** The conversation that goes on by itself. */
  readonly found: StoredSummary | undefined;
  /** The one that was held last on this link: it may be the same person again, or somebody else. */
  readonly again: StoredSummary | undefined;
  /** All others that have not ended and are not on elsewhere. */
  readonly unfinished: readonly StoredSummary[];
}

/**
 * Chooses. What was on in this session goes on, and on the same link what was touched a moment ago. A link that is come
 * back to later may be used for somebody else, whose words must not be written under the first one's name.
 */
export function whichConversation({ rows, live, session, call, now }: Known): Choice {
  const isElsewhere = ({ id }: StoredSummary) =>
    live.some((one) => one.conversation === id && one.session !== session);
  const isOpen = (row: StoredSummary, since: number) => row.endedAt === null && row.touchedAt > now - since;
  const here = live.find((one) => one.session === session);
  const inSession = rows.find(({ id }) => id === here?.conversation);
  const onLink = call === null ? undefined : rows.find((row) => row.call === call);
  // What was left off in practice goes on in practice, and in no real call.
  const isOfKind = (row: StoredSummary) => isPractice(row) === isPractice({ call });
  const unfinished = rows.filter((row) => row.endedAt === null && !isElsewhere(row) && isOfKind(row));
  const without = (row: StoredSummary | undefined) => unfinished.filter((one) => one !== row);

  if (
    inSession !== undefined &&
    isOpen(inSession, RESTED_MS) &&
    isSameCall(here?.call ?? inSession.call, call)
  )
    return { found: inSession, again: undefined, unfinished: without(inSession) };
  // Whoever practices practices with the same person, and need not be asked.
  if (onLink === undefined || isElsewhere(onLink) || (onLink.endedAt !== null && isPractice({ call })))
    return { found: undefined, again: undefined, unfinished };
  return isOpen(onLink, MOMENT_MS)
    ? { found: onLink, again: undefined, unfinished: without(onLink) }
    : { found: undefined, again: onLink, unfinished: without(onLink) };
}

/** Whether a session may still be on the call it was on: outside of any call, as in a lobby, it may. */
function isSameCall(before: string | null, call: string | null): boolean {
  return before === null || call === null || before === call;
}
