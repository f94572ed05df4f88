import { existsSync, readFileSync } from 'node:fs';

/** How many tests of all stages did what. */
export interface Total {
  passed: number;
  failed: number;
  skipped: number;
}

/** What is read of Vitest's JSON report: a file of tests. */
interface TestFile {
  readonly name: string;
  readonly status: string;
  readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[];
}

/**
 * Adds a Vitest JSON report to the total, without the files of tests that are left to another report. A report that was
 * never written counts as one failure.
 */
export function addUp(total: Total, path: string, leftOut: readonly string[] = []): void {
  const files = filesIn(path);
  if (files === undefined) {
    total.failed += 1;
    return;
  }
  for (const { name, status, assertionResults } of files) {
    if (leftOut.includes(name)) continue;
    for (const test of assertionResults) {
      total[test.status === 'passed' || test.status === 'failed' ? test.status : 'skipped'] += 1;
    }
    // A file that fails outside its tests fails the run, but no test is counted for it.
    if (status === 'failed' && !assertionResults.some(isFailed)) total.failed += 1;
  }
}

/** What failed in a Vitest JSON report: the files of tests, and in words each test, or the file where none of its tests did. */
export function failuresIn(path: string): {
  readonly files: readonly string[];
  readonly tests: readonly string[];
} {
  const failed = (filesIn(path) ?? []).filter(({ status }) => status === 'failed');
  return {
    files: failed.map(({ name }) => name),
    tests: failed.flatMap(({ name, assertionResults }) => {
      const tests = assertionResults.filter(isFailed);
      return tests.length === 0 ? [name] : tests.map(({ fullName }) => `${name}: ${fullName}`);
    }),
  };
}

const isFailed = ({ status }: { readonly status: string }) => status === 'failed';

function filesIn(path: string): readonly TestFile[] | undefined {
  if (!existsSync(path)) return undefined;
  return (JSON.parse(readFileSync(path, 'utf8')) as { readonly testResults: readonly TestFile[] })
    .testResults;
}

/** The one line that a machine reads. */
export function closingLine({ passed, failed, skipped }: Total): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
