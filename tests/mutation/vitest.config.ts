import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

const fakeBrowser = at('../fixtures/fake-browser.ts');

/** Files whose tests take long (many properties, or a key made from a passphrase): they look at what others let pass. */
const SLOW = [
  'key',
  'fold',
  'fold-cost',
  'purge-log',
  'snapshots',
  'interrupted-snapshots',
  'exchange',
  'people',
  'encryption',
  'projections',
];

/** The quick files first: the first test that fails ends the run. */
class QuickFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]) {
    const rank = ({ moduleId }: TestSpecification) =>
      SLOW.some((name) => moduleId.endsWith(`/${name}.test.ts`)) ? 1 : 0;
    return files.toSorted((one, other) => rank(one) - rank(other));
  }
}

/** The unit tests of what is mutated (`stryker.config.mjs`), without the rest of the suite. */
export default defineConfig({
  resolve: { alias: { 'webextension-polyfill': fakeBrowser, 'wxt/browser': fakeBrowser } },
  test: {
    root: at('../..'),
    include: [
      'tests/unit/lib/{domain/conversation,app,rpc,storage}/**/*.test.ts',
      'tests/unit/entrypoints/background/**/*.test.ts',
    ],
    setupFiles: at('short-properties.ts'),
    environment: 'node',
    // A run of one change has a worker of its own; within it, the files share what they load.
    isolate: false,
    sequence: { sequencer: QuickFirst },
    testTimeout: 30_000,
  },
});
