import { existsSync, readFileSync } from 'node:fs';

/** Adds a Vitest JSON report to the total. A report that was never written counts as one failure. */
export function addUp(total, path) {
  if (!existsSync(path)) {
    total.failed += 1;
    return;
  }
  const report = JSON.parse(readFileSync(path, 'utf8'));
  total.passed += report.numPassedTests;
  // A file that fails outside its tests fails the run, but no test is counted for it.
  const brokenFiles = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  );
  total.failed += report.numFailedTests + brokenFiles.length;
  total.skipped += report.numPendingTests + report.numTodoTests;
}

/** The one line that a machine reads. */
export function closingLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
