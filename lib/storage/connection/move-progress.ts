/** What documents tell one another of a move of the store, in `storage.session`. */
import browser from 'webextension-polyfill';
import { MOVING } from './store-location.ts';

/** A move of the store into another database that is under way. */
export interface MoveProgress {
  /** Whether everything is being encrypted, or the encryption taken off. */
  readonly to: 'sealed' | 'clear';
  /** How much of it is done, 0 to 1. */
  readonly done: number;
}

/** Tells every document how far a move of the store is; null when it has ended. */
export async function announceMove(moving: MoveProgress | null): Promise<void> {
  if (moving === null) await browser.storage.session.remove(MOVING);
  else await browser.storage.session.set({ [MOVING]: moving });
}

/**
 * Calls back with how far a move of the store is, now and at every change, until the signal aborts. One that was cut
 * short may still be told of: whether there is one, the lock of the browser knows (`lib/storage/connection/store-connection.ts`).
 */
export function followMove(listener: (moving: MoveProgress) => void, signal: AbortSignal): void {
  const tell = (moving: unknown) => {
    if (moving !== undefined && !signal.aborted) listener(moving as MoveProgress);
  };
  const heard = (changes: Record<string, browser.Storage.StorageChange>) => tell(changes[MOVING]?.newValue);
  browser.storage.session.onChanged.addListener(heard);
  signal.addEventListener('abort', () => browser.storage.session.onChanged.removeListener(heard));
  void browser.storage.session.get(MOVING).then(({ [MOVING]: moving }) => tell(moving));
}
