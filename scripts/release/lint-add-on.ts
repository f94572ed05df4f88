import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';

/** One thing that the linter of addons.mozilla.org has to say. */
export interface LintMessage {
  readonly code: string;
  readonly message: string;
  readonly file?: string;
}

/** What the linter says of a package. */
export interface LintReport {
  readonly errors: readonly LintMessage[];
  readonly warnings: readonly LintMessage[];
}

/** Lints a package for Firefox, a folder or a zip, as addons.mozilla.org does when it is uploaded. */
export async function lintAddOn(path: string): Promise<LintReport> {
  const linter = resolve(import.meta.dirname, '../../node_modules/addons-linter/bin/addons-linter');
  const words = [linter, '--output=json', path];
  // With errors to tell of it exits with 1, having written them.
  const { stdout } = await promisify(execFile)(process.execPath, words, { maxBuffer: 2 ** 26 }).catch(
    (failure: { readonly stdout?: string }) => {
      if (failure.stdout?.startsWith('{')) return { stdout: failure.stdout };
      throw failure;
    },
  );
  return JSON.parse(stdout) as LintReport;
}
