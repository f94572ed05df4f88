/** What is being typed when a conversation ends: nothing of it is left behind. */
import { type ConversationSubject, type DraftField, fieldOf, subjectOf } from './draft-fields.ts';
import type { EventBody } from './events.ts';
import * as intents from './intents.ts';
import { keepNote } from './marked-moments.ts';
import { rateWhy } from './ratings.ts';
import type { ConversationState } from './state.ts';

/** Text that is being typed. */
interface Typed {
  readonly field: string;
  readonly text: string;
  /** The step in which its first letter was typed. */
  readonly step: string;
  /** When that was, epoch ms. */
  readonly begunAt: number;
}

/** What the text of one field amounts to, and the field. */
export interface KeptField {
  readonly field: DraftField;
  /** Empty where it says what is known already. */
  readonly bodies: readonly EventBody[];
}

/**
 * Returns what fields amount to that were not left: a note, an edit, a blank, a name. `newId` makes the id of a note.
 * A field that was emptied and not left changes nothing. A commitment is asked about instead (`isCommitmentBegun`).
 */
export function keepTyped(
  state: ConversationState,
  drafts: Iterable<Typed>,
  newId: () => string,
): readonly KeptField[] {
  return [...drafts].flatMap((draft) => (draft.text.trim() === '' ? [] : keep(state, draft, newId)));
}

function keep(state: ConversationState, typed: Typed, newId: () => string): KeptField[] {
  const subject = subjectOf(typed.field);
  const bodies = subject && bodiesOf(state, subject, typed, newId);
  return subject === undefined || bodies === undefined ? [] : [{ field: fieldOf(subject), bodies }];
}

/** Undefined for a field that has another way into the conversation, or none. */
function bodiesOf(
  state: ConversationState,
  subject: ConversationSubject,
  { text, step, begunAt }: Typed,
  newId: () => string,
): readonly EventBody[] | undefined {
  switch (subject.kind) {
    case 'note':
      return keepNote(state, { id: newId(), text, step, begunAt });
    case 'edited-note':
      return intents.editNote(state, subject.note, text);
    case 'blank':
      return intents.fillBlank(state, subject.blank, text);
    case 'why':
      return rateWhy(state, subject.step, text);
    case 'name':
      return intents.namePerson(state, text);
    // What was learned is said with the end; a commitment is asked about; the rest can be typed after it.
    default:
      subject.kind satisfies 'learned' | 'commitment' | 'debrief' | 'level' | 'agreed';
      return undefined;
  }
}

/** Returns whether someone has begun to say what was promised; a way that was chosen alone is no beginning. */
export function isCommitmentBegun(textOf: (field: DraftField) => string): boolean {
  const parts = ['what', 'due', 'wayWord', 'followUp'] as const;
  return parts.some((part) => textOf(fieldOf({ kind: 'commitment', part })).trim() !== '');
}
