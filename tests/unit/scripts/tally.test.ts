import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { addUp, closingLine, failuresIn } from '../../../scripts/tally.ts';

const nothing = () => ({ passed: 0, failed: 0, skipped: 0 });

/** A file of tests, by how each of them went. */
const file = (
  name: string,
  tests: readonly string[],
  status = tests.includes('failed') ? 'failed' : 'passed',
) => ({
  name,
  status,
  assertionResults: tests.map((one, index) => ({ status: one, fullName: `test ${index}` })),
});

/** Writes a report as Vitest does. Returns its path. */
function report(...testResults: readonly ReturnType<typeof file>[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'kitchen-table-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const path = join(folder, 'report.json');
  writeFileSync(path, JSON.stringify({ testResults }));
  return path;
}

test('the reports of several stages are added up', () => {
  const total = nothing();
  addUp(total, report(file('a', ['passed', 'passed', 'passed'])));
  addUp(total, report(file('a', ['passed', 'failed', 'failed']), file('b', ['pending', 'skipped', 'todo'])));
  expect(total).toEqual({ passed: 4, failed: 2, skipped: 3 });
});

test('a report that was never written counts as a failure', () => {
  const total = nothing();
  addUp(total, '/there/is/no/report.json');
  expect(total).toEqual({ passed: 0, failed: 1, skipped: 0 });
  expect(failuresIn('/there/is/no/report.json')).toEqual({ files: [], tests: [] });
});

test('a file that fails outside its tests counts as a failure, and one whose tests fail is not counted twice', () => {
  const path = report(
    file('a', ['failed', 'passed']),
    file('b', ['passed'], 'failed'),
    file('c', [], 'failed'),
    file('d', ['passed']),
  );
  const total = nothing();
  addUp(total, path);
  expect(total).toEqual({ passed: 3, failed: 3, skipped: 0 });
  expect(failuresIn(path)).toEqual({ files: ['a', 'b', 'c'], tests: ['a: test 0', 'b', 'c'] });
});

test('files that are run again are left to the report of that', () => {
  const total = nothing();
  addUp(total, report(file('a', ['failed', 'passed']), file('b', ['passed'])), ['a']);
  addUp(total, report(file('a', ['passed', 'passed'])));
  expect(total).toEqual({ passed: 3, failed: 0, skipped: 0 });
});

test.each([
  [{ passed: 12, failed: 0, skipped: 0 }, '12 passed, 0 failed'],
  [{ passed: 12, failed: 1, skipped: 2 }, '12 passed, 1 failed, 2 skipped'],
])('the closing line of %j is what a machine reads', (total, line) => {
  expect(closingLine(total)).toBe(line);
});
