/** The model of one conversation that is looked at, and gone over. */

import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { createOutbox, type SaveStatus } from '../../../lib/app/session/outbox.ts';
import { type RestorableDelivery, restoring } from '../../../lib/app/session/restoring.ts';
import {
  AGREED_FIELD,
  type DraftField,
  NOTE_FIELD,
  noteField,
} from '../../../lib/domain/conversation/draft-fields.ts';
import type {
  Assessment,
  AssessmentLabels,
  ConversationEvent,
  EventBody,
} from '../../../lib/domain/conversation/events.ts';
import {
  append,
  type Conversation,
  emptyConversation,
  foldConversation,
} from '../../../lib/domain/conversation/fold.ts';
import { fits } from '../../../lib/domain/conversation/limits.ts';
import { stampEvents } from '../../../lib/domain/conversation/stamp-events.ts';
import { type ConversationState, currentVisit } from '../../../lib/domain/conversation/state.ts';
import { withoutRefused } from '../../../lib/domain/conversation/without-refused.ts';
import type { Clock } from '../../../lib/domain/dates/clock.ts';
import type { Guides } from '../../../lib/domain/guide/guides.ts';
import type { Draft } from '../../../lib/rpc/contracts/sidebar-to-background.ts';
import type { DeletionCounts } from '../../../lib/storage/deletion.ts';
import { createConversationEditor } from '../../ui/conversation-editor.ts';
import { createDrafts, savingOf, shownSaving, whenSaved } from '../../ui/drafts.ts';
import { errorMessage } from '../../ui/error-message.ts';
import { createRefusals } from '../../ui/refusals.ts';

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
  /** Follows the events of a conversation until the signal aborts. */
  readonly events: (
    id: string,
    listener: (events: readonly ConversationEvent[]) => void,
    failed: (error: unknown) => void,
    signal: AbortSignal,
  ) => void;
  /** What was typed and not kept yet. */
  readonly drafts: (id: string) => Promise<readonly Draft[]>;
  readonly delivery: RestorableDelivery;
  /** A person's address for mail; '' where it is not known. */
  readonly email: (person: string) => Promise<string>;
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

/** A note, or, where that is null, the conversation; and what goes with it. */
export interface ToDelete {
  readonly note: string | null;
  readonly extent: DeletionCounts;
}

/** The model. */
export type ConversationModel = ReturnType<typeof createConversationModel>;

