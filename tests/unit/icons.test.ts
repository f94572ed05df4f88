import { resolve } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';

/** The relative luminance of a colour, by WCAG 2.2; its parts are from 0 to 255. */
function luminance(parts: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = parts.map((part) =>
    part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const contrast = (one: number, other: number) =>
  (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);

/** Toolbars and tab strips of both browsers, as they come. */
const BARS = ['ffffff', 'f9f9fb', 'dee1e6', '35363a', '2b2a33', '1f1f1f'];

test.each([16, 32, 128])('at %i px the icon is seen on light and on dark toolbars', async (size) => {
  const file = resolve(import.meta.dirname, `../../public/icons/icon-${size}.png`);
  const pixels = await sharp(file).ensureAlpha().raw().toBuffer();
  // Half way down the left edge, where the icon ends and the toolbar begins.
  const edge = pixels.subarray(4 * size * (size / 2), 4 * size * (size / 2) + 4);
  expect(edge[3]).toBe(255);
  const tile = luminance([...edge.subarray(0, 3)]);
  for (const bar of BARS) {
    const parts = [0, 2, 4].map((at) => Number.parseInt(bar.slice(at, at + 2), 16));
    expect.soft(contrast(tile, luminance(parts)), bar).toBeGreaterThanOrEqual(3);
  }
  expect(contrast(tile, 1)).toBeGreaterThanOrEqual(3);
});
