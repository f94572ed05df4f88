/** The contrasts of the theme, as WCAG 2.2 AA wants them, computed from the sheet itself. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { tokenRules } from '../../../../scripts/styles/tokens-in-sheets.ts';

const sheet = tokenRules() + readFileSync(join(process.cwd(), 'components/ui/theme.css'), 'utf8');

/** A token's colours, light and dark. */
function coloursOf(token: string): readonly [light: string, dark: string] {
  const [, light, dark] =
    new RegExp(`--${token}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)`).exec(sheet) ?? [];
  if (light === undefined || dark === undefined) throw new Error(`The theme has no colour --${token}.`);
  return [light, dark];
}

/** WCAG's relative luminance. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

const TEXT = 4.5;
/** The edge of what can be pressed or filled. */
const EDGE = 3;

describe('the theme', () => {
  it.each([
    ['ink', 'paper', TEXT],
    ['ink', 'card', TEXT],
    ['soft', 'paper', TEXT],
    ['soft', 'card', TEXT],
    ['accent', 'paper', TEXT],
    ['accent', 'card', TEXT],
    ['on-accent', 'accent', TEXT],
    ['late', 'paper', TEXT],
    ['late', 'card', TEXT],
    ['ink', 'green-bg', TEXT],
    ['ink', 'yellow-bg', TEXT],
    ['soft', 'green-bg', TEXT],
    ['soft', 'yellow-bg', TEXT],
    ['green', 'green-bg', TEXT],
    ['yellow', 'yellow-bg', TEXT],
    ['edge', 'paper', EDGE],
    ['edge', 'card', EDGE],
  ])('shows %s on %s at %f or more, light and dark', (above, below, least) => {
    const [light, dark] = [0, 1].map((scheme) =>
      contrast(coloursOf(above)[scheme] ?? '', coloursOf(below)[scheme] ?? ''),
    );
    expect(light).toBeGreaterThanOrEqual(least);
    expect(dark).toBeGreaterThanOrEqual(least);
  });

  it('has no pure black on white, which glares beside a video', () => {
    expect(contrast(coloursOf('ink')[0], coloursOf('paper')[0])).toBeLessThan(18);
    expect(contrast(coloursOf('ink')[1], coloursOf('paper')[1])).toBeLessThan(18);
  });

  it('respects light and dark, forced colours and reduced motion', () => {
    for (const rule of [
      'color-scheme: light dark',
      'forced-colors: active',
      'prefers-reduced-motion: reduce',
    ]) {
      expect(sheet).toContain(rule);
    }
  });
});
