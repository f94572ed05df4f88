// `npm test`: every check in order, cheapest first; stops at the first that fails. Ends with one line that
// adds up all tests: `N passed, N failed`, and how many were skipped or not run.
import { rmSync } from 'node:fs';
import process from 'node:process';
import { firefoxObstacle, headedObstacle, notificationsObstacle } from './obstacles.ts';
import { runStage } from './run-stage.ts';
import { addUp, closingLine } from './tally.ts';

const VITEST = 'vitest run --reporter=default --reporter=json';

/** One step of the run: an npm script, or Vitest projects, whose tests are counted. */
interface Stage {
  readonly name: string;
  readonly script?: string;
  readonly projects?: readonly string[];
  /** Returns what this machine lacks for the stage, in a sentence; undefined where it lacks nothing. */
  readonly obstacle?: () => string | undefined;
}

const stages: readonly Stage[] = [
  { name: 'Format and lint', script: 'lint' },
  { name: 'Types', script: 'typecheck' },
  { name: 'Structure and unit tests', projects: ['unit', 'components'] },
  { name: 'Build for Chromium', script: 'build' },
  { name: 'Build for Firefox', script: 'build:firefox' },
  { name: 'Size budgets', projects: ['size'] },
  { name: 'In a browser', projects: ['e2e'] },
  { name: 'In Firefox', projects: ['firefox'], obstacle: firefoxObstacle },
  { name: 'Hotkeys, pressed for real', projects: ['hotkeys'], obstacle: headedObstacle },
  { name: 'Notifications, on a desktop', projects: ['notifications'], obstacle: notificationsObstacle },
];

// Pictures of an earlier run's failures would be taken for this one's.
rmSync('tests/results/failures', { recursive: true, force: true });

const total = { passed: 0, failed: 0, skipped: 0 };
const notRun: string[] = [];
let failedStage: string | undefined;

for (const [index, { name, script, projects, obstacle }] of stages.entries()) {
  const lacking = obstacle?.();
  if (lacking !== undefined) {
    console.log(`\n== ${name}: NOT RUN. ${lacking}`);
    notRun.push(name);
    continue;
  }
  const results = projects && `tests/results/${index}.json`;
  const command = projects
    ? `${VITEST} --outputFile.json=${results} ${projects.map((project) => `--project ${project}`).join(' ')}`
    : `npm run --silent ${script}`;
  const succeeded = runStage(name, command, results);
  if (results !== undefined) addUp(total, results);
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
