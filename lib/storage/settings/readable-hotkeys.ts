/** Apart from the other settings: the script that stands in every frame of a call page only reads this one. */
import { parseText } from './parsers.ts';
import type { Readable } from './setting.ts';

/** The manifest's commands are fewer. */
const MOST_HOTKEYS = 100;

/**
 * In Firefox: the combinations that the browser gave to our hotkeys, for content scripts; null before the first look
 * (`hotkeys` in `settings.ts` writes them).
 */
export const readableHotkeys: Readable<readonly string[] | null> = {
  area: 'local',
  key: 'hotkeys',
  default: null,
  staysWhileLocked: true,
  parse: (stored) =>
    Array.isArray(stored)
      ? stored.slice(0, MOST_HOTKEYS).flatMap((combination) => parseText(combination) ?? [])
      : undefined,
};
