/** What can be done with what was said, during a conversation and long after it: notes, commitments, the end, the debrief. */
import { computed, type ReadonlySignal } from '@preact/signals-core';
import { COMMITMENT_FIELDS, type DraftField, fieldOf } from '../../domain/conversation/draft-fields.ts';
import type {
  Assessment,
  CommitmentDetails,
  DebriefQuestion,
  EventBody,
} from '../../domain/conversation/events.ts';
import * as intents from '../../domain/conversation/intents.ts';
import { isCommitmentBegun, keepTyped } from '../../domain/conversation/keep-typed.ts';
import { fits } from '../../domain/conversation/limits.ts';
import { keepNote } from '../../domain/conversation/marked-moments.ts';
import { rateWhy } from '../../domain/conversation/ratings.ts';
import { newId } from '../../domain/conversation/stamp-events.ts';
import type { ConversationState, NoteMark } from '../../domain/conversation/state.ts';
import type { StepId } from '../../domain/guide/guide.ts';
import type { Drafts } from './drafts.ts';

const EDITED = fieldOf({ kind: 'commitment', part: 'of' });

/** What an editor records changes with. */
export interface EditorPorts {
  readonly state: ReadonlySignal<ConversationState>;
  readonly drafts: Drafts;
  readonly type: (field: DraftField, text: string) => void;
  /**
   * Records what one intent did, and makes an end of these drafts; returns false, and records nothing, where a text in
   * it is too long.
   */
  readonly did: (bodies: readonly EventBody[], finishedDrafts?: readonly DraftField[]) => boolean;
  /** Epoch ms. */
  readonly now: () => number;
}

/** The actions; a field's draft is left behind once its text has become an event, and stays where it is too long for one. */
export function createEditor({ state, drafts, type, did, now }: EditorPorts) {
  const dropDraft = (field: DraftField) => {
    if (drafts.of(field) === undefined) return;
    type(field, '');
    drafts.flush();
    drafts.finish(field);
  };
  /** Records what a field's text amounts to, and leaves the field; it stays where it is too long. */
  const keep = (field: DraftField, bodiesOf: (text: string) => readonly EventBody[]) => {
    const text = drafts.of(field)?.text;
    if (text === undefined || did(bodiesOf(text), [field])) dropDraft(field);
  };
  const dropCommitment = () => COMMITMENT_FIELDS.forEach(dropDraft);
  const newNoteId = () => newId(now());
  /** Whether someone has begun to say what was promised. */
  const isBegun = computed(() => isCommitmentBegun(drafts.text));
  return {
    /** Leaves a field's text behind. */
    dropDraft,
    /** Puts the note that is being typed on the list. */
    keepNote() {
      const draft = drafts.of(fieldOf({ kind: 'note' }));
      if (draft === undefined) return;
      did(keepNote(state.peek(), { id: newNoteId(), ...draft }), [fieldOf({ kind: 'note' })]);
    },
    editNote: (id: string) =>
      keep(fieldOf({ kind: 'edited-note', note: id }), (text) => intents.editNote(state.peek(), id, text)),
    markNote: (id: string, mark: NoteMark | null) => did(intents.markNote(state.peek(), id, mark)),
    deleteNote(id: string) {
      dropDraft(fieldOf({ kind: 'edited-note', note: id }));
      did(intents.deleteNote(state.peek(), id));
    },
    /** Adds what they agreed to do, or changes the commitment that `editCommitment` began with. */
    commit(promised: CommitmentDetails) {
      const edited = drafts.text(EDITED);
      const isThere = state.peek().commitments.has(edited);
      const bodies = isThere
        ? intents.editCommitment(state.peek(), edited, promised)
        : intents.addCommitment(newId(now()), promised);
      const fields = COMMITMENT_FIELDS.filter((field) => drafts.of(field));
      if (did(bodies, fields) && bodies.length === 0) dropCommitment();
    },
    /**
     * Begins to change a commitment, in the fields in which one is made. Returns false, and does nothing, while another
     * one is half typed there.
     */
    editCommitment(id: string): boolean {
      const old = state.peek().commitments.get(id);
      if (old === undefined || (isBegun.peek() && drafts.text(EDITED) !== id)) return false;
      type(EDITED, id);
      type(fieldOf({ kind: 'commitment', part: 'what' }), old.what);
      drafts.flush();
      return true;
    },
    /** Leaves what was typed of a commitment behind. */
    dropCommitment,
    isCommitmentBegun: isBegun,
    rateWhy: (step: StepId) =>
      keep(fieldOf({ kind: 'why', step }), (text) => rateWhy(state.peek(), step, text)),
    debrief: (question: DebriefQuestion) =>
      keep(fieldOf({ kind: 'debrief', question }), (text) => intents.debrief(state.peek(), question, text)),
    /** Says what was learned; before the end it is said with the end. */
    learn() {
      if (state.peek().ended !== null)
        keep(fieldOf({ kind: 'learned' }), (text) => intents.learn(state.peek(), text));
    },
    assess: (level: Assessment) => did(intents.assess(state.peek(), level)),
    /**
     * Ends the conversation. What is being typed becomes events before it, each by itself, so that going on takes back
     * the end alone. Returns false, and ends nothing, while a commitment is half typed or something is too long.
     */
    endWithTyped(): boolean {
      if (isBegun.peek()) return false;
      const typed = keepTyped(state.peek(), drafts.all.peek().values(), newNoteId);
      if (!fits(typed)) return false;
      for (const { field, bodies } of typed) if (did(bodies, [field])) dropDraft(field);
      const learned = drafts.of(fieldOf({ kind: 'learned' }))?.text ?? '';
      if (!did(intents.end(state.peek(), learned), [fieldOf({ kind: 'learned' })])) return false;
      dropCommitment();
      return true;
    },
    /** Goes on with it. What was learned is being written again. */
    reopen() {
      const learned = state.peek().ended?.learned ?? '';
      did(intents.reopen(state.peek()));
      if (learned !== '') type(fieldOf({ kind: 'learned' }), learned);
    },
  };
}
