/** Wires the lock to the settings page. */
import { createLockModel } from '../../components/review/settings/lock-model.ts';
import { askForIdle, mayWatchIdle } from '../../lib/browser/idle.ts';
import { message } from '../../lib/i18n/messages.ts';
import { requestLock } from '../../lib/rpc/serve-page.ts';
import { autoLockMinutes } from '../../lib/storage/settings/settings.ts';
import type { Store } from '../../lib/storage/store.ts';
import type { LockChanges } from './lock-changes.ts';

/** The model of the lock. */
export function lockModel(store: Store, changes: LockChanges) {
  return createLockModel(
    {
      isOn: async () => store.isSealed,
      lockAfter: async () => ((await mayWatchIdle()) ? autoLockMinutes.get() : null),
      async changeLockAfter(minutes) {
        if (minutes !== null && !(await askForIdle())) throw new Error(message('lock_needs_idle'));
        await autoLockMinutes.set(minutes);
      },
      encrypt: changes.encrypt,
      decrypt: changes.decrypt,
      strays: changes.strays,
      switchTo: changes.switchTo,
      eraseStray: changes.eraseStray,
      strengthOf: async (passphrase) =>
        (await import('../../lib/domain/passphrase/strength.ts')).strengthOf(passphrase),
      lockNow: async () => void (await requestLock()),
    },
    () => message('lock_wrong'),
  );
}
