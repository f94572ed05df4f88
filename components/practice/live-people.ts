/** Whom to practise with, in the language that was chosen, and in another as soon as it is. */
import { effect, type ReadonlySignal, signal } from '@preact/signals';
import { loadPeople } from '../../lib/domain/practice/people.ts';
import { createSequence } from '../../lib/domain/sequence/sequence.ts';
import type { Translate } from '../ui/strings.tsx';

/** Resolves when they are loaded in the language of the words. Where another cannot be loaded, they stay as they are. */
export async function followPeople(words: ReadonlySignal<Translate>) {
  const loaded = signal(await loadPeople(words.peek().language()));
  const inSequence = createSequence();
  effect(() => {
    const language = words.value.language();
    void inSequence(async () => {
      loaded.value = await loadPeople(language);
    }).catch(() => undefined);
  });
  return loaded;
}
