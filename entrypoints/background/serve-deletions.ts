/** Deletions whose page was closed before they were carried out, wired to the store. */
import { carryOutDue } from '../../lib/app/deletions.ts';
import { onAlarm } from '../../lib/browser/alarms.ts';
import { onBrowserStart } from '../../lib/browser/tabs.ts';
import type { StoreConnection } from '../../lib/storage/connection/store-connection.ts';
import { carryOut, heldDeletions } from '../../lib/storage/held-deletions.ts';

/** Carries them out. What cannot be carried out now, as while everything is locked, is when the review is opened. */
export function serveDeletions(connection: StoreConnection, now: () => number): void {
  const run = async () => {
    const store = await connection.openUnlessLocked();
    if (store === null) return;
    await carryOutDue({ now, held: () => heldDeletions(store), carryOut: (id) => carryOut(store, id) });
  };
  const attempt = () => void run().catch(() => undefined);
  onAlarm('deletions', attempt);
  // An alarm may not outlive the browser.
  onBrowserStart(attempt);
}
