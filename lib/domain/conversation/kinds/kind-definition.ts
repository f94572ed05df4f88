/** What is known of a kind of event. */
import type * as v from 'valibot';
import type { EVENT_SCHEMAS, EventKind } from '../event-schemas.ts';
import type { HoldsWords } from '../schema-parts.ts';
import type { StateDraft } from '../state-draft.ts';

/** What of a conversation is kept beside its log, besides its own row, which every event brings up to date. */
export type Projection = 'person' | 'followUps' | 'searchText' | 'prepSheet' | 'guideVersion';

/** What words are: whether search finds them and whether they go with old notes follows from it (`words.ts`). */
export type WordKind = 'name' | 'plan' | 'note' | 'promise' | 'way' | 'debrief';

/** What an event may be about, by the field that has its id. */
export const SUBJECTS = ['note', 'ask', 'commitment', 'undoes', 'redoes'] as const;

/** What an event may be about. */
export type Subject = (typeof SUBJECTS)[number];

/** Who recorded an event, when and where. */
export interface EventStamp {
  /** UUIDv7 of `at`: the order of ids is the order of events, on every device. */
  readonly id: string;
  readonly conversation: string;
  /** The installation that recorded it, so that two devices' logs can be told apart. */
  readonly device: string;
  /** The id of the first event of the same intent: what one press did is undone as one. */
  readonly intent: string;
  /** Epoch ms; greater than that of every event which its recorder had seen. */
  readonly at: number;
}

/** What an event says besides its stamp and its kind, by a schema's entries. */
export type Said<Entries extends v.ObjectEntries> = Frozen<
  v.InferOutput<v.StrictObjectSchema<Entries, undefined>>
>;

/** A value that nobody may change, at any depth. */
type Frozen<Value> = Value extends object ? { readonly [Key in keyof Value]: Frozen<Value[Key]> } : Value;

/** The fields of a schema that hold words, those within a field by a path: `person.name`. */
export type WordFields<Entries> = {
  [Field in keyof Entries & string]: WordsIn<Field, Entries[Field]>;
}[keyof Entries & string];

type WordsIn<Path extends string, Schema> = Schema extends HoldsWords
  ? Path
  : Schema extends { readonly wrapped: infer Inner } | { readonly value: infer Inner }
    ? WordsIn<Path, Inner>
    : Schema extends { readonly entries: infer Inner }
      ? `${Path}.${WordFields<Inner>}`
      : never;

/** What everything that handles events needs to know of a kind, besides its schema. */
export type KindDefinition<Entries extends v.ObjectEntries> = {
  /** Brings a state to what it is after the event. One that makes no sense there is left without effect. */
  readonly apply: (draft: StateDraft, event: EventStamp & Said<Entries>) => void;
  /** What it may change of what lists and search show. */
  readonly affects: readonly Projection[];
} & ([WordFields<Entries>] extends [never] ? unknown : WordDefinition<WordFields<Entries>>) &
  ([keyof Entries & Subject] extends [never] ? unknown : SubjectDefinition);

/** What is known of a kind that holds words. */
interface WordDefinition<Field extends string> {
  /** What the words in each of its fields are. */
  readonly words: { readonly [Name in Field]: WordKind };
  /** Whether it says something when its words are taken away; without them it goes otherwise. */
  readonly outlastsWords: boolean;
}

/** What is known of a kind that is about something. */
interface SubjectDefinition {
  /** Whether what it is about begins with it: nothing is left to say of that without this event. */
  readonly begins: boolean;
}

/** A definition for each kind that has a schema. */
export type KindDefinitions = { readonly [Kind in EventKind]: KindDefinition<(typeof EVENT_SCHEMAS)[Kind]> };

/** The definitions of the kinds about one subject. */
export type SomeDefinitions = Partial<KindDefinitions>;

/** Changes the last item if it is the one meant. */
export function replaceLast<Item extends object>(
  items: Item[],
  isMeant: (item: Item) => boolean,
  change: Partial<Item>,
): void {
  const last = items.at(-1);
  if (last !== undefined && isMeant(last)) items[items.length - 1] = { ...last, ...change };
}
