/** What is known of whom the conversation is with: the last time, before it and while it is on. */
import { effect, type ReadonlySignal, signal } from '@preact/signals';
import type { ConversationState } from '../../lib/domain/conversation/state.ts';
import type { LastTime } from '../../lib/domain/person/last-time.ts';

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
