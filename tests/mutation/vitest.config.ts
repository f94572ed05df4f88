import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The unit tests of what is mutated (`stryker.config.mjs`), without the rest of the suite. */
export default defineConfig({
  resolve: { alias: { 'webextension-polyfill': at('../fixtures/webextension-polyfill.ts') } },
  test: {
    root: at('../..'),
    include: [
      'tests/unit/lib/{conversation,messaging,lock,store}/**/*.test.ts',
      'tests/unit/entrypoints/background/**/*.test.ts',
    ],
    environment: 'node',
    testTimeout: 30_000,
  },
});
