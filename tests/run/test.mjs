// `npm test`: every check in order, cheapest first; stops at the first that fails. Ends with one line that
// adds up all tests: `N passed, N failed`, and how many were skipped or not run.
import process from 'node:process';
import { firefoxObstacle, headedObstacle, notificationsObstacle } from './headed.mjs';
import { runStage } from './stage.mjs';
import { addUp, closingLine } from './tally.mjs';

const VITEST = 'vitest run --reporter=default --reporter=json';

/** What Biome checks; it would also set prose its own way. */
const CODE =
  'lib components entrypoints tests public/_locales package.json biome.json tsconfig.json *.config.ts';

/** The stages. One with a `project` is a run of tests, and is counted. */
const stages = [
  { name: 'Format and lint', command: `biome check --error-on-warnings ${CODE}` },
  { name: 'Prepare WXT', command: 'wxt prepare' },
  { name: 'Types', command: 'tsc --noEmit' },
  { name: 'Structure and unit tests', projects: ['unit', 'components'] },
  { name: 'Build for Chromium', command: 'wxt build' },
  { name: 'Build for Firefox', command: 'wxt build --browser firefox' },
  { name: 'Size budgets', projects: ['size'] },
  { name: 'In a browser', projects: ['e2e'] },
  { name: 'In Firefox', projects: ['firefox'], runs: firefoxObstacle },
  { name: 'Hotkeys, pressed for real', projects: ['hotkeys'], runs: headedObstacle },
  { name: 'Notifications, on a desktop', projects: ['notifications'], runs: notificationsObstacle },
];

const total = { passed: 0, failed: 0, skipped: 0 };
const notRun = [];
let failedStage;

for (const [index, { name, command, projects, runs }] of stages.entries()) {
  const obstacle = runs?.();
  if (obstacle !== undefined) {
    console.log(`\n== ${name}: NOT RUN. ${obstacle}`);
    notRun.push(name);
    continue;
  }
  const results = `tests/results/${index}.json`;
  const line = projects
    ? `${VITEST} --outputFile.json=${results} ${projects.map((project) => `--project ${project}`).join(' ')}`
    : command;
  const succeeded = runStage(name, line, projects ? results : undefined);
  if (projects) addUp(total, results);
  if (!succeeded) {
    failedStage = name;
    break;
  }
}

if (failedStage !== undefined) {
  console.error(`\nFailed: ${failedStage}. The stages after it were not run.`);
  // A failed build or lint is no test, yet the closing line must not look like a success.
  if (total.failed === 0) total.failed = 1;
}
for (const name of notRun) console.log(`Not run: ${name}.`);
console.log(closingLine(total));
process.exit(failedStage === undefined ? 0 : 1);
