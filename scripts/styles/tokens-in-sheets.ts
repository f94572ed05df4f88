/** Puts the tokens of `lib/look/tokens.ts` into the style sheet that every document shares. */
import * as tokens from '../../lib/look/tokens.ts';

/** Where they stand in it. */
const HERE = /\/\* The tokens[^*]*\*\//;

const NAMES = ['paper', 'card', 'line', 'edge', 'ink', 'soft', 'accent', 'late', 'green', 'yellow'] as const;
const CONTRASTS = ['Ink', 'Soft', 'Accent', 'Late', 'Green', 'Yellow'] as const;

/** What has a value of its own in dark. */
type Color =
  Extract<keyof typeof tokens, `${string}Dark`> extends infer Dark
    ? Dark extends `${infer Name}Dark`
      ? Extract<keyof typeof tokens, Name>
      : never
    : never;

/** The tokens as custom properties, and those of more contrast. */
export function tokenRules(): string {
  const all = { ...tokens };
  const pair = (name: Color) => `light-dark(${all[name]}, ${all[`${name}Dark`]})`;
  const plain = [
    ...NAMES.map((name) => `--${name}: ${pair(name)}`),
    `--on-accent: ${pair('onAccent')}`,
    `--green-bg: ${pair('greenBg')}`,
    `--yellow-bg: ${pair('yellowBg')}`,
    `--radius: ${tokens.radius}`,
    `--font: ${tokens.font}`,
  ];
  const contrast = [
    '--line: var(--soft)',
    '--edge: var(--ink)',
    ...CONTRASTS.map((name) => `--${name.toLowerCase()}: ${pair(`contrast${name}`)}`),
  ];
  return `:root { color-scheme: light dark; ${plain.join('; ')} }
@media (prefers-contrast: more) { :root { ${contrast.join('; ')} } }`;
}

/** Vite's plugin for it. */
export const tokensInSheets = {
  name: 'tokens-in-sheets',
  enforce: 'pre',
  transform: {
    filter: { id: /components\/ui\/theme\.css(\?|$)/ },
    handler(code: string) {
      if (!HERE.test(code)) throw new Error('The sheet of the theme has no place for the tokens.');
      return { code: code.replace(HERE, tokenRules()), map: null };
    },
  },
} as const;
