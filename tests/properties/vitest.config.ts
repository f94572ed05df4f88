import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

const fakeBrowser = at('../fixtures/fake-browser.ts');

/** Files with properties; one more for each takes no list to be kept. */
const withProperties = globSync('tests/unit/**/*.test.ts', { cwd: at('../..') }).filter((path) =>
  readFileSync(at(`../../${path}`), 'utf8').includes('fc.assert'),
);

/** `npm run properties`: the unit tests that state a law, each with many more examples than `npm test` has time for. */
export default defineConfig({
  resolve: { alias: { 'webextension-polyfill': fakeBrowser, 'wxt/browser': fakeBrowser } },
  test: {
    root: at('../..'),
    include: withProperties,
    setupFiles: at('many-examples.ts'),
    environment: 'node',
    testTimeout: 1_800_000,
  },
});
