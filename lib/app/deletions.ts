/** Deleting for good, and remembering it, so that no document that is still open brings anything back. */

/** What the deletions need from around them. All reject where they fail, and nothing is deleted then. */
export interface DeletionPorts {
  /** Remembers that these conversations or notes are deleted, by their ids. */
  readonly remember: (ids: readonly string[]) => Promise<unknown>;
  /** Remembers that everything from before this time is, epoch ms. */
  readonly rememberEverything: (at: number) => Promise<unknown>;
  readonly conversationsWith: (person: string) => Promise<readonly string[]>;
  /** The conversations that started after this time, epoch ms. */
  readonly conversationsAfter: (at: number) => Promise<readonly string[]>;
  readonly deleteNote: (conversation: string, note: string) => Promise<unknown>;
  readonly deleteConversation: (id: string) => Promise<unknown>;
  readonly deletePerson: (id: string) => Promise<unknown>;
  readonly deleteEverything: () => Promise<unknown>;
  /** Tells that follow-ups may have changed. */
  readonly tellFollowUpsChanged: () => Promise<unknown>;
}

/** The deletions. All reject as their ports do. */
export type Deletions = ReturnType<typeof createDeletions>;

/** Makes the deletions. */
export function createDeletions(ports: DeletionPorts) {
  const { remember, tellFollowUpsChanged } = ports;
  return {
    async deleteNote(conversation: string, note: string): Promise<void> {
      await remember([note]);
      await ports.deleteNote(conversation, note);
    },
    async deleteConversation(id: string): Promise<void> {
      await remember([id]);
      await ports.deleteConversation(id);
      await tellFollowUpsChanged();
    },
    async deletePerson(id: string): Promise<void> {
      await remember(await ports.conversationsWith(id));
      await ports.deletePerson(id);
      await tellFollowUpsChanged();
    },
    /** `now` is the time, epoch ms. */
    async deleteEverything(now: number): Promise<void> {
      // Those of a clock that was ahead: they are not from before now.
      await remember(await ports.conversationsAfter(now));
      await ports.rememberEverything(now);
      await ports.deleteEverything();
      await tellFollowUpsChanged();
    },
  };
}
