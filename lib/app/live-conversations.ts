/** The conversations that are on: who is told of them, and what becomes of them. */
import type { ActiveConversation, LiveConversation } from '../domain/conversation/live.ts';
import { type SessionId, type SidebarSession, sessionInTab } from '../domain/conversation/session-id.ts';

type Change = (live: readonly LiveConversation[]) => readonly LiveConversation[];

/** What they need from around them. */
export interface LivePorts {
  readonly list: () => Promise<readonly LiveConversation[]>;
  /** Changes the list. Resolves to the list before and after. */
  readonly change: (
    change: Change,
  ) => Promise<{ readonly before: readonly LiveConversation[]; readonly live: readonly LiveConversation[] }>;
  /** The same with the names of the people; null while everything is locked. */
  readonly withNames: (live: readonly LiveConversation[]) => Promise<readonly ActiveConversation[] | null>;
  /** What the store has of a conversation: undefined where it has lost it, null while everything is locked. */
  readonly find: (
    conversation: string,
  ) => Promise<{ readonly person: string; readonly endedAt: number | null } | undefined | null>;
  /** Tells a session's sidebar which conversations are on. */
  readonly tell: (session: SidebarSession, live: readonly ActiveConversation[]) => Promise<unknown>;
  /** Has a session's sidebar see whether the store still has its conversation. */
  readonly check: (session: SidebarSession) => Promise<unknown>;
  /** Has a session's sidebar read a conversation again. */
  readonly reload: (session: SidebarSession, conversation: string) => Promise<unknown>;
}

/** Makes what looks after them. */
export function createLive({ list, change, withNames, find, tell, check, reload }: LivePorts) {
  /** While it is locked, no sidebar shows who it is with; where the store cannot be read, the next change tells. */
  const tellAll = async (on: readonly LiveConversation[]) => {
    const live = (await withNames(on)) ?? [];
    for (const one of live) void tell(one, live);
  };

  /** Changes the list, and tells the sidebars. Resolves to the list after it. */
  const changeAndTell = async (by: Change): Promise<readonly LiveConversation[]> => {
    const { before, live } = await change(by);
    // With one conversation on, nobody needs to be told which one the hotkeys act on.
    if (before.length > 1 || live.length > 1) void tellAll(live).catch(() => undefined);
    return live;
  };

  return {
    change: changeAndTell,
    /** Takes a session's conversations off the list. */
    leave: (session: SessionId) => changeAndTell((live) => live.filter((one) => one.session !== session)),
    /** The same with every session of a tab. */
    leaveTab: (tab: number) => changeAndTell((live) => live.filter((one) => one.tab !== tab)),
    /** Another tab has come in the place of one: what was on in that is on in this. */
    replaceTab: (before: number, now: number) =>
      changeAndTell((live) =>
        live.map((one) =>
          one.session === sessionInTab(before).session ? { ...one, ...sessionInTab(now) } : one,
        ),
      ),
    /** Has the sidebars of conversations that the store no longer has write them again. */
    async seeToLost(): Promise<void> {
      for (const one of await list()) {
        const found = await find(one.conversation).catch(() => null);
        if (found === undefined) await check(one);
      }
    },
    /** A page has changed what a person is called, by id: those who talk with them see it. */
    async renamed(person: string): Promise<void> {
      const on = await list();
      for (const one of on) {
        if ((await find(one.conversation))?.person === person) await reload(one, one.conversation);
      }
      await tellAll(on);
    },
    /** A page has written to a conversation; one that it has ended is on no more. */
    async written(conversation: string): Promise<void> {
      const on = (await list()).find((one) => one.conversation === conversation);
      if (on === undefined) return;
      await reload(on, conversation);
      const found = await find(conversation);
      if (found != null && found.endedAt !== null)
        await changeAndTell((live) => live.filter((one) => one.conversation !== conversation));
    },
  };
}
