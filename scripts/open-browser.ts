import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { browserArguments, writePreferences } from './browser-arguments.ts';
import { findBrowser } from './find-browser.mjs';

/** Exits with an explanation where no browser window can open. `script` is the npm script that wants to open one. */
export function explainMissingDisplay(script: string): void {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  if (process.platform !== 'linux' || DISPLAY || WAYLAND_DISPLAY) return;
  console.error('There is no display here, so no browser window can open.');
  console.error(
    `Run \`npm run ${script}\` from a desktop, or \`xvfb-run npm run ${script}\`. \`npm test\` needs no display.`,
  );
  process.exit(1);
}

/** What to open the browser with. */
export interface BrowserWish {
  /** The unpacked extension's folder. */
  readonly extension: string;
  /** More arguments for the browser, addresses to open among them. */
  readonly args?: readonly string[];
}

/**
 * Opens a browser that has this extension and nothing else, in a profile that is deleted afterwards. Resolves with the
 * exit code for the script once the browser is closed, by a person or by a signal to the script.
 */
export function openBrowser({ extension, args = [] }: BrowserWish): Promise<number> {
  const path = findBrowser();
  if (path === undefined) {
    console.error('No Chromium found: install chromium, or set CHROME_PATH to it.');
    return Promise.resolve(1);
  }
  const profile = mkdtempSync(join(tmpdir(), 'kitchen-table-'));
  writePreferences(profile, 'allowed');
  // The browser's own log would bury what the script says.
  const browser = spawn(path, [...browserArguments(extension, profile), ...args], { stdio: 'ignore' });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => browser.kill(signal));
  return new Promise((resolve) => {
    const end = (code: number, sentence: string) => {
      console.log(sentence);
      rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
      resolve(code);
    };
    browser.on('error', (error) => end(1, `The browser did not start: ${error.message}`));
    browser.on('exit', (code, signal) => end(code ?? (signal === null ? 1 : 0), 'The browser was closed.'));
  });
}
