import { describe, expect, test } from 'vitest';
import {
  DEFAULT_DOCK_SETTINGS,
  dockSettingsFrom,
  fittingWidth,
  widthsWithin,
} from '../../../../../../lib/call/places/docked/dock-settings.ts';

describe('dockSettingsFrom', () => {
  test.each([undefined, null, 7, 'left', [], {}])('%j is read as a new person’s settings', (stored) =>
    expect(dockSettingsFrom(stored)).toEqual(DEFAULT_DOCK_SETTINGS),
  );

  test('keeps what makes sense and drops what does not', () => {
    const stored = { side: 'left', width: Number.NaN, opensOn: ['meet', 'no-platform', 3], other: 1 };
    expect(dockSettingsFrom(stored)).toEqual({ side: 'left', width: 360, opensOn: ['meet'] });
  });
});

describe('the width', () => {
  test.each([
    [360, 1280, 360],
    [100, 1280, 300],
    [900, 1280, 560],
    [560, 1000, 500],
    [360, 500, 250],
    [360.4, 1280, 360],
  ])('%d wanted in a window of %d is %d', (wanted, windowWidth, width) =>
    expect(fittingWidth(wanted, windowWidth)).toBe(width),
  );

  test('has no least above its most in a small window', () =>
    expect(widthsWithin(401)).toEqual({ least: 200, most: 200 }));
});
