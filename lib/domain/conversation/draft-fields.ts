/** The fields whose words are kept while they are typed, by the names under which they are kept. */
import type { BlankId } from '../guide/guide.ts';
import { ASSESSMENTS, type Assessment, type DebriefQuestion } from './events.ts';

/** A new note. */
export const NOTE_FIELD = 'note';
/** What was learned. */
export const LEARNED_FIELD = 'learned';
/** The message of what was agreed, once it was changed. */
export const AGREED_FIELD = 'agreed';
/** Another name for the person. */
export const NAME_FIELD = 'name';

/** A commitment that is being made. */
export const COMMITMENT_FIELDS = {
  what: 'commitment:what',
  due: 'commitment:due',
  /** The way to follow up, by its id. */
  way: 'commitment:way',
  wayWord: 'commitment:way-word',
  followUp: 'commitment:follow-up',
} as const;

/** A follow-up that is being added by hand. */
export const FOLLOW_UP_FIELDS = {
  who: 'follow-up:who',
  what: 'follow-up:what',
  when: 'follow-up:when',
  /** The way to follow up, by its id. */
  way: 'follow-up:way',
  wayWord: 'follow-up:way-word',
  whose: 'follow-up:whose',
} as const;

/** What can be typed about a follow-up: what came of it, why it is dropped, to when it is put off. */
export type FollowUpQuestion = 'result' | 'reason' | 'snooze';

/** The answer to a question about a follow-up, by its id. */
export function followUpField(question: FollowUpQuestion, id: string) {
  return `${question}:${id}` as const;
}

/** All that can be typed about a follow-up. */
export function followUpFields(id: string): readonly string[] {
  return (['result', 'reason', 'snooze'] as const).map((question) => followUpField(question, id));
}

/** A note that is being edited, by its id. */
export function noteField(note: string) {
  return `note:${note}` as const;
}

/** A blank that is being filled. */
export function blankField(blank: BlankId) {
  return `blank:${blank}` as const;
}

/** An answer in the debrief. */
export function debriefField(question: DebriefQuestion) {
  return `debrief:${question}` as const;
}

/** The name of a level of the assessment. */
export function levelField(level: Assessment) {
  return `level:${level}` as const;
}

/** Any of the fields. */
export type DraftField =
  | typeof NOTE_FIELD
  | typeof LEARNED_FIELD
  | typeof AGREED_FIELD
  | typeof NAME_FIELD
  | (typeof COMMITMENT_FIELDS)[keyof typeof COMMITMENT_FIELDS]
  | ReturnType<typeof noteField | typeof blankField | typeof debriefField | typeof levelField>;

/** What is typed in a field. */
export type DraftSubject =
  | { readonly kind: 'note' | 'learned' | 'agreed' | 'name' }
  | { readonly kind: 'commitment'; readonly part: keyof typeof COMMITMENT_FIELDS }
  | { readonly kind: 'edited-note'; readonly note: string }
  | { readonly kind: 'blank'; readonly blank: BlankId }
  | { readonly kind: 'debrief'; readonly question: DebriefQuestion }
  | { readonly kind: 'level'; readonly level: Assessment };

const ALONE = [NOTE_FIELD, LEARNED_FIELD, AGREED_FIELD, NAME_FIELD] as const;
const QUESTIONS = ['differently', 'next'] as const satisfies readonly DebriefQuestion[];

/** What is typed in a field, by the name under which it is kept; undefined where that is none of a conversation. */
export function subjectOf(field: string): DraftSubject | undefined {
  const [, kind, id = ''] = /^([a-z]+):(.*)$/s.exec(field) ?? [];
  switch (kind) {
    case 'note':
      return { kind: 'edited-note', note: id };
    case 'blank':
      return { kind, blank: id };
    case 'commitment':
      return commitmentPart(field);
    case 'debrief': {
      const question = QUESTIONS.find((one) => one === id);
      return question && { kind, question };
    }
    case 'level': {
      const level = ASSESSMENTS.find((one) => `${one}` === id);
      return level && { kind, level };
    }
    default: {
      const alone = ALONE.find((one) => one === field);
      return alone && { kind: alone };
    }
  }
}

function commitmentPart(field: string): DraftSubject | undefined {
  const parts = Object.keys(COMMITMENT_FIELDS) as (keyof typeof COMMITMENT_FIELDS)[];
  const part = parts.find((one) => COMMITMENT_FIELDS[one] === field);
  return part && { kind: 'commitment', part };
}
