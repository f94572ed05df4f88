/**
 * What a guide is: the steps of a kind of conversation, and how one leads to the next. The six-step model is
 * one such guide (`six-steps.ts`); anyone may write another, and `parse-guide.ts` reads it.
 */

/** Identifies a step within its guide, e.g. `issues-and-stake`. */
export type StepId = string;
/** Identifies a blank within its guide, e.g. `their-stake`. */
export type BlankId = string;

/** Where a light leads. */
export type Route =
  | { readonly to: 'step'; readonly step: StepId }
  | { readonly to: 'stay' }
  | { readonly to: 'end' };

/** What an answer to the ask may be, in the method's words: a clear yes, ambivalence, a hard no. */
export type Answer = 'yes' | 'unsure' | 'no';

/** The kinds of no: come back another day, ask for something else, leave it there. */
export type No = 'not-now' | 'not-that' | 'not-ever';

/** A light in the few words that fit inside it: these are glanced at, the full sentences are for reading. */
export interface LightBrief {
  /** What to look for: up to 55 characters, up to 16 in an ask. */
  readonly signs: string;
  /** Where it leads: up to 22 characters. */
  readonly leads: string;
}

/** What to look for in the other person, and where it leads. More than one route is a choice to offer. */
export interface Light {
  readonly signs: readonly string[];
  /** Where it leads, first the method's first choice. Never empty. */
  readonly routes: readonly [Route, ...Route[]];
  /** The method's words for where it leads, e.g. "Continue to Step 3, Agitation". */
  readonly leads: string;
  /** In an ask: the answer that this light stands for. */
  readonly answer?: Answer;
  /** Without it, the sentences themselves stand in the light. */
  readonly brief?: LightBrief;
}

/** A question to ask; its id is stable within the guide, so that ticks survive a change of wording. */
export interface Question {
  readonly id: string;
  readonly text: string;
}

/** Words to say, with blanks in them as `[blank-id]`. */
export interface Script {
  readonly id: string;
  /** A short name where the method gives one, e.g. "Educate". */
  readonly title?: string;
  /** A word for its tab where a step has several scripts, up to 8 characters; without it, the title. */
  readonly short?: string;
  readonly text: string;
  /** The ids of the step’s questions that show how these words were taken, the first choice first. */
  readonly gauges?: readonly string[];
}

/** Something that may hold them back from a yes. */
export interface Objection {
  readonly id: string;
  /** In a few words, up to 20 characters, e.g. "It won’t work". */
  readonly text: string;
  /** The step to go back to for it. */
  readonly step: StepId;
}

/** What people say against it, and how to answer without a debate. None of its texts has blanks. */
export interface GuideObjection {
  /** Where it is that of one of an ask's objections, this is how to answer that one. */
  readonly id: string;
  /** As people say it, up to 42 characters, e.g. "I have no time". */
  readonly text: string;
  /** Takes it seriously. */
  readonly acknowledge: string;
  /** Says what is true in it. */
  readonly affirm: string;
  /** A question that leads back to their stake. */
  readonly redirect: string;
  /** The steps in which it comes most: there it is offered first. */
  readonly usualIn?: readonly StepId[];
}

/** One kind of no, and what to say to it. */
export interface NoReply {
  readonly kind: No;
  /** What it means, up to 20 characters, e.g. "The wrong time". */
  readonly means: string;
  /** What to ask then. To a "not that" it is the smaller ask, where this is left out. */
  readonly say?: string;
  /** What may be learned from it, each in a few words. */
  readonly lessons?: readonly string[];
}

