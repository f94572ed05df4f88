/** The guides of a document, ours in the language that was chosen, and in another as soon as it is. */
import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { Guide } from '../../lib/domain/guide/guide.ts';
import { type Guides, guidesOf, type KeptGuides } from '../../lib/domain/guide/guides.ts';
import { loadSixSteps } from '../../lib/domain/guide/load-six-steps.ts';
import { createSequence } from '../../lib/domain/sequence/sequence.ts';
import type { Translate } from './strings.tsx';

/**
 * The six steps in the language of the words, until the signal aborts; resolves when they are loaded. Where a translation
 * cannot be loaded, they stay as they are.
 */
export async function followSixSteps(
  words: ReadonlySignal<Translate>,
  lifetime: AbortSignal,
): Promise<ReadonlySignal<Guide>> {
  const sixSteps = signal(await loadSixSteps(words.peek().language()));
  const inSequence = createSequence();
  const end = effect(() => {
    const language = words.value.language();
    inSequence(async () => {
      sixSteps.value = await loadSixSteps(language);
    }).catch(() => undefined);
  });
  lifetime.addEventListener('abort', end, { once: true });
  return sixSteps;
}

/** The guides, of which whoever shows one in a component or in a computed signal hears of another language. */
export function liveGuides(kept: KeptGuides, sixSteps: ReadonlySignal<Guide>): Guides {
  const guides = computed(() => guidesOf(kept, sixSteps.value));
  return {
    get all() {
      return guides.value.all;
    },
    get inUse() {
      return guides.value.inUse;
    },
    of: (id) => guides.value.of(id),
  };
}
