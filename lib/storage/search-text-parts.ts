/**
 * How what was written down in a conversation lies in its table: in parts of so many notes, so that a note writes one part,
 * however many there are. All that is no note stands in the first part.
 */
import type { SearchText, SearchTextRow } from './rows.ts';

/** So many notes are in a part. */
export const NOTES_IN_PART = 16;

/** Between a conversation's id and the number of a part that is not its first: no id has it (`ID_LETTERS`). */
const NUMBER_MARK = '#';

/** The parts of a conversation, in the order of their keys; the first is there even where nothing was written. */
export function partsOf(conversation: string, written: readonly SearchText[]): SearchTextRow[] {
  const notes = written.filter(({ kind }) => kind === 'note');
  const others = written.filter(({ kind }) => kind !== 'note');
  const first = { conversation, sayings: [...notes.slice(0, NOTES_IN_PART), ...others] };
  const parts: SearchTextRow[] = [first];
  for (let from = NOTES_IN_PART; from < notes.length; from += NOTES_IN_PART) {
    const sayings = notes.slice(from, from + NOTES_IN_PART);
    parts.push({ conversation: keyOf(conversation, parts.length), sayings });
  }
  return parts;
}

/** Six digits, so that keys stand in the order of their numbers. */
function keyOf(conversation: string, number: number): string {
  return `${conversation}${NUMBER_MARK}${String(number).padStart(6, '0')}`;
}

/** The conversation that a part is of, by the part's key. */
export function conversationOf(part: string): string {
  return part.split(NUMBER_MARK, 1)[0] as string;
}

/** The least and the greatest key that a part of a conversation may have. */
export function keysOfParts(conversation: string): [string, string] {
  return [conversation, keyOf(conversation, 999_999)];
}

/** Whether there may be parts after the first one. */
export function mayHaveMore({ sayings }: SearchTextRow): boolean {
  return sayings.filter(({ kind }) => kind === 'note').length >= NOTES_IN_PART;
}

/** The parts that are not what they were, each in its place; `before` are those there were. */
export function changedParts(
  before: readonly SearchTextRow[],
  now: readonly SearchTextRow[],
): SearchTextRow[] {
  return now.filter((part, at) => !isSame(part, before[at]));
}

function isSame({ sayings }: SearchTextRow, before: SearchTextRow | undefined): boolean {
  return (
    sayings.length === before?.sayings.length &&
    sayings.every(({ id, kind, text, at }, index) => {
      const old = before.sayings[index];
      return id === old?.id && kind === old.kind && text === old.text && at === old.at;
    })
  );
}
