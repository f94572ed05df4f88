// `npm test`: every check in order, cheapest first; stops at the first that fails. Ends with one line that
// adds up all tests: `N passed, N failed`, and how many were skipped or not run. What passed only when it was run again,
// alone, is named above it.
import { rmSync } from 'node:fs';
import { relative } from 'node:path';
import process from 'node:process';
import { firefoxObstacle, headedObstacle, notificationsObstacle } from './obstacles.ts';
import { runStage } from './run-stage.ts';
import { addUp, closingLine, failuresIn } from './tally.ts';

const VITEST = 'vitest run --reporter=default --reporter=json';

/** One step of the run: an npm script, or Vitest projects, whose tests are counted. */
interface Stage {
  readonly name: string;
  readonly script?: string;
  readonly projects?: readonly string[];
  /** Whether files of tests that failed are run once more, alone: on a busy machine a browser can starve, or never start. */
  readonly isRunAgain?: boolean;
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
  { name: 'In a browser', projects: ['e2e'], isRunAgain: true },
  { name: 'In Firefox', projects: ['firefox'], isRunAgain: true, obstacle: firefoxObstacle },
  { name: 'Hotkeys, pressed for real', projects: ['hotkeys'], isRunAgain: true, obstacle: headedObstacle },
  { name: 'Notifications, on a desktop', projects: ['notifications'], obstacle: notificationsObstacle },
];

// Pictures of an earlier run's failures would be taken for this one's.
rmSync('tests/results/failures', { recursive: true, force: true });

/** More files than this are not unlucky, but broken. */
const MOST_RUN_AGAIN = 4;

const total = { passed: 0, failed: 0, skipped: 0 };
const notRun: string[] = [];
const passedAlone: string[] = [];
let failedStage: string | undefined;

for (const [index, stage] of stages.entries()) {
  const lacking = stage.obstacle?.();
  if (lacking !== undefined) {
    console.log(`\n== ${stage.name}: NOT RUN. ${lacking}`);
    notRun.push(stage.name);
    continue;
  }
  const succeeded =
    stage.projects === undefined
      ? runStage(stage.name, `npm run --silent ${stage.script}`)
      : runTests(stage, stage.projects, `tests/results/${index}`);
  if (!succeeded) {
    failedStage = stage.name;
    break;
  }
}

/** Runs the tests of a stage, and adds them up. Its reports are at `results`, a path without its ending. */
function runTests({ name, isRunAgain }: Stage, projects: readonly string[], results: string): boolean {
  const ofProjects = projects.map((project) => `--project ${project}`).join(' ');
  const first = `${results}.json`;
  const succeeded = runStage(name, `${VITEST} --outputFile.json=${first} ${ofProjects}`, first);
  const { files, tests } = failuresIn(first);
  if (succeeded || !isRunAgain || files.length === 0 || files.length > MOST_RUN_AGAIN) {
    addUp(total, first);
    return succeeded;
  }
  const second = `${results}-alone.json`;
  const alone = `${VITEST} --outputFile.json=${second} ${ofProjects} --no-file-parallelism ${files.join(' ')}`;
  const succeededAlone = runStage(`${name}: what failed, alone`, alone, second);
  addUp(total, first, files);
  addUp(total, second);
  if (succeededAlone) passedAlone.push(...tests);
  return succeededAlone;
}

if (failedStage !== undefined) {
  console.error(`\nFailed: ${failedStage}. The stages after it were not run.`);
  // A failed build or lint is no test, yet the closing line must not look like a success.
  if (total.failed === 0) total.failed = 1;
}
for (const test of passedAlone)
  console.log(`Passed only when run again, alone: ${relative(process.cwd(), test)}`);
for (const name of notRun) console.log(`Not run: ${name}.`);
console.log(closingLine(total));
process.exit(failedStage === undefined ? 0 : 1);
