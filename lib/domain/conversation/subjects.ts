/** What events are about. */
import { isKnown, kindOf } from './event-kinds.ts';
import type { ConversationEvent } from './events.ts';
import { SUBJECTS, type Subject } from './kinds/kind-definition.ts';
import { someText } from './plain-json.ts';

/** Returns what an event is about, and its id; undefined where that is nothing that has one. */
export function subjectOf(
  event: ConversationEvent,
): { readonly subject: Subject; readonly id: string } | undefined {
  const subject = isKnown(event) ? SUBJECTS.find((field) => field in event) : undefined;
  return subject && { subject, id: (event as unknown as Readonly<Record<Subject, string>>)[subject] };
}

/** Returns whether two events are about the same thing. */
export function areAboutTheSame(one: ConversationEvent, other: ConversationEvent): boolean {
  const [first, second] = [subjectOf(one), subjectOf(other)];
  return first !== undefined && first.subject === second?.subject && first.id === second.id;
}

/** Returns the ids of what begins with an event, which later ones may be about: its intent, and what it is about. */
export function begunBy(event: ConversationEvent): string[] {
  const about = kindOf(event)?.begins ? subjectOf(event) : undefined;
  return about === undefined ? [event.intent] : [event.intent, about.id];
}

/**
 * Returns whether an event is about one of some notes, by their ids. One of an unknown kind is taken to be about
 * whatever it names, so that nothing is left of a note that was deleted for good.
 */
export function isAboutNote(event: ConversationEvent, notes: ReadonlySet<string>): boolean {
  if (!isKnown(event)) return someText(event, (text) => notes.has(text));
  return 'note' in event && notes.has(event.note);
}
