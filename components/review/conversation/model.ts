/** The model of one conversation that is looked at, and gone over. */

import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { RestorableDelivery } from '../../../lib/app/session/restoring.ts';
import { createSession } from '../../../lib/app/session/session.ts';
import { fieldOf } from '../../../lib/domain/conversation/draft-fields.ts';
import type { Draft } from '../../../lib/domain/conversation/drafts.ts';
import type { Assessment, AssessmentLabels } from '../../../lib/domain/conversation/events.ts';
import type { Clock } from '../../../lib/domain/dates/clock.ts';
import type { Guide } from '../../../lib/domain/guide/guide.ts';
import type { Guides } from '../../../lib/domain/guide/guides.ts';
import type { DeletionCounts } from '../../../lib/storage/deletion-extent.ts';
import type { ShownConversation } from '../../../lib/storage/shown-conversation.ts';
import { createAttempt } from '../../ui/attempt.ts';
import { errorMessage } from '../../ui/strings.tsx';

/** Where the model gets what it shows, and what it can do. Whatever fails is an Error. */
export interface ConversationSources {
  readonly guides: Guides;
  /** BCP 47, for dates. */
  readonly locale: string;
  readonly clock: Clock;
  /** The id of this installation. */
  readonly device: () => Promise<string>;
  /** What the organizer calls the levels of assessment. */
  readonly labels: () => Promise<AssessmentLabels>;
  readonly keepLabels: (labels: AssessmentLabels) => Promise<void>;
  /** Follows a conversation, and whom it is with, until the signal aborts. */
  readonly conversation: (
    id: string,
    listener: (shown: ShownConversation) => void,
    failed: (error: unknown) => void,
    signal: AbortSignal,
  ) => void;
  /** What was typed and not kept yet. */
  readonly drafts: (id: string) => Promise<readonly Draft[]>;
  readonly delivery: RestorableDelivery;
  readonly deleteNote: (conversation: string, note: string) => Promise<void>;
  /** What goes with a conversation. */
  readonly extent: (conversation: string) => Promise<DeletionCounts>;
  readonly deleteConversation: (conversation: string) => Promise<void>;
  /** Gives the person a file of this conversation in Markdown to keep. */
  readonly saveMarkdown: (name: string, content: string) => void;
  /** Puts text on the clipboard. */
  readonly copy: (text: string) => Promise<void>;
  readonly print: () => void;
}

/** The model. */
export type ConversationModel = ReturnType<typeof createConversationModel>;

/** Makes the model of the conversation with an id; it follows the store until `close`. */
export function createConversationModel(id: string, sources: ConversationSources) {
  const { guides, clock, copy, print, saveMarkdown } = sources;
  /** What goes with the conversation, where the person was asked whether it should. */
  const asked = signal<DeletionCounts | null>(null);
  const assessmentLabels = signal<AssessmentLabels>({});
  const held = signal<Guide | undefined>(undefined);
  const email = signal('');
  const problem = signal<string | null>(null);
  const refused = signal<string | null>(null);
  const isReminded = signal(false);
  /** Whether the field of a commitment is to get the focus. */
  const isCommitmentWanted = signal(false);
  const following = new AbortController();
  let device = '';
  const session = createSession({
    clock,
    device: () => device,
    delivery: sources.delivery,
    deleted: () => session.clear(),
  });
  const { state, drafts } = session;

  /** Does something that shows by itself when it is done; a failure is shown. */
  const attempt = createAttempt(refused);

  const open = async () => {
    const [here, labels, typed] = await Promise.all([sources.device(), sources.labels(), sources.drafts(id)]);
    device = here;
    assessmentLabels.value = labels;
    drafts.load(typed);
    sources.conversation(id, hear, fail, following.signal);
  };
  /** Deleted from here, and so no loss. */
  let isRemoved = false;
  const hear = ({ events: log, person, guide }: ShownConversation) => {
    held.value = guide;
    // Its deletion was undone.
    if (log.length > 0) isRemoved = false;
    // Not there any more: it was deleted elsewhere, or it was lost and is written again.
    if (log.length === 0 && state.peek().startedAt !== null && !isRemoved) {
      session.check();
      return;
    }
    session.follow(log, person?.name);
    email.value = person?.email ?? '';
  };
  const fail = (error: unknown) => {
    problem.value = errorMessage(error);
  };
  open().catch(fail);

  return {
    ...session,
    id,
    /** What was noted; the same one until a note changes. */
    notes: computed(() => state.value.notes),
    /** Epoch ms; null where it never began, or was deleted. */
    startedAt: computed(() => state.value.startedAt),
    /** Whether a note is being typed. */
    isNoteBegun: computed(() => drafts.text(fieldOf({ kind: 'note' })).trim() !== ''),
    /** Whether it was to be ended while a commitment is half typed. */
    isReminded: isReminded as ReadonlySignal<boolean>,
    end() {
      isReminded.value = session.isCommitmentBegun.peek();
      session.endWithTyped();
    },
    isCommitmentWanted: isCommitmentWanted as ReadonlySignal<boolean>,
    commitmentFocused() {
      isCommitmentWanted.value = false;
    },
    /** Begins to change a commitment; not while another one is half typed, of which it is reminded. */
    changeCommitment(commitment: string) {
      isReminded.value = !session.editCommitment(commitment);
      isCommitmentWanted.value = true;
    },
    /** The one that it was begun by, as it was then where it is one of the organizer's. */
    guide: computed(() => held.value ?? guides.of(state.value.guide)),
    get locale() {
      return sources.locale;
    },
    now: clock.now,
    assessmentLabels: assessmentLabels as ReadonlySignal<AssessmentLabels>,
    email: email as ReadonlySignal<string>,
    /** Whether the store has answered. */
    isOpen: computed(() => session.conversation.value !== null),
    /** Why nothing can be shown. */
    problem: problem as ReadonlySignal<string | null>,
    /** Why the last thing could not be done. */
    refused: refused as ReadonlySignal<string | null>,
    /** Gives a level another name; '' gives it back the one that it came with. */
    renameAssessment(level: Assessment, label: string) {
      const { [level]: _old, ...others } = assessmentLabels.peek();
      assessmentLabels.value = label === '' ? others : { ...others, [level]: label };
      return attempt(() => sources.keepLabels(assessmentLabels.peek()));
    },
    /** What goes with the conversation once the person has said so again. */
    toDelete: asked as ReadonlySignal<DeletionCounts | null>,
    /** No question before it: it can be undone. */
    deleteNote: (note: string) =>
      void attempt(async () => {
        session.dropDraft(fieldOf({ kind: 'edited-note', note }));
        await sources.deleteNote(id, note);
      }),
    deleteConversation: () =>
      attempt(async () => {
        asked.value = await sources.extent(id);
      }),
    keep() {
      asked.value = null;
    },
    remove: () =>
      attempt(async () => {
        asked.value = null;
        isRemoved = true;
        await sources.deleteConversation(id);
      }),
    saveMarkdown,
    /** The message of what was agreed as it was changed; undefined where it was not. */
    changedMessage: () =>
      drafts.all.value.has(fieldOf({ kind: 'agreed' }))
        ? drafts.text(fieldOf({ kind: 'agreed' }))
        : undefined,
    changeMessage: (message: string) => session.type(fieldOf({ kind: 'agreed' }), message),
    copy,
    print,
    close() {
      session.flush();
      following.abort();
    },
  };
}
