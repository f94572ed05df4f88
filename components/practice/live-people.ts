/** Whom to practise with: those who ship, in the language that was chosen, and in another as soon as it is; then the organizer's own. */
import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import { loadPeople } from '../../lib/domain/practice/people.ts';
import type { PracticePerson } from '../../lib/domain/practice/person.ts';
import { createSequence } from '../../lib/domain/sequence/sequence.ts';
import type { Translate } from '../ui/strings.tsx';

/** At least one. */
export type People = readonly [PracticePerson, ...PracticePerson[]];

/**
 * Resolves when those who ship are loaded in the language of the words. Where another cannot be loaded, they stay as they are. One of
 * `own` who was brought in before somebody of their id shipped stands in that one's place.
 */
export async function followPeople(
  words: ReadonlySignal<Translate>,
  own: ReadonlySignal<readonly PracticePerson[]>,
): Promise<ReadonlySignal<People>> {
  const loaded = signal(await loadPeople(words.peek().language()));
  const inSequence = createSequence();
  effect(() => {
    const language = words.value.language();
    void inSequence(async () => {
      loaded.value = await loadPeople(language);
    }).catch(() => undefined);
  });
  return computed(() => {
    const ships = loaded.value.filter(({ id }) => !own.value.some((one) => one.id === id));
    const [first = loaded.value[0], ...others] = [...ships, ...own.value];
    return [first, ...others] as const;
  });
}
