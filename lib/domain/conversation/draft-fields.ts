/**
 * What the words are for that are kept while they are typed: a `DraftSubject` in the program, and in the store and between
 * documents a string, the field, which is written and read here alone. Fields stand in people's stores: a kind that comes
 * to be written in another way is still read as it was.
 */
import type { BlankId } from '../guide/guide.ts';
import { ASSESSMENTS, type Assessment, type DebriefQuestion } from './events.ts';

/** The parts of a commitment that is being made, by their names in a field. `way` is a way to follow up, by its id. */
const COMMITMENT = {
  what: 'what',
  due: 'due',
  way: 'way',
  wayWord: 'way-word',
  followUp: 'follow-up',
} as const;
/** The parts of a follow-up that is being added by hand. */
const NEW_FOLLOW_UP = {
  ...{ who: 'who', what: 'what', when: 'when' },
  ...{ way: 'way', wayWord: 'way-word', whose: 'whose' },
} as const;
const DEBRIEF = { differently: 'differently', next: 'next' } as const satisfies Record<
  DebriefQuestion,
  string
>;

/** What can be typed about a follow-up: what came of it, why it is dropped, to when it is put off. */
export type FollowUpQuestion = 'result' | 'reason' | 'snooze';

/** In a conversation, and before it begins. */
export type ConversationSubject =
  | { readonly kind: 'note' }
  | { readonly kind: 'learned' }
  /** The message of what was agreed, once it was changed. */
  | { readonly kind: 'agreed' }
  /** Another name for the person. */
  | { readonly kind: 'name' }
  | { readonly kind: 'commitment'; readonly part: keyof typeof COMMITMENT }
  | { readonly kind: 'edited-note'; readonly note: string }
  | { readonly kind: 'blank'; readonly blank: BlankId }
  | { readonly kind: 'debrief'; readonly question: DebriefQuestion }
  /** The name of a level of the assessment. */
  | { readonly kind: 'level'; readonly level: Assessment };

/** In the forms for follow-ups. */
export type FollowUpSubject =
  | { readonly kind: 'new-follow-up'; readonly part: keyof typeof NEW_FOLLOW_UP }
  /** Something about one, by its id. */
  | { readonly kind: 'about-follow-up'; readonly question: FollowUpQuestion; readonly followUp: string };

/** On the page of a person. */
export type PersonSubject =
  | { readonly kind: 'person-name' }
  | { readonly kind: 'person-notes' }
  /** One of their addresses or numbers, which are counted from 0. */
  | { readonly kind: 'reach'; readonly way: 'email' | 'phone'; readonly at: number };

/** What words are for, wherever they are typed. */
export type DraftSubject = ConversationSubject | FollowUpSubject | PersonSubject;

declare const place: unique symbol;
/** The field of something in a conversation. Only `fieldOf` makes one. */
export type DraftField = string & { readonly [place]: 'conversation' };
/** The field of something in the forms for follow-ups. */
export type FollowUpField = string & { readonly [place]: 'follow-ups' };
/** The field of something on the page of a person. */
export type PersonField = string & { readonly [place]: 'person' };

/** How the subjects of a kind are written as a field, and read from one: undefined where it is another kind's. */
interface Form<Subject> {
  readonly write: (subject: Subject) => string;
  readonly read: (field: string) => Subject | undefined;
}

/** A form for each of the kinds: one that is forgotten does not compile. */
type Forms<Subject extends DraftSubject> = {
  readonly [Kind in Subject['kind']]: Form<Extract<Subject, { readonly kind: Kind }>>;
};

const IN_CONVERSATION: Forms<ConversationSubject> = {
  note: word('note', { kind: 'note' }),
  learned: word('learned', { kind: 'learned' }),
  agreed: word('agreed', { kind: 'agreed' }),
  name: word('name', { kind: 'name' }),
  commitment: {
    write: ({ part }) => `commitment:${COMMITMENT[part]}`,
    read: after('commitment:', (rest) => found(COMMITMENT, rest, (part) => ({ kind: 'commitment', part }))),
  },
  'edited-note': {
    write: ({ note }) => `note:${note}`,
    read: after('note:', (note) => ({ kind: 'edited-note', note })),
  },
  blank: {
    write: ({ blank }) => `blank:${blank}`,
    read: after('blank:', (blank) => ({ kind: 'blank', blank })),
  },
  debrief: {
    write: ({ question }) => `debrief:${question}`,
    read: after('debrief:', (rest) => found(DEBRIEF, rest, (question) => ({ kind: 'debrief', question }))),
  },
  level: {
    write: ({ level }) => `level:${level}`,
    read: after('level:', (rest) => {
      const level = ASSESSMENTS.find((one) => `${one}` === rest);
      return level && { kind: 'level', level };
    }),
  },
};

