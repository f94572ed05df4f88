/**
 * Deletions: what is deleted leaves the lists at once, can be undone for some seconds, and then goes for good. It is
 * remembered, so that no document that is still open brings anything back.
 */
import { undoTimeLeft } from '../domain/deletion/undo-time.ts';

/** A deletion that was asked for and is not done yet. */
export interface AskedDeletion {
  readonly id: string;
  /** Epoch ms. */
  readonly askedAt: number;
  /** Whether it is being carried out, or was when the browser ended: it cannot be undone any more. */
  readonly isFinal: boolean;
}

/** What carries the deletions out. Both reject where they fail. */
export interface FinishPorts<Asked extends AskedDeletion> {
  readonly now: () => number;
  readonly pending: () => Promise<readonly Asked[]>;
  /** Deletes for good. Resolves to whether there was such a deletion still. */
  readonly finishDeletion: (id: string) => Promise<boolean>;
}

/** Deletes for good what cannot be undone any more. Returns what that was. Rejects as its ports do; what is left then stays asked for. */
export async function finishDue<Asked extends AskedDeletion>(
  ports: FinishPorts<Asked>,
): Promise<readonly Asked[]> {
  const done: Asked[] = [];
  for (const one of await ports.pending()) {
    if (!one.isFinal && undoTimeLeft(one.askedAt, ports.now()) > 0) continue;
    if (await ports.finishDeletion(one.id)) done.push(one);
  }
  return done;
}

/** What the deletions need from around them. All reject where they fail, and nothing is deleted then. */
export interface DeletionPorts {
  /** Epoch ms. */
  readonly now: () => number;
  /** Remembers that these conversations or notes are deleted, by their ids. */
  readonly remember: (ids: readonly string[]) => Promise<unknown>;
  /** They are not, after all. */
  readonly forget: (ids: readonly string[]) => Promise<unknown>;
  /** Remembers that everything from before this time is, epoch ms. */
  readonly rememberEverything: (at: number) => Promise<unknown>;
  readonly conversationsWith: (person: string) => Promise<readonly string[]>;
  /** The conversations that started after this time, epoch ms. */
  readonly conversationsAfter: (at: number) => Promise<readonly string[]>;
  readonly beginDeletingNote: (conversation: string, note: string, now: number) => Promise<unknown>;
  readonly beginDeletingConversation: (id: string, now: number) => Promise<unknown>;
  readonly beginDeletingPerson: (id: string, now: number) => Promise<unknown>;
  readonly beginDeletingCampaign: (id: string, now: number) => Promise<unknown>;
  readonly beginDeletingPrepSheet: (id: string, now: number) => Promise<unknown>;
  readonly beginDeletingGuide: (id: string, now: number) => Promise<unknown>;
  readonly beginDeletingPracticePerson: (id: string, now: number) => Promise<unknown>;
  /** Puts back what is pending. Resolves to the ids of the conversations and notes that are back; null where it is too late. */
  readonly undoDeletion: (id: string) => Promise<readonly string[] | null>;
  readonly deleteEverything: () => Promise<unknown>;
  /** Has the background carry out what is due at this time, epoch ms: the page may be closed by then. */
  readonly wakeAt: (at: number) => Promise<unknown>;
  /** Tells that follow-ups may have changed. */
  readonly tellFollowUpsChanged: () => Promise<unknown>;
  /** Tells that campaigns may have changed. */
  readonly tellCampaignsChanged: () => Promise<unknown>;
  /** Tells that prep sheets may have changed. */
  readonly tellPrepSheetsChanged: () => Promise<unknown>;
  /** Tells that guides may have changed. */
  readonly tellGuidesChanged: () => Promise<unknown>;
}

/** The deletions. All reject as their ports do. */
export type Deletions = ReturnType<typeof createDeletions>;

/** Browsers wake nobody sooner than that, ms; the page that asked is there before. */
const WAKE_MS = 30_000;

/** Makes the deletions. */
export function createDeletions(ports: DeletionPorts) {
  const {
    now,
    remember,
    tellFollowUpsChanged,
    tellCampaignsChanged,
    tellPrepSheetsChanged,
    tellGuidesChanged,
  } = ports;
  const tellAll = async () => {
    await tellFollowUpsChanged();
    await tellCampaignsChanged();
    await tellPrepSheetsChanged();
    await tellGuidesChanged();
  };
  /** Before anything is deleted it is known who carries it out. */
  const ask = async (ids: readonly string[], begin: (at: number) => Promise<unknown>) => {
    const at = now();
    await remember(ids);
    await ports.wakeAt(at + WAKE_MS);
    await begin(at);
  };
  return {
    deleteNote: (conversation: string, note: string): Promise<void> =>
      ask([note], (at) => ports.beginDeletingNote(conversation, note, at)),
    async deleteConversation(id: string): Promise<void> {
      await ask([id], (at) => ports.beginDeletingConversation(id, at));
      await tellFollowUpsChanged();
    },
    async deletePerson(id: string): Promise<void> {
      await ask(await ports.conversationsWith(id), (at) => ports.beginDeletingPerson(id, at));
      await tellFollowUpsChanged();
      await tellPrepSheetsChanged();
    },
    async deleteCampaign(id: string): Promise<void> {
      await ask([], (at) => ports.beginDeletingCampaign(id, at));
      await tellCampaignsChanged();
    },
    async deletePrepSheet(id: string): Promise<void> {
      await ask([], (at) => ports.beginDeletingPrepSheet(id, at));
      await tellPrepSheetsChanged();
    },
    async deleteGuide(id: string): Promise<void> {
      await ask([], (at) => ports.beginDeletingGuide(id, at));
      await tellGuidesChanged();
    },
    deletePracticePerson: (id: string): Promise<void> =>
      ask([], (at) => ports.beginDeletingPracticePerson(id, at)),
    /** Undoes a deletion, by the id of what was deleted. Returns false where it is too late. */
    async undoDeletion(id: string): Promise<boolean> {
      const back = await ports.undoDeletion(id);
      if (back === null) return false;
      await ports.forget(back);
      await tellAll();
      return true;
    },
    async deleteEverything(): Promise<void> {
      const at = now();
      // Those of a clock that was ahead: they are not from before now.
      await remember(await ports.conversationsAfter(at));
      await ports.rememberEverything(at);
      await ports.deleteEverything();
      await tellAll();
    },
  };
}
