/** What is done once a day, wired to the store: notes that are too old go, and versions of guides that nobody needs, and a snapshot is taken. */
import { clockVerdict } from '../../lib/app/clock-verdict.ts';
import { createDaily } from '../../lib/app/daily-snapshot.ts';
import { deleteExpiredNotes } from '../../lib/app/retention.ts';
import { onAlarm, setAlarm } from '../../lib/browser/alarms.ts';
import type { StoreConnection } from '../../lib/storage/connection/store-connection.ts';
import { deleteNotesBefore } from '../../lib/storage/deletion.ts';
import { dropUnheldVersions } from '../../lib/storage/guide-versions.ts';
import { clockLook, onClockBelieved } from '../../lib/storage/settings/clock-check.ts';
import {
  lastClockLook,
  retentionDays,
  retentionRunAt,
  snapshotTakenAt,
} from '../../lib/storage/settings/settings.ts';
import { snapshotSteps } from '../../lib/storage/take-snapshot.ts';

/** Does it when the background wakes. What cannot be done now is tried again when it wakes the next time. */
export function serveDaily(
  connection: StoreConnection,
  now: () => number,
  later: (run: () => void) => void,
): void {
  const verdict = () =>
    clockVerdict({
      now,
      isAsked: async () => (await retentionDays.get()) !== null,
      look: clockLook,
      keepLook: lastClockLook.set,
    });
  const retention = {
    now,
    clockVerdict: verdict,
    days: retentionDays.get,
    tidiedAt: retentionRunAt.get,
    keepTidiedAt: retentionRunAt.set,
    deleteBefore: async (before: number) => deleteNotesBefore(await connection.open(), before),
  };
  const deleteExpired = (isChanged: boolean) =>
    void deleteExpiredNotes(retention, isChanged).catch(() => undefined);
  retentionDays.watch(() => deleteExpired(true));
  onClockBelieved(() => deleteExpired(true));
  later(() => deleteExpired(false));

  const takeDaily = createDaily({
    now,
    takenAt: snapshotTakenAt.get,
    keepTakenAt: snapshotTakenAt.set,
    async steps() {
      const store = await connection.open();
      await dropUnheldVersions(store);
      return snapshotSteps(store, (await verdict()) === 'believed');
    },
    wakeAt: (at) => setAlarm('snapshot', at),
  });
  const snapshot = () => void takeDaily().catch(() => undefined);
  onAlarm('snapshot', snapshot);
  later(snapshot);
}
