/** Which installation this is. */
import { newId } from '../../domain/conversation/stamp-events.ts';
import { device } from './settings.ts';

/** The id of this installation; the first to ask makes it, at an epoch time (ms). Rejects where it cannot be stored. */
export function deviceId(now: number): Promise<string> {
  return device.update((id) => id || newId(now));
}
