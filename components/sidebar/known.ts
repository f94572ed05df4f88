/** What is known of whom the conversation is with: the last time, before it and while it is on, and what was prepared. */
import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { ConversationState } from '../../lib/domain/conversation/state.ts';
import type { Attempt } from '../ui/attempt.ts';
import type { Dependencies } from './dependencies.ts';

/** What to ask, and what it depends on: it is asked again where that becomes another. */
interface Question<Known> {
  readonly about: string;
  ask(): Promise<Known | null>;
}

/**
 * Follows what there is to ask about the conversation, null for nothing, and asks once for each. What is asked is not waited
 * for: the step is there first.
 */
function followKnown<Known>(questionNow: () => Question<Known> | null): ReadonlySignal<Known | null> {
  const known = signal<Known | null>(null);
  let about: string | undefined;
  effect(() => {
    const question = questionNow();
    if (question?.about === about) return;
    about = question?.about;
    known.value = null;
    void question?.ask().then((found) => {
      // An answer that comes after another conversation has begun is about something else.
      if (question.about === about) known.value = found;
    });
  });
  return known;
}

/** Follows whom the conversation is with, and which prep sheet it began from. */
export function createKnown(
  { background }: Dependencies,
  state: ReadonlySignal<ConversationState>,
  attempt: Attempt,
) {
  const ask = async (person: string, except: string | null) =>
    (await attempt(() => background.knownBefore(person, except))) ?? null;
  const before = followKnown(() => {
    const { id, person, ended } = state.value;
    if (id === null || person === null || ended !== null) return null;
    // Who is called otherwise may have become one with somebody else.
    return { about: `${id} ${person.id} ${person.name}`, ask: () => ask(person.id, id) };
  });
  const prepSheet = followKnown(() => {
    const { prepSheet: id, ended } = state.value;
    if (id === null || ended !== null) return null;
    return { about: id, ask: async () => (await attempt(() => background.prepSheet(id))) ?? null };
  });
  return {
    /** The last time before the conversation that is on; null where there was none, or it is not known yet. */
    lastTime: computed(() => before.value?.last ?? null),
    /** Theirs with whom it is; undefined or '' where they are not known. */
    pronouns: computed(() => before.value?.pronouns),
    lastTimeWith: async (person: string) => (await ask(person, null))?.last ?? null,
    /** The prep sheet that the conversation began from; null where there is none, nothing is in it, or it is not known yet. */
    prepared: computed(() => {
      const { goal = '', known = '' } = prepSheet.value ?? {};
      return goal === '' && known === '' ? null : prepSheet.value;
    }),
  };
}
