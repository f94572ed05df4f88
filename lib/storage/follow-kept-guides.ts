/** Follows which guides conversations can be begun by. */
import type { KeptGuides } from '../domain/guide/guides.ts';
import { followQuery } from './follow-query.ts';
import { keptGuides } from './guides.ts';
import type { Tables } from './rows.ts';

/** Calls `listener` with them now and whenever they are others, whoever writes; a draft, which is written with every letter, is none of them. */
export function followKeptGuides(
  store: Pick<Tables, 'guides' | 'settings'>,
  listener: (kept: KeptGuides) => void,
  failed: (error: unknown) => void,
  signal: AbortSignal,
): void {
  let known = '';
  const hear = (kept: KeptGuides) => {
    const now = JSON.stringify(kept);
    if (now === known) return;
    known = now;
    listener(kept);
  };
  followQuery(() => keptGuides(store), hear, failed, signal);
}
