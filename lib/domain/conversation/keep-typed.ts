/** What is being typed when a conversation ends: nothing of it is left behind. */
import {
  blankField,
  blankOfField,
  COMMITMENT_FIELDS,
  type DraftField,
  NAME_FIELD,
  NOTE_FIELD,
  noteField,
  noteOfField,
} from './draft-fields.ts';
import type { EventBody } from './events.ts';
import * as intents from './intents.ts';
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

function keep(
  state: ConversationState,
  { field, text, step, begunAt }: Typed,
  newId: () => string,
): KeptField[] {
  const note = noteOfField(field);
  if (note !== undefined) return [{ field: noteField(note), bodies: intents.editNote(state, note, text) }];
  const blank = blankOfField(field);
  if (blank !== undefined)
    return [{ field: blankField(blank), bodies: intents.fillBlank(state, blank, text) }];
  if (field === NAME_FIELD) return [{ field, bodies: intents.namePerson(state, text) }];
  if (field === NOTE_FIELD) return [{ field, bodies: intents.addNote({ id: newId(), text, step, begunAt }) }];
  return [];
}

/** Returns whether someone has begun to say what was promised; a way that was chosen alone is no beginning. */
export function isCommitmentBegun(textOf: (field: DraftField) => string): boolean {
  const { what, due, wayWord, followUp } = COMMITMENT_FIELDS;
  return [what, due, wayWord, followUp].some((field) => textOf(field).trim() !== '');
}
