/** What is known of whom the conversation is with: the last time, before it and while it is on, and what was prepared. */
import { effect, type ReadonlySignal, signal } from '@preact/signals';
import type { ConversationState } from '../../lib/domain/conversation/state.ts';
import type { LastTime } from '../../lib/domain/person/last-time.ts';
import type { PrepSheet } from '../../lib/domain/prep-sheet/prep-sheet.ts';

/** Asks for the last time with a person, by id, but for a conversation; resolves to null where it cannot be had, too. */
export type AskLastTime = (person: string, except: string | null) => Promise<LastTime | null>;

/**
 * Follows whom the conversation is with, and asks once for each. What is asked is not waited for: the step is there first.
 */
export function createLastTimes(state: ReadonlySignal<ConversationState>, ask: AskLastTime) {
  const lastTime = signal<LastTime | null>(null);
  let known = '';
  effect(() => {
    const { id, person, ended } = state.value;
    // Who is called otherwise may have become one with somebody else.
    const about = id === null || person === null || ended !== null ? '' : `${id} ${person.id} ${person.name}`;
    if (about === known) return;
    known = about;
    lastTime.value = null;
    if (person === null || about === '') return;
    void ask(person.id, id).then((found) => {
      // An answer that comes after another conversation has begun is about something else.
      if (about === known) lastTime.value = found;
    });
  });
  return {
    /** The last time before the conversation that is on; null where there was none, or it is not known yet. */
    lastTime: lastTime as ReadonlySignal<LastTime | null>,
    lastTimeWith: (person: string) => ask(person, null),
  };
}

/** Asks for a prep sheet by its id; resolves to null where it cannot be had, too. */
export type AskPrepSheet = (id: string) => Promise<PrepSheet | null>;

/** Follows which prep sheet the conversation that is on began from, and asks once for each; null where there is none, or nothing in it. */
export function createPrepared(
  state: ReadonlySignal<ConversationState>,
  ask: AskPrepSheet,
): ReadonlySignal<PrepSheet | null> {
  const prepared = signal<PrepSheet | null>(null);
  let known: string | null = null;
  effect(() => {
    const { prepSheet, ended } = state.value;
    const about = ended === null ? prepSheet : null;
    if (about === known) return;
    known = about;
    prepared.value = null;
    if (about === null) return;
    void ask(about).then((found) => {
      const isEmpty = found === null || (found.goal === '' && found.known === '');
      if (about === known && !isEmpty) prepared.value = found;
    });
  });
  return prepared;
}
