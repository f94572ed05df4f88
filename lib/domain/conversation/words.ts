/** The words in events: which there are, whether search finds them, and what is left without them. */
import { kindOf } from './event-kinds.ts';
import type { ConversationEvent } from './events.ts';
import type { WordKind } from './kinds/kind-definition.ts';

/** What follows from what words are. */
interface WordRule {
  /** Whether search finds them. */
  readonly isSearched: boolean;
  /** Whether they go when the notes of old conversations are deleted. */
  readonly goesWithNotes: boolean;
}

/** Whom one talked with and what was promised is kept; what was written down goes once it is old. */
export const WORD_RULES: Readonly<Record<WordKind, WordRule>> = {
  name: { isSearched: true, goesWithNotes: false },
  plan: { isSearched: false, goesWithNotes: true },
  note: { isSearched: true, goesWithNotes: true },
  promise: { isSearched: true, goesWithNotes: false },
  way: { isSearched: false, goesWithNotes: false },
  debrief: { isSearched: true, goesWithNotes: true },
};

/** Returns the texts that were typed for an event, none of them empty. What was carried over was typed elsewhere. */
export function typedWords(event: ConversationEvent): string[] {
  return Object.keys(kindOf(event)?.words ?? {}).flatMap((path) => {
    const text = path.split('.').reduce<unknown>((value, field) => fieldsOf(value)[field], event);
    return typeof text === 'string' && text !== '' ? [text] : [];
  });
}

/**
 * Returns an event without the words that go with old notes: itself where it has none, null where nothing is left that
 * is worth keeping. One of a kind that this version does not know goes as soon as there may be words in it.
 */
export function withoutNotes(event: ConversationEvent): ConversationEvent | null {
  const kind = kindOf(event);
  if (kind === undefined) return mayHoldWords(event) ? null : event;
  if ('note' in event) return null;
  const words = Object.entries(kind.words ?? {});
  const going = words.flatMap(([path, kind]) => (WORD_RULES[kind].goesWithNotes ? [path.split('.')] : []));
  if (going.length > 0 && !kind.outlastsWords) return null;
  return going.reduce<ConversationEvent>((left, path) => emptied(left, path) as ConversationEvent, event);
}

/** Returns a value with what stands at a path emptied: the value itself where that is empty. */
function emptied(value: unknown, [field, ...rest]: readonly string[]): unknown {
  if (field === undefined) {
    if (typeof value === 'string') return '';
    return Object.keys(fieldsOf(value)).length === 0 ? value : {};
  }
  const old = fieldsOf(value)[field];
  const left = emptied(old, rest);
  return left === old ? value : { ...fieldsOf(value), [field]: left };
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

/** Anything but numbers, yes and no may hold words, the names of fields within a field included. */
function mayHoldWords(event: ConversationEvent): boolean {
  const { id, conversation, device, intent, at, type, ...said } = event;
  return Object.values(said).some(
    (value) => typeof value === 'string' || (typeof value === 'object' && value !== null),
  );
}
