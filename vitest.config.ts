import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { namesIn } from './scripts/styles/class-names.ts';
import { WAIT_MS } from './tests/fixtures/timeouts.ts';

/** What every project shares: Preact's JSX. */
const oxc = { jsx: { runtime: 'automatic', importSource: 'preact' } } as const;

/**
 * How long a test may take until it counts as hanging, in ms, and what it waits for. The default of five seconds would
 * assert a time: deriving a key is slow by design, and slower on a busy machine.
 */
const patience = {
  testTimeout: 90_000,
  hookTimeout: 90_000,
  expect: { poll: { timeout: WAIT_MS } },
} as const;

/** Real browsers. Those that have the screen, its focus and its keys to themselves run one file at a time. */
const browserTests = {
  environment: 'node',
  fileParallelism: false,
  setupFiles: 'tests/fixtures/picture-failures.ts',
  ...patience,
} as const;

/**
 * Outside an extension the polyfill throws when it is imported, and WXT's `browser` is undefined; tests of what stands
 * on them get WXT's fake browser instead.
 */
const fakeBrowser = fileURLToPath(new URL('tests/fixtures/fake-browser.ts', import.meta.url));
const browserStandIn = { 'webextension-polyfill': fakeBrowser, 'wxt/browser': fakeBrowser };

/** Classes as they are written in the sheets of components, and none of their styles. */
const classNamesAlone = {
  name: 'class-names-alone',
  enforce: 'pre',
  // Under another name, by which no plugin for style sheets takes it for one.
  resolveId: {
    filter: { id: /\.module\.css$/ },
    handler: (sheet: string, importer = '') => `${resolve(importer, '..', sheet)}.names.js`,
  },
  load: {
    filter: { id: /\.module\.css\.names\.js$/ },
    async handler(id: string) {
      // Vitest asks by paths from the root of the repository, too.
      const path = id.startsWith(import.meta.dirname) ? id : `${import.meta.dirname}${id}`;
      const names = namesIn(await readFile(path.replace(/\.names\.js$/, ''), 'utf8'));
      return names.map((name) => `export const ${name} = '${name}';`).join('\n');
    },
  },
} as const;

export default defineConfig({
  test: {
    projects: [
      {
        oxc,
        resolve: { alias: browserStandIn },
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.{ts,tsx}', 'tests/structure/**/*.test.ts'],
          exclude: ['tests/unit/components/**'],
          environment: 'node',
          ...patience,
        },
      },
      {
        oxc,
        plugins: [classNamesAlone],
        resolve: { alias: browserStandIn },
        test: {
          name: 'components',
          include: ['tests/unit/components/**/*.test.{ts,tsx}'],
          environment: 'happy-dom',
          setupFiles: 'tests/fixtures/testing-library.ts',
          ...patience,
        },
      },
      { oxc, test: { name: 'size', include: ['tests/size/**/*.test.ts'], environment: 'node', ...patience } },
      {
        oxc,
        // Each has a browser of its own, without a screen, and mostly waits: two at a time take little longer than one.
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          ...browserTests,
          fileParallelism: true,
          maxWorkers: 2,
        },
      },
      { oxc, test: { name: 'firefox', include: ['tests/firefox/**/*.test.ts'], ...browserTests } },
      { oxc, test: { name: 'hotkeys', include: ['tests/hotkeys/**/*.test.ts'], ...browserTests } },
      {
        oxc,
        test: { name: 'notifications', include: ['tests/notifications/**/*.test.ts'], ...browserTests },
      },
    ],
  },
});
