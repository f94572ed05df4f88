/** A setting as a signal. */
import { type ReadonlySignal, signal } from '@preact/signals';
import type { Setting } from '../../lib/storage/settings/setting.ts';

/** The setting as it is now, live until the signal aborts. Rejects with the browser's Error where it cannot be read. */
export async function settingSignal<Value>(
  setting: Pick<Setting<Value>, 'get' | 'watch'>,
  lifetime: AbortSignal,
): Promise<ReadonlySignal<Value>> {
  const now = signal<Value>(await setting.get());
  setting.watch((value) => {
    now.value = value;
  }, lifetime);
  return now;
}
