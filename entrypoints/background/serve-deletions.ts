/** Deletions whose page was closed before they were carried out, wired to the store. */
import { finishDue } from '../../lib/app/deletions.ts';
import { onAlarm } from '../../lib/browser/alarms.ts';
import { onBrowserStart } from '../../lib/browser/tabs.ts';
import type { StoreConnection } from '../../lib/storage/connection/store-connection.ts';
import { finishDeletion, pendingDeletions } from '../../lib/storage/pending-deletions.ts';

/** Carries them out. What cannot be carried out now, as while everything is locked, is when the review is opened. */
export function serveDeletions(connection: StoreConnection, now: () => number): void {
  const run = async () => {
    const store = await connection.openUnlessLocked();
    if (store === null) return;
    await finishDue({
      now,
      pending: () => pendingDeletions(store),
      finishDeletion: (id) => finishDeletion(store, id),
    });
  };
  const attempt = () => void run().catch(() => undefined);
  onAlarm('deletions', attempt);
  // An alarm may not outlive the browser.
  onBrowserStart(attempt);
}
