// `npm run mutation`: changes the code a little in thousands of places, and lists the changes that no unit test notices.
// It covers what must not break unseen: the conversation, the application around it, the messages between documents, the
// lock, and the store.
/** @type {import('@stryker-mutator/core').PartialStrykerOptions} */
export default {
  mutate: ['lib/{domain/conversation,app,rpc,storage}/**/*.ts', '!lib/storage/settings/**'],
  // Stryker rewrites the configuration by TypeScript's own interface, which version 7 no longer has; vitest needs none.
  tsconfigFile: 'none',
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'tests/mutation/vitest.config.ts', related: false },
  coverageAnalysis: 'perTest',
  // What runs once, when a file is loaded, can be changed only by loading everything anew for each change.
  ignoreStatic: true,
  concurrency: 2,
  timeoutMS: 6_000,
  reporters: ['clear-text', 'json', 'html', 'progress-append-only'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  jsonReporter: { fileName: 'tests/results/mutation.json' },
  htmlReporter: { fileName: 'tests/results/mutation.html' },
  // Only what has changed since the last run is tried again; `npm run mutation -- --force` tries all.
  incremental: true,
  incrementalFile: 'tests/results/mutation-incremental.json',
  tempDirName: 'tests/results/mutation-sandbox',
  ignorePatterns: ['.output', '.github', 'tests/results'],
  thresholds: { high: 95, low: 90, break: 90 },
};
