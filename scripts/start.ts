// `npm start`: builds the extension and opens a browser that has it, in a profile of its own. The practice
// page opens by itself, as after any install. Runs until the browser is closed.
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import process from 'node:process';
import { explainMissingDisplay, openBrowser } from './open-browser.ts';

const extension = resolve('.output/chrome-mv3');

explainMissingDisplay('start');

const build = spawnSync('wxt build', { stdio: ['ignore', 'inherit', 'inherit'], shell: true });
if (build.status !== 0) process.exit(build.status ?? 1);

console.log(`\nThe extension: ${extension} (load it unpacked in any Chromium browser to use it every day)`);
console.log('A browser opens with it, at the practice call. Close the browser to end.');

process.exit(await openBrowser({ extension }));
