/** Whom to practise with: people as data, so that anybody can write one, and share them as guides are shared. */
import type { Act } from './acts.ts';

/** How they hold themselves, which an organizer watches as much as the words. */
export type Mood = 'polite' | 'flat' | 'alive' | 'thinking' | 'sure' | 'closed';

/** Wordings of one thing: which one is said differs from practice to practice. At least one. */
export type Wordings = readonly [string, ...string[]];

/** What they do or say that is not part of their story, by the moment that it belongs to. What only a yes leads to, someone whose no stays a no does not have. */
export interface Lines {
  /** Before anything was said. */
  readonly waiting: Wordings;
  readonly hello: Wordings;
  /** A question, or a light, while the talk has only been framed. */
  readonly open: Wordings;
  /** What they say first of what matters: the surface of it. */
  readonly surface: Wordings;
  /** A question while they are cold. */
  readonly guarded: Wordings;
  /** All of their story is told, and they are asked again. */
  readonly retold: Wordings;
  /** The organizer goes on before their story was told. */
  readonly rushed: Wordings;
  /** They have named who is responsible, and are asked again. */
  readonly agrees: Wordings;
  /** The organizer came back to an earlier step. */
  readonly back: Wordings;
  /** To an ask that came too early. */
  readonly maybe: Wordings;
  /** Somebody spoke into their silence: they take the way out. */
  readonly wayOut: Wordings;
  /** Asked what happens if they do, or do not. */
  readonly considers: Wordings;
  readonly yes?: Wordings;
  /** Yes to the smaller ask. */
  readonly smallerYes?: Wordings;
  /** An honest no. */
  readonly no: Wordings;
  /** An answer to something that they did not say. */
  readonly notThat: Wordings;
  /** The smaller ask is about to come. */
  readonly smaller: Wordings;
  /** When they will do it, and how to get back to them. */
  readonly when?: Wordings;
  /** It is agreed on. */
  readonly agreed?: Wordings;
  /** The next steps of something that they have not said yes to. */
  readonly agreedToWhat: Wordings;
  /** Their no is left as it is. */
  readonly leftWell: Wordings;
  /** The end, after a yes and after anything else. */
  readonly goodbye?: Wordings;
  readonly goodbyeOpen: Wordings;
}

/** Something that holds them back. */
export interface Fear {
  /** The ids of the objections that it is, the guide's or a campaign's. */
  readonly cards: readonly string[];
  readonly says: Wordings;
  /** What they say once it was taken seriously. */
  readonly eased: Wordings;
}

/** How they are drawn; colours are CSS colours. */
export interface Look {
  readonly skin: string;
  readonly hair: string;
  readonly cut: 'long' | 'short' | 'bun' | 'curls' | 'beard' | 'scarf';
  readonly top: string;
  readonly accent: string;
  readonly place: 'kitchen' | 'ward' | 'depot' | 'office' | 'hall' | 'porch';
}

/** What nobody is told before the practice. */
export interface Carries {
  readonly stake: string;
  /** Whom or what they blame first. */
  readonly blamesFirst: string;
  /** Whom they come to name. */
  readonly target: string;
  /** What they could promise; for someone whose no stays a no, how leaving well looks. */
  readonly couldPromise: string;
}

/** Somebody to practise with, in one language. */
export interface PracticePerson {
  readonly id: string;
  readonly version: number;
  /** BCP 47. */
  readonly language: string;
  readonly name: string;
  /** In a few words, e.g. "tenant, apartment 3B". */
  readonly who: string;
  /** How they come across at first, in a sentence. */
  readonly about: string;
  /** What is practised with them. */
  readonly practise: string;
  readonly look: Look;
  readonly carries: Carries;
  /** How warm they begin, from -2 to 2: below 0 they are guarded. */
  readonly warmth: number;
  /** How they look while they are cold. */
  readonly coldMood: Mood;
  /** What warms them more than others (above 0), and what cools them (below 0). */
  readonly swings: Partial<Readonly<Record<Act['kind'] | 'rushed' | 'broken' | 'back', number>>>;
  /** So many seconds they think before they answer the ask. */
  readonly thinks: number;
  /** Whether their no stays a no, whatever is done. */
  readonly staysNo?: true;
  /** Their story, in the pieces in which it comes. */
  readonly story: readonly [Wordings, ...Wordings[]];
  /** Whether all but the last piece may come in any order. */
  readonly storyInAnyOrder?: true;
  /** From whom they blame first to who is responsible. */
  readonly blame: readonly [Wordings, ...Wordings[]];
  /** How they take the plan, from first hearing of it. */
  readonly plan: readonly [Wordings, ...Wordings[]];
  /** In which order they come differs from practice to practice. */
  readonly fears: readonly Fear[];
  readonly lines: Lines;
}
