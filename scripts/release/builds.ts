/** Builds of a commit, each from a folder that has nothing but what is committed. */
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import process from 'node:process';
import { type Files, readFolder } from './files.ts';

/** Where the builds of both browsers stand in a clone. */
export const BUILDS = { chrome: '.output/chrome-mv3', firefox: '.output/firefox-mv3' } as const;

/** Both browsers' builds. */
export type Builds = Readonly<Record<keyof typeof BUILDS, Files>>;

/** Returns what a command prints. Throws with all of it when the command fails. */
export function run(command: string, words: readonly string[], cwd: string): string {
  const { status, stdout, stderr, error } = spawnSync(command, words, {
    cwd,
    encoding: 'utf8',
    shell: process.platform === 'win32',
    maxBuffer: 2 ** 28,
  });
  if (status === 0) return stdout;
  throw new Error(`${[command, ...words].join(' ')} failed: ${error?.message ?? ''}\n${stdout}\n${stderr}`);
}

/** Clones a commit of this repository into a folder that is made anew, and builds both browsers' packages there. */
export function buildFromClone(commit: string, folder: string): Builds {
  rmSync(folder, { recursive: true, force: true });
  run('git', ['clone', '--quiet', '--no-checkout', '.', folder], '.');
  run('git', ['checkout', '--quiet', '--detach', commit], folder);
  installAndRun(folder, 'build', 'build:firefox');
  return {
    chrome: readFolder(resolve(folder, BUILDS.chrome)),
    firefox: readFolder(resolve(folder, BUILDS.firefox)),
  };
}

/** Installs the packages of the lock file in a folder and runs scripts of its package.json there, one after the other. */
export function installAndRun(folder: string, ...scripts: readonly string[]): void {
  run('npm', ['ci', '--no-audit', '--no-fund', '--prefer-offline'], folder);
  for (const script of scripts) run('npm', ['run', script], folder);
}

/** Reads the files of a clone that are committed, and no others. */
export function readCommitted(folder: string): Files {
  const paths = run('git', ['ls-files', '-z'], folder).split('\0').filter(Boolean);
  return new Map(paths.sort().map((path) => [path, readFileSync(resolve(folder, path))]));
}
