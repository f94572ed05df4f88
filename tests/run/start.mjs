// `npm start`: builds the extension and opens a browser that has it, in a profile of its own. The practice
// page opens by itself, as after any install. Runs until the browser is closed.
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { browserArguments, writePreferences } from './browser-arguments.mjs';
import { findBrowser } from './find-browser.mjs';

const extension = resolve('.output/chrome-mv3');

if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) {
  console.error('There is no display here, so no browser window can open.');
  console.error('Run `npm start` from a desktop, or `xvfb-run npm start`. `npm test` needs no display.');
  process.exit(1);
}

const build = spawnSync('wxt build', { stdio: ['ignore', 'inherit', 'inherit'], shell: true });
if (build.status !== 0) process.exit(build.status ?? 1);

const profile = mkdtempSync(join(tmpdir(), 'kitchen-table-'));
writePreferences(profile, 'allowed');
console.log(`\nThe extension: ${extension} (load it unpacked in any Chromium browser to use it every day)`);
console.log('A browser opens with it, at the practice call. Close the browser to end.');

// The browser's own log would bury the two lines above.
const browser = spawn(findBrowser(), browserArguments(extension, profile), { stdio: 'ignore' });
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => browser.kill(signal));
browser.on('error', (error) => end(1, `The browser did not start: ${error.message}`));
browser.on('exit', (code, signal) => end(code ?? (signal === null ? 1 : 0), 'The browser was closed.'));

function end(code, sentence) {
  console.log(sentence);
  rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  process.exit(code);
}
