/** A state while events are applied to it. */
import type { ConversationState } from './state.ts';

type Fields = { -readonly [Field in keyof ConversationState]: ConversationState[Field] };

/** What is changed in place instead of assigned. */
type Collections = {
  [Field in keyof Fields as Fields[Field] extends Collection ? Field : never]: Mutable<Fields[Field]>;
};

type Collection = readonly unknown[] | ReadonlyMap<unknown, unknown> | ReadonlySet<unknown>;

type Mutable<Whole> = Whole extends readonly (infer Item)[]
  ? Item[]
  : Whole extends ReadonlyMap<infer Key, infer Value>
    ? Map<Key, Value>
    : Whole extends ReadonlySet<infer Item>
      ? Set<Item>
      : never;

/**
 * A state that events are applied to. A collection that was handed out is copied before its next change, once; so a
 * state that was handed out never changes, and changes between two hand-outs cost the same however long the log is.
 */
export class StateDraft {
  /** As far as it is computed. Plain fields are assigned; collections are changed by way of `edit`. */
  readonly state: Fields;
  /** The collections that nobody else has. */
  readonly #own = new Set<keyof Collections>();

  constructor(state: ConversationState) {
    this.state = { ...state };
  }

  /** Returns a collection to be changed in place. */
  edit<Name extends keyof Collections>(name: Name): Collections[Name] {
    if (!this.#own.has(name)) {
      this.state[name] = copyOf(this.state[name]) as Fields[Name];
      this.#own.add(name);
    }
    return this.state[name] as Collections[Name];
  }

  /** Returns the state as it stands, which nothing changes any more. */
  handOut(): ConversationState {
    this.#own.clear();
    return { ...this.state };
  }
}

function copyOf(collection: Collection): Collection {
  if (collection instanceof Map) return new Map(collection);
  return collection instanceof Set ? new Set(collection) : [...(collection as readonly unknown[])];
}
