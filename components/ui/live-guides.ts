/** The guides of a document: those that ship in the language that was chosen, and in another as soon as it is. */
import { effect, type ReadonlySignal, signal } from '@preact/signals';
import { type Guides, guidesOf, type KeptGuides } from '../../lib/domain/guide/guides.ts';
import { type GuideName, loadShipped, namesOfGuides } from '../../lib/domain/guide/shipped.ts';
import { createSequence } from '../../lib/domain/sequence/sequence.ts';
import type { Translate } from './strings.tsx';

/** The guides, of which whoever shows one in a component or in a computed signal hears of another, and of another language. */
export interface LiveGuides extends Guides {
  /** Those to choose from, whether they are loaded or not. */
  readonly names: readonly GuideName[];
  /**
   * Has the guide of an id be in use here, and loads it and another one by its id, where they ship. Rejects, and leaves all as
   * it was, where they cannot be loaded.
   */
  readonly load: (inUse: string, other: string | null) => Promise<void>;
}

/**
 * The guides in the language of the words, until the signal aborts; resolves when the one in use is loaded, and those of these
 * ids that ship. Where a translation cannot be loaded, they stay as they are.
 */
export async function followGuides(
  own: KeptGuides,
  ids: readonly (string | null)[],
  words: ReadonlySignal<Translate>,
  lifetime: AbortSignal,
): Promise<LiveGuides> {
  /** In the language of the moment at which it is run. */
  const load = async (inUse: string, others: readonly (string | null)[]) => {
    const language = words.peek().language();
    const shipped = await loadShipped(language, [inUse, ...others]);
    return { inUse, others, language, guides: guidesOf({ ...own, inUse }, shipped) };
  };
  const loaded = signal(await load(own.inUse, ids));
  const inSequence = createSequence();
  const change = (inUse?: string, others?: readonly (string | null)[]) =>
    inSequence(async () => {
      const now = loaded.peek();
      loaded.value = await load(inUse ?? now.inUse, others ?? now.others);
    });
  const end = effect(() => {
    if (words.value.language() !== loaded.peek().language) change().catch(() => undefined);
  });
  lifetime.addEventListener('abort', end, { once: true });
  return {
    get all() {
      return loaded.value.guides.all;
    },
    get inUse() {
      return loaded.value.guides.inUse;
    },
    of: (id) => loaded.value.guides.of(id),
    get names() {
      return namesOfGuides(own, words.value.language());
    },
    load: (inUse, other) => change(inUse, [other]),
  };
}
