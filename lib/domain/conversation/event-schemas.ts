/**
 * What the events of each kind say, besides who, when and where. The types of events follow from it; what each kind does
 * stands in `event-kinds.ts`, apart from this: a document that folds events, as the sidebar does, need not carry the
 * library of schemas, which the compiler of the package does not leave out of a file that has both.
 */
import * as v from 'valibot';
import { epoch, id, moment, ownId, way, words } from './schema-parts.ts';
import { ANSWERS, ASSESSMENTS, DEBRIEF_QUESTIONS, NOES, RATINGS, REASONS } from './terms.ts';

/** What a commitment says. */
const commitment = {
  commitment: ownId,
  what: words,
  /** When they will have done it; null where no date was said. */
  due: v.nullable(moment),
  /** How the organizer gets back to them; null where that was not agreed. */
  way: v.nullable(way),
  /** The organizer's own word for the way `other`. */
  wayWord: v.exactOptional(words),
  /** When the organizer gets back to them; null where no day was agreed. */
  followUpAt: v.nullable(moment),
};

/** Whom it is with, and what they are called. */
const person = v.strictObject({ id: ownId, name: words });

/** The fields of each kind. `docs/adding-an-event-kind.md` says how to add one. */
export const EVENT_SCHEMAS = {
  started: {
    guide: id,
    /** The guide's version; absent in logs of earlier versions, which were begun by the oldest one that is kept. */
    guideVersion: v.exactOptional(v.pipe(v.number(), v.integer())),
    person,
    /** Where it is held, e.g. `meet:abc-defg-hij`; null where that is not known. */
    call: v.nullable(id),
    /** What is known of our plan beforehand, by blanks: of the campaign and the prep sheet, or in logs of earlier versions of the conversation before. */
    carried: v.record(id, words),
  },
  /** It is a conversation of this campaign, by its id. */
  'campaign-chosen': { campaign: ownId },
  /** It began from this prep sheet, by its id. */
  'prep-sheet-chosen': { prepSheet: ownId },
  'person-named': { name: words },
  /** The organizer says that it is someone talked with before. */
  'person-recognized': { person },
  'step-entered': { step: id, reason: v.picklist(REASONS) },
  'light-shown': {
    step: id,
    /** Null where the light was taken off again. */
    light: v.nullable(v.picklist(['green', 'yellow'])),
  },
  'question-ticked': { question: id, asked: v.boolean() },
  'blank-filled': { blank: id, text: words },
  /** The number that they gave in a step of the guide's scale, and why, in their words; all that it says now. */
  rated: { step: id, rating: v.picklist(RATINGS), why: words },
  noted: {
    note: ownId,
    text: words,
    /** The step in which its first letter was typed. */
    step: id,
    /** When its first letter was typed, epoch ms. */
    begunAt: epoch,
  },
  'note-edited': { note: ownId, text: words },
  'note-marked': { note: ownId, stake: v.boolean() },
  /** The other marks, which earlier versions do not know: not `marked` where it was taken off. */
  'note-marked-as': { note: ownId, mark: v.picklist(['opponent', 'objection']), marked: v.boolean() },
  'note-deleted': { note: ownId },
  asked: { ask: id },
  answered: { ask: id },
  'answer-judged': { ask: id, answer: v.picklist(ANSWERS) },
  /** `objection` is one of the guide's; not `heard` where it was taken back. */
  'objection-heard': { ask: id, objection: id, heard: v.boolean() },
  /** Somebody said something against it: by the id of its card, the guide's or the campaign's, and what stood on that. */
  'objection-raised': { objection: id, text: words },
  'no-marked': { ask: id, kind: v.picklist(NOES) },
  /** Which of the prepared asks is made next: the smaller one, or the first one again. */
  'ask-chosen': { smaller: v.boolean() },
  committed: commitment,
  /** All that it says now, not what changed of it. */
  'commitment-edited': commitment,
  'commitment-removed': { commitment: ownId },
  /** `undoes` is the intent that was taken back. */
  undone: { undoes: id },
  /** `redoes` is the intent that was done again. */
  redone: { redoes: id },
  ended: { learned: words },
  /** What was learned, written or changed after the end. */
  learned: { text: words },
  debriefed: { question: v.picklist(DEBRIEF_QUESTIONS), text: words },
  /** Null where the assessment was taken back. */
  assessed: { level: v.nullable(v.picklist(ASSESSMENTS)) },
} satisfies Readonly<Record<string, v.ObjectEntries>>;

/** The kinds of event that this version knows. */
export type EventKind = keyof typeof EVENT_SCHEMAS;