const IN_FOLLOW_UPS: Forms<FollowUpSubject> = {
  'new-follow-up': {
    write: ({ part }) => `follow-up:${NEW_FOLLOW_UP[part]}`,
    read: after('follow-up:', (rest) =>
      found(NEW_FOLLOW_UP, rest, (part) => ({ kind: 'new-follow-up', part })),
    ),
  },
  'about-follow-up': {
    write: ({ question, followUp }) => `${question}:${followUp}`,
    read(field) {
      const [, question, followUp = ''] = /^(result|reason|snooze):(.*)/s.exec(field) ?? [];
      return question === undefined
        ? undefined
        : { kind: 'about-follow-up', question: question as FollowUpQuestion, followUp };
    },
  },
};

const OF_PERSON: Forms<PersonSubject> = {
  'person-name': word('name', { kind: 'person-name' }),
  'person-notes': word('notes', { kind: 'person-notes' }),
  reach: {
    // The second one is `email-2`.
    write: ({ way, at }) => (at === 0 ? way : `${way}-${at + 1}`),
    read(field) {
      const [, way, number = '1'] = /^(email|phone)(?:-([2-9]|[1-9]\d+))?$/.exec(field) ?? [];
      return way === undefined
        ? undefined
        : { kind: 'reach', way: way as 'email' | 'phone', at: Number(number) - 1 };
    },
  },
};

const FORMS: Forms<DraftSubject> = { ...IN_CONVERSATION, ...IN_FOLLOW_UPS, ...OF_PERSON };

/** The field in which words for something are kept. */
export function fieldOf(subject: ConversationSubject): DraftField;
export function fieldOf(subject: FollowUpSubject): FollowUpField;
export function fieldOf(subject: PersonSubject): PersonField;
export function fieldOf(subject: DraftSubject): string {
  return (FORMS[subject.kind] as Form<DraftSubject>).write(subject);
}

/** What the words in a field of a conversation are for; undefined where the field is none of a conversation. */
export function subjectOf(field: string): ConversationSubject | undefined {
  return read(IN_CONVERSATION, field);
}

/** Whether words are kept in such a field anywhere. */
export function isField(field: string): boolean {
  return read(FORMS, field) !== undefined;
}

/** The fields of all parts of a commitment that is being made. */
export const COMMITMENT_FIELDS: readonly DraftField[] = keysOf(COMMITMENT).map((part) =>
  fieldOf({ kind: 'commitment', part }),
);

/** The fields of all parts of a follow-up that is being added by hand. */
export const NEW_FOLLOW_UP_FIELDS: readonly FollowUpField[] = keysOf(NEW_FOLLOW_UP).map((part) =>
  fieldOf({ kind: 'new-follow-up', part }),
);

/** The fields of all that can be typed about a follow-up, by its id. */
export function followUpFields(followUp: string): readonly FollowUpField[] {
  return (['result', 'reason', 'snooze'] as const).map((question) =>
    fieldOf({ kind: 'about-follow-up', question, followUp }),
  );
}

function read<Subject extends DraftSubject>(forms: Forms<Subject>, field: string): Subject | undefined {
  for (const form of Object.values(forms) as Form<Subject>[]) {
    const subject = form.read(field);
    if (subject !== undefined) return subject;
  }
  return undefined;
}

/** A field that is a word by itself. */
function word<Subject extends DraftSubject>(field: string, subject: Subject): Form<Subject> {
  return { write: () => field, read: (stored) => (stored === field ? subject : undefined) };
}

/** Reads what follows a field's beginning. */
function after<Subject>(beginning: string, rest: (rest: string) => Subject | undefined) {
  return (field: string) => (field.startsWith(beginning) ? rest(field.slice(beginning.length)) : undefined);
}

/** What is made of the key whose name it is; undefined where it is no name. */
function found<Key extends string, Subject>(
  names: Readonly<Record<Key, string>>,
  name: string,
  make: (key: Key) => Subject,
): Subject | undefined {
  const key = keysOf(names).find((one) => names[one] === name);
  return key === undefined ? undefined : make(key);
}

function keysOf<Key extends string>(names: Readonly<Record<Key, unknown>>): readonly Key[] {
  return Object.keys(names) as Key[];
}
