import { existsSync, readFileSync } from 'node:fs';

/** How many tests of all stages did what. */
export interface Total {
  passed: number;
  failed: number;
  skipped: number;
}

/** What is read of Vitest's JSON report. */
interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}

/** Adds a Vitest JSON report to the total. A report that was never written counts as one failure. */
export function addUp(total: Total, path: string): void {
  if (!existsSync(path)) {
    total.failed += 1;
    return;
  }
  const report = JSON.parse(readFileSync(path, 'utf8')) as Report;
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
export function closingLine({ passed, failed, skipped }: Total): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
