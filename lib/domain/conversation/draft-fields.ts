/**
 * What the words are for that are kept while they are typed: a `DraftSubject` in the program, and in the store and between
 * documents a string, the field, which is written and read here alone. Fields stand in people's stores: a kind that comes
 * to be written in another way is still read as it was.
 */
import type { BlankId, StepId } from '../guide/guide.ts';
import { ASSESSMENTS, type Assessment, type DebriefQuestion } from './events.ts';

/** The parts of a commitment that is being made, by their names in a field. `way` is a way to follow up, by its id. */
const COMMITMENT = {
  /** The id of the one that is being changed. */
  of: 'of',
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
  /** Why they gave their number on the scale, in one of its steps. */
  | { readonly kind: 'why'; readonly step: StepId }
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
  | { readonly kind: 'pronouns' }
  | { readonly kind: 'tags' }
  /** One of their addresses, numbers, or other ways to reach them, which are counted from 0. */
  | { readonly kind: 'reach'; readonly way: 'email' | 'phone' | 'other'; readonly at: number };

/** On the page of a campaign. */
export type CampaignSubject =
  | { readonly kind: 'campaign'; readonly part: 'name' | 'problem' }
  /** What fills a blank. */
  | { readonly kind: 'fill'; readonly blank: BlankId }
  /** An objection, by its id, or the answer to it. */
  | { readonly kind: 'objection'; readonly part: 'text' | 'answer'; readonly objection: string };

/** On the page of a prep sheet. */
export type PrepSheetSubject =
  | { readonly kind: 'prep-sheet'; readonly part: 'who' | 'when' | 'link' | 'known' | 'goal' }
  /** What fills a blank of the ask. */
  | { readonly kind: 'prep-sheet-fill'; readonly blank: BlankId };

/** What words are for, wherever they are typed. */
export type DraftSubject =
  | ConversationSubject
  | FollowUpSubject
  | PersonSubject
  | CampaignSubject
  | PrepSheetSubject;

declare const place: unique symbol;
/** The field of something in a conversation. Only `fieldOf` makes one. */
export type DraftField = string & { readonly [place]: 'conversation' };
/** The field of something in the forms for follow-ups. */
export type FollowUpField = string & { readonly [place]: 'follow-ups' };
/** The field of something on the page of a person. */
export type PersonField = string & { readonly [place]: 'person' };
/** The field of something on the page of a campaign. */
export type CampaignField = string & { readonly [place]: 'campaign' };
/** The field of something on the page of a prep sheet. */
export type PrepSheetField = string & { readonly [place]: 'prep-sheet' };

/** How the subjects of a kind are written as a field. */
interface Form<Subject> {
  readonly write: (subject: Subject) => string;
  /** Whether a field is of this kind. */
  readonly isOne: (field: string) => boolean;
}

/** One that is read again, too: undefined where a field is another kind's. */
interface ReadForm<Subject> extends Pick<Form<Subject>, 'write'> {
  readonly read: (field: string) => Subject | undefined;
}

/** A form for each of the kinds: one that is forgotten does not compile. */
type Forms<Subject extends DraftSubject> = {
  readonly [Kind in Subject['kind']]: Form<Extract<Subject, { readonly kind: Kind }>>;
};
type ReadForms<Subject extends DraftSubject> = {
  readonly [Kind in Subject['kind']]: ReadForm<Extract<Subject, { readonly kind: Kind }>>;
};

const IN_CONVERSATION: ReadForms<ConversationSubject> = {
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
  why: {
    write: ({ step }) => `why:${step}`,
    read: after('why:', (step) => ({ kind: 'why', step })),
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

const ELSEWHERE: Forms<FollowUpSubject | PersonSubject | CampaignSubject | PrepSheetSubject> = {
  'new-follow-up': {
    write: ({ part }) => `follow-up:${NEW_FOLLOW_UP[part]}`,
    isOne: (field) => NEW_FOLLOW_UP_FIELDS.some((one) => one === field),
  },
  'about-follow-up': {
    write: ({ question, followUp }) => `${question}:${followUp}`,
    isOne: (field) => /^(result|reason|snooze):/.test(field),
  },
  'person-name': { write: () => 'name', isOne: (field) => field === 'name' },
  'person-notes': { write: () => 'notes', isOne: (field) => field === 'notes' },
  pronouns: { write: () => 'pronouns', isOne: (field) => field === 'pronouns' },
  tags: { write: () => 'tags', isOne: (field) => field === 'tags' },
  reach: {
    // The second one is `email-2`.
    write: ({ way, at }) => (at === 0 ? way : `${way}-${at + 1}`),
    isOne: (field) => /^(email|phone|other)(-([2-9]|[1-9]\d+))?$/.test(field),
  },
  campaign: {
    write: ({ part }) => `campaign:${part}`,
    isOne: (field) => /^campaign:(name|problem)$/.test(field),
  },
  fill: { write: ({ blank }) => `fill:${blank}`, isOne: (field) => field.startsWith('fill:') },
  objection: {
    write: ({ part, objection }) => `objection-${part}:${objection}`,
    isOne: (field) => /^objection-(text|answer):/.test(field),
  },
  'prep-sheet': {
    write: ({ part }) => `prep-sheet:${part}`,
    isOne: (field) => /^prep-sheet:(who|when|link|known|goal)$/.test(field),
  },
  'prep-sheet-fill': {
    write: ({ blank }) => `prep-sheet-fill:${blank}`,
    isOne: (field) => field.startsWith('prep-sheet-fill:'),
  },
};

const FORMS: Readonly<Record<DraftSubject['kind'], unknown>> = { ...IN_CONVERSATION, ...ELSEWHERE };

/** The field in which words for something are kept. */
export function fieldOf(subject: ConversationSubject): DraftField;
export function fieldOf(subject: FollowUpSubject): FollowUpField;
export function fieldOf(subject: PersonSubject): PersonField;
export function fieldOf(subject: CampaignSubject): CampaignField;
export function fieldOf(subject: PrepSheetSubject): PrepSheetField;
export function fieldOf(subject: DraftSubject): string {
  return (FORMS[subject.kind] as Pick<Form<DraftSubject>, 'write'>).write(subject);
}

/** The field of the name of whom a conversation is with. */
export const NAME_FIELD = fieldOf({ kind: 'name' });

/** What the words in a field of a conversation are for; undefined where the field is none of a conversation. */
export function subjectOf(field: string): ConversationSubject | undefined {
  for (const form of Object.values(IN_CONVERSATION)) {
    const subject = form.read(field);
    if (subject !== undefined) return subject;
  }
  return undefined;
}

/** Whether words are kept in such a field anywhere. */
export function isField(field: string): boolean {
  return subjectOf(field) !== undefined || Object.values(ELSEWHERE).some((form) => form.isOne(field));
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

/** A field that is a word by itself. */
function word<Subject extends DraftSubject>(field: string, subject: Subject): ReadForm<Subject> {
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
