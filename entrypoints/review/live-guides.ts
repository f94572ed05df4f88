/** Wires the guides of the review to the store. */
import type { ReadonlySignal } from '@preact/signals';
import { followGuides, type LiveGuides } from '../../components/ui/live-guides.ts';
import type { Translate } from '../../components/ui/strings.tsx';
import { SHIPPED } from '../../lib/domain/guide/shipped.ts';
import { followKeptGuides } from '../../lib/storage/follow-kept-guides.ts';
import { keptGuides } from '../../lib/storage/guides.ts';
import type { Store } from '../../lib/storage/store.ts';

/** All guides, those that ship and those in the store, for as long as the document lives. Rejects where they cannot be read. */
export async function liveGuides(
  store: Store,
  words: ReadonlySignal<Translate>,
  lifetime: AbortSignal,
): Promise<LiveGuides> {
  const all = SHIPPED.map(({ id }) => id);
  const guides = await followGuides(await keptGuides(store), all, words, lifetime);
  // Where they cannot be followed any more, they stay as they are; whoever changes them hears why that failed.
  const stay = () => undefined;
  followKeptGuides(store, (kept) => void guides.take(kept).catch(stay), stay, lifetime);
  return guides;
}
