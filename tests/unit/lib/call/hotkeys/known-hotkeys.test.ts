import { expect, test } from 'vitest';
import { createKnownHotkeys } from '../../../../../lib/call/hotkeys/hide-hotkeys.ts';

const press = (key: string) =>
  ({ key, code: `Key${key}`, altKey: true, shiftKey: true, ctrlKey: false, metaKey: false }) as KeyboardEvent;

test('the suggested hotkeys are known at once, and those of the person once they are read', async () => {
  let given: readonly string[] | null = null;
  const { isHotkey, refresh } = createKnownHotkeys(['Alt+Shift+K'], async () => given);
  expect([isHotkey(press('K')), isHotkey(press('P'))]).toEqual([true, false]);
  refresh();
  await Promise.resolve();
  expect(isHotkey(press('K'))).toBe(true);
  given = ['Alt+Shift+P'];
  refresh();
  await expect.poll(() => isHotkey(press('P'))).toBe(true);
  expect(isHotkey(press('K'))).toBe(false);
});
