/** Moments that the organizer marks with one press, as when their face lights up, and what is typed right after. */
import type { EventBody } from './events.ts';
import { addNote } from './intents.ts';
import { isTooLong } from './limits.ts';
import { isMoment } from './notes.ts';
import type { ConversationState, Note } from './state.ts';

/** So long, ms, what is typed after a mark is about the moment. */
export const JOINS_FOR_MS = 20_000;

/** A note to be taken, as it comes from the field. */
interface Taken {
  readonly id: string;
  readonly text: string;
  readonly step: string;
  /** When its first letter was typed, epoch ms. */
  readonly begunAt: number;
}

/** The moment that was marked just now and about which nothing was said yet; undefined where there is none. */
export function openMoment(state: ConversationState, now: number): Note | undefined {
  const last = [...state.notes.values()].at(-1);
  if (last === undefined || !isMoment(last) || last.text.includes(':')) return undefined;
  return now >= last.at && now - last.at <= JOINS_FOR_MS ? last : undefined;
}

/**
 * Marks the moment as a note. Nothing while the last mark still waits for its words: the key was pressed twice.
 *
 * @param taken its `text` is what the mark is called, star and all
 */
export function markMoment(state: ConversationState, taken: Taken): EventBody[] {
  return openMoment(state, taken.begunAt) === undefined ? addNote(taken) : [];
}

/**
 * Keeps what was typed: as words of the moment that was marked in the same step up to `JOINS_FOR_MS` before its first
 * letter, else as a note of its own.
 */
export function keepNote(state: ConversationState, taken: Taken): EventBody[] {
  const moment = openMoment(state, taken.begunAt);
  const words = taken.text.trim();
  const text = moment && `${moment.text}: ${words}`;
  if (words === '' || moment?.step !== taken.step || text === undefined || isTooLong(text))
    return addNote(taken);
  return [{ type: 'note-edited', note: moment.id, text }];
}
