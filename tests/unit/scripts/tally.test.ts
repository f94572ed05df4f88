import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { addUp, closingLine } from '../../../scripts/tally.ts';

const nothing = () => ({ passed: 0, failed: 0, skipped: 0 });

/** Vitest's JSON report of a run in which everything passed, and what is different in this one. */
function reportWith(different: Record<string, unknown>): string {
  const folder = mkdtempSync(join(tmpdir(), 'kitchen-table-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const path = join(folder, 'report.json');
  const passed = {
    numPassedTests: 3,
    numFailedTests: 0,
    numPendingTests: 0,
    numTodoTests: 0,
    testResults: [],
  };
  writeFileSync(path, JSON.stringify({ ...passed, ...different }));
  return path;
}

test('the reports of several stages are added up', () => {
  const total = nothing();
  addUp(total, reportWith({}));
  addUp(total, reportWith({ numPassedTests: 4, numFailedTests: 2, numPendingTests: 1, numTodoTests: 5 }));
  expect(total).toEqual({ passed: 7, failed: 2, skipped: 6 });
});

test('a report that was never written counts as a failure', () => {
  const total = nothing();
  addUp(total, '/there/is/no/report.json');
  expect(total).toEqual({ passed: 0, failed: 1, skipped: 0 });
});

test('a file that fails outside its tests counts as a failure, and one whose tests fail is not counted twice', () => {
  const total = nothing();
  addUp(
    total,
    reportWith({
      numFailedTests: 1,
      testResults: [
        { status: 'failed', assertionResults: [{ status: 'failed' }, { status: 'passed' }] },
        { status: 'failed', assertionResults: [{ status: 'passed' }] },
        { status: 'failed', assertionResults: [] },
        { status: 'passed', assertionResults: [{ status: 'passed' }] },
      ],
    }),
  );
  expect(total).toEqual({ passed: 3, failed: 3, skipped: 0 });
});

test.each([
  [{ passed: 12, failed: 0, skipped: 0 }, '12 passed, 0 failed'],
  [{ passed: 12, failed: 1, skipped: 2 }, '12 passed, 1 failed, 2 skipped'],
])('the closing line of %j is what a machine reads', (total, line) => {
  expect(closingLine(total)).toBe(line);
});