/** Makes the model of the conversation with an id; it follows the store until `close`. */
export function createConversationModel(id: string, sources: ConversationSources) {
  const { guides, locale, clock, copy, print, saveMarkdown } = sources;
  /** What the person was asked about, before it goes for good. */
  const asked = signal<ToDelete | null>(null);
  const conversation = signal<Conversation | null>(null);
  const state: ReadonlySignal<ConversationState> = computed(
    () => (conversation.value ?? emptyConversation()).state,
  );
  const assessmentLabels = signal<AssessmentLabels>({});
  const email = signal('');
  const problem = signal<string | null>(null);
  const refused = signal<string | null>(null);
  const sending = signal<SaveStatus>({ state: 'saved' });
  /** Whether anything was changed here: until then it goes without saying that all is saved. */
  const isTouched = signal(false);
  const isReminded = signal(false);
  const following = new AbortController();
  /** What the store has not confirmed: what it tells meanwhile does not take it off the screen. */
  let unsaved: readonly ConversationEvent[] = [];
  let device = '';

  const delivery = restoring(
    sources.delivery,
    () => ({
      conversation: id,
      events: conversation.peek()?.log ?? [],
      drafts: drafts.ofConversation(id),
    }),
    () => {
      conversation.value = emptyConversation();
    },
  );
  const refusals = createRefusals();
  const outbox = createOutbox(
    {
      saveDraft: delivery.saveDraft,
      async append(parcel) {
        await delivery.append(parcel);
        unsaved = unsaved.filter((event) => !parcel.events.includes(event));
      },
    },
    clock,
    {
      report(now) {
        sending.value = now;
        isTouched.value = true;
      },
      refused(item) {
        if ('text' in item) return refusals.add([item.text]);
        const { log, words } = withoutRefused(conversation.peek()?.log ?? [], item.events);
        unsaved = unsaved.filter((event) => log.includes(event));
        conversation.value = foldConversation(log);
        refusals.add(words);
      },
    },
  );
  const drafts = createDrafts(outbox.saveDraft, clock);

  /** Does something that shows by itself when it is done; a failure is shown. */
  const attempt = async (run: () => Promise<void>): Promise<void> => {
    try {
      await run();
      refused.value = null;
    } catch (error) {
      refused.value = errorMessage(error);
    }
  };

  const did = (bodies: readonly EventBody[], finishedDrafts: readonly DraftField[] = []): boolean => {
    const known = conversation.peek();
    // The field with a text that is too long says so.
    if (!fits(bodies)) return false;
    if (bodies.length === 0 || known === null) return true;
    for (const field of finishedDrafts) drafts.finish(field);
    drafts.flush();
    const events = stampEvents({ device, now: clock.now }, id, known.state, bodies);
    unsaved = [...unsaved, ...events];
    conversation.value = append(known, events);
    outbox.append({ conversation: id, events, finishedDrafts });
    return true;
  };

  const type = (field: DraftField, text: string) => {
    const step = currentVisit(state.peek())?.step;
    if (step !== undefined) drafts.type(field, text, { conversation: id, step, begunAt: clock.now() });
  };

  const open = async () => {
    const [here, labels, typed] = await Promise.all([sources.device(), sources.labels(), sources.drafts(id)]);
    device = here;
    assessmentLabels.value = labels;
    drafts.load(typed);
    sources.events(id, hear, fail, following.signal);
  };
  /** Deleted from here, and so no loss. */
  let isRemoved = false;
  const hear = (log: readonly ConversationEvent[]) => {
    // Not there any more: it was deleted elsewhere, or it was lost and is written again.
    if (log.length === 0 && state.peek().startedAt !== null && !isRemoved) {
      outbox.append({ conversation: id, events: [], finishedDrafts: [] });
      return;
    }
    const known = state.peek().person?.id;
    conversation.value = foldConversation([...log, ...unsaved]);
    const person = state.peek().person?.id;
    if (person === undefined || person === known) return;
    sources.email(person).then((found) => {
      email.value = found;
    }, fail);
  };
  const fail = (error: unknown) => {
    problem.value = errorMessage(error);
  };
  open().catch(fail);

  const saving = savingOf(drafts, sending, refusals);
  const revisions = createConversationEditor({ state, drafts, type, did, now: clock.now });
  return {
    ...revisions,
    id,
    /** Whether a note is being typed. */
    isNoteBegun: computed(() => drafts.text(NOTE_FIELD).trim() !== ''),
    /** Whether it was to be ended while a commitment is half typed. */
    isReminded: isReminded as ReadonlySignal<boolean>,
    end() {
      isReminded.value = revisions.isCommitmentBegun.peek();
      revisions.endWithTyped();
    },
    /** The one that it was begun by. */
    guide: computed(() => guides.of(state.value.guide)),
    locale,
    now: clock.now,
    state,
    drafts,
    type,
    assessmentLabels: assessmentLabels as ReadonlySignal<AssessmentLabels>,
    email: email as ReadonlySignal<string>,
    /** Whether the store has answered. */
    isOpen: computed(() => conversation.value !== null),
    /** Why nothing can be shown. */
    problem: problem as ReadonlySignal<string | null>,
    /** Why the last thing could not be done. */
    refused: refused as ReadonlySignal<string | null>,
    saving,
    /** The same, as the page may say it. */
    shownSaving: shownSaving(drafts, saving),
    refusals,
    /** Saves at once; resolves when everything is saved, or could not be. */
    settle(): Promise<void> {
      drafts.flush();
      return whenSaved(saving);
    },
    isTouched: isTouched as ReadonlySignal<boolean>,
    retry: outbox.retry,
    flush: drafts.flush,
    /** Gives a level another name; '' gives it back the one that it came with. */
    renameAssessment(level: Assessment, label: string) {
      const { [level]: _old, ...others } = assessmentLabels.peek();
      assessmentLabels.value = label === '' ? others : { ...others, [level]: label };
      return attempt(() => sources.keepLabels(assessmentLabels.peek()));
    },
    /** What is to be deleted once the person has said so again. */
    toDelete: asked as ReadonlySignal<ToDelete | null>,
    deleteNote(note: string) {
      asked.value = { note, extent: { people: 0, conversations: 0, notes: 1, followUps: 0 } };
    },
    deleteConversation: () =>
      attempt(async () => {
        asked.value = { note: null, extent: await sources.extent(id) };
      }),
    keep() {
      asked.value = null;
    },
    remove: () =>
      attempt(async () => {
        const note = asked.peek()?.note;
        asked.value = null;
        if (note == null) {
          isRemoved = true;
          return sources.deleteConversation(id);
        }
        revisions.dropDraft(noteField(note));
        await sources.deleteNote(id, note);
      }),
    saveMarkdown,
    /** The message of what was agreed as it was changed; undefined where it was not. */
    changedMessage: () => (drafts.all.value.has(AGREED_FIELD) ? drafts.text(AGREED_FIELD) : undefined),
    changeMessage: (message: string) => type(AGREED_FIELD, message),
    copy,
    print,
    close() {
      drafts.flush();
      following.abort();
    },
  };
}
