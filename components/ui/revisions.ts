/** What can be changed of what was said, during a conversation and long after it: notes, the debrief, the assessment. */
import type { ReadonlySignal } from '@preact/signals';
import { type DraftField, debriefField, noteField } from '../../lib/conversation/draft-fields.ts';
import type { Assessment, DebriefQuestion, EventBody } from '../../lib/conversation/events.ts';
import * as intents from '../../lib/conversation/intents.ts';
import type { ConversationState } from '../../lib/conversation/state.ts';
import type { Drafts } from './drafts.ts';

/** What a page's model records changes with. */
export interface RevisionSources {
  readonly state: ReadonlySignal<ConversationState>;
  readonly drafts: Drafts;
  readonly type: (field: DraftField, text: string) => void;
  /** Records what one intent did; returns false, and records nothing, where a text in it is too long. */
  readonly did: (bodies: readonly EventBody[]) => boolean;
}

/** The actions; a field's draft is left behind once its text has become an event, and stays where it is too long for one. */
export function createRevisions({ state, drafts, type, did }: RevisionSources) {
  const dropDraft = (field: DraftField) => {
    if (drafts.of(field) === undefined) return;
    type(field, '');
    drafts.flush();
    drafts.finish(field);
  };
  return {
    /** Leaves a field's text behind. */
    dropDraft,
    editNote(id: string) {
      const text = drafts.of(noteField(id))?.text;
      if (text === undefined || did(intents.editNote(state.peek(), id, text))) dropDraft(noteField(id));
    },
    markStake: (id: string, stake: boolean) => did(intents.markStake(state.peek(), id, stake)),
    deleteNote(id: string) {
      dropDraft(noteField(id));
      did(intents.deleteNote(state.peek(), id));
    },
    debrief(question: DebriefQuestion) {
      const text = drafts.of(debriefField(question))?.text;
      if (text === undefined || did(intents.debrief(state.peek(), question, text)))
        dropDraft(debriefField(question));
    },
    assess: (level: Assessment) => did(intents.assess(state.peek(), level)),
  };
}