/** A blank in scripts and questions. */
export interface Blank {
  readonly id: BlankId;
  /** What stands in an empty blank, in the method's words, e.g. "THEIR STAKE". */
  readonly label: string;
  /** What stands in the sentence while it is empty, e.g. "do this"; without it, the label in small letters. */
  readonly open?: string;
  /** What to fill in, in a few words. */
  readonly hint: string;
  /** True where a name may stand in it: what fills it keeps its capital inside the sentence. */
  readonly name?: true;
  /**
   * What it is about: `person` is asked anew in each conversation; `campaign` (our plan, our opponent) is written
   * once for the campaign and fills every conversation of it, since organizers repeat themselves on purpose.
   */
  readonly about: 'person' | 'campaign';
  /** The name of a group: what fills one blank of it is offered for the others, e.g. the ask for what they will do. */
  readonly kin?: string;
  /** True for the one blank that a note marked as their stake fills. */
  readonly stake?: true;
  /** True for the one blank that a note marked as the opponent fills. */
  readonly opponent?: true;
  /** True where what fills it is the organizer's own story: a team file has it only where they say so. */
  readonly personal?: true;
}

/** One step of a guide. */
export interface Step {
  readonly id: StepId;
  readonly name: string;
  /** A name for narrow places, up to 13 characters; without it, the name. */
  readonly short?: string;
  /** One line: what the step is for, as the method's overview says it. */
  readonly aim: string;
  /** So many minutes it may take, a whole number from 1; shown softly, and nothing happens when they are over. */
  readonly minutes?: number;
  /** `talk`: questions and signals; `ask`: the silence follows; `next-steps`: commitments are taken; `scale`: the guide's scale is asked. */
  readonly kind: 'talk' | 'ask' | 'next-steps' | 'scale';
  /** What you do, the method's sentences. */
  readonly youDo: readonly string[];
  /** What they do, where the method does not sort it into lights. */
  readonly theyDo: readonly string[];
  readonly questions: readonly Question[];
  readonly scripts: readonly Script[];
  /** Words to say back to them what they said, once there is something to say back. */
  readonly sayBack?: Script;
  /** Something to keep in mind while they speak, with blanks; shown once all of these are filled. */
  readonly cue?: string;
  /** Things to watch for while they speak, e.g. "Note when their face lights up ...". */
  readonly watchFor: readonly string[];
  /** In an ask: what to do from the moment of asking, e.g. "Don’t say anything until they answer." */
  readonly silence?: string;
  /** In an ask: questions for when they are not sure. */
  readonly followUpQuestions: readonly Question[];
  /** In an ask: a smaller one, for when they won’t do what was asked. */
  readonly smallerAsk?: Script;
  /** In an ask: what may hold them back, the most usual first. */
  readonly objections?: readonly Objection[];
  /** In an ask: what to say to a no, by its kind. */
  readonly noReplies?: readonly NoReply[];
  /** Null where the method has none: the last step. */
  readonly green: Light | null;
  /** The yellow light's kinds, the common one first; empty where there is none. */
  readonly yellow: readonly Light[];
}

/** A question that is answered by a number from 0 to 10, and asked twice: what is learned is the change. */
export interface Scale {
  /** The question, which may have blanks, up to 90 characters. */
  readonly text: string;
  /** What 0 means, up to 20 characters. */
  readonly low: string;
  /** What 10 means, up to 20 characters. */
  readonly high: string;
}

/** Advice for the whole conversation. */
export interface Tip {
  readonly title: string;
  readonly text: string;
  /** The moment at which it helps: when asking, or after a no. */
  readonly moment?: 'ask' | 'no';
  /** The one sentence of it that is shown at that moment; without it, the title. */
  readonly gist?: string;
}

/** A guide, whole. */
export interface Guide {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  /** BCP 47. */
  readonly language: string;
  readonly credit: {
    readonly title: string;
    readonly organization: string;
    /** Empty where the guide follows a tradition and nobody's text. */
    readonly authors: readonly string[];
    /** True where only the order of the steps is theirs, and every word is the guide's own. */
    readonly isOwnWords?: true;
  };
  /** Why hold such conversations, and how to take the steps. */
  readonly about: readonly string[];
  /** At least one. */
  readonly steps: readonly [Step, ...Step[]];
  /** Asked in two steps of its kind, before and after. */
  readonly scale?: Scale;
  readonly blanks: readonly Blank[];
  readonly tips: readonly Tip[];
  /** What people say against it at any step, the most usual first. */
  readonly objections?: readonly GuideObjection[];
}
