/** The guides of a document: those that ship in the language that was chosen, and in another as soon as it is. */
import { effect, type ReadonlySignal, signal } from '@preact/signals';
import type { Guide } from '../../lib/domain/guide/guide.ts';
import { type Guides, guidesOf, type KeptGuides } from '../../lib/domain/guide/guides.ts';
import { type GuideName, loadShipped, namesOfGuides } from '../../lib/domain/guide/shipped.ts';
import { createSequence } from '../../lib/domain/sequence/sequence.ts';
import type { Translate } from './strings.tsx';

/** The guides, of which whoever shows one in a component or in a computed signal hears of another, and of another language. */
export interface LiveGuides extends Guides {
  /** Those to choose from, whether they are loaded or not. */
  readonly names: readonly GuideName[];
  /** The organizer's guide of this id; undefined where there is none. */
  readonly own: (id: string | null) => Guide | undefined;
  /**
   * Takes over what is kept of them now, and loads the one in use and others by their ids, where they ship. Rejects, and leaves
   * all as it was, where they cannot be loaded.
   */
  readonly take: (kept: Partial<KeptGuides>, others?: readonly (string | null)[]) => Promise<void>;
}

/**
 * The guides in the language of the words, until the signal aborts; resolves when the one in use is loaded, and those of these
 * ids that ship. Where a translation cannot be loaded, they stay as they are.
 */
export async function followGuides(
  kept: KeptGuides,
  ids: readonly (string | null)[],
  words: ReadonlySignal<Translate>,
  lifetime: AbortSignal,
): Promise<LiveGuides> {
  /** In the language of the moment at which it is run. */
  const load = async (now: KeptGuides, others: readonly (string | null)[]) => {
    const language = words.peek().language();
    const shipped = await loadShipped(language, [now.inUse, ...others]);
    return { now, others, language, guides: guidesOf(now, shipped) };
  };
  const loaded = signal(await load(kept, ids));
  const inSequence = createSequence();
  const take: LiveGuides['take'] = (changed, others) =>
    inSequence(async () => {
      const before = loaded.peek();
      loaded.value = await load({ ...before.now, ...changed }, others ?? before.others);
    });
  const end = effect(() => {
    if (words.value.language() !== loaded.peek().language) take({}).catch(() => undefined);
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
      return namesOfGuides(loaded.value.now, words.value.language());
    },
    own: (id) => loaded.peek().now.own.find((one) => one.id === id),
    take,
  };
}
