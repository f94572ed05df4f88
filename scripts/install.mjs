// Before `npm start` and `npm test`: what they need is put in place. Runs on any Node from 20, with nothing
// installed. `node scripts/install.mjs test` also sees to what the tests in Firefox, of hotkeys and of notifications need.
import { spawnSync } from 'node:child_process';
import { existsSync, lstatSync, statSync } from 'node:fs';
import process from 'node:process';
import { findBrowser, findFirefox, findOnPath } from './find-browser.mjs';

/** npm writes this file last, so it tells whether an install was finished, and of which lock. */
const FINISHED = 'node_modules/.package-lock.json';

installPackages();
installPrograms(missingPrograms(process.argv.includes('test')));

function installPackages() {
  // npm would empty the folder that it leads to, which is somebody else's.
  if (lstatSync('node_modules', { throwIfNoEntry: false })?.isSymbolicLink()) return;
  if (existsSync(FINISHED) && statSync(FINISHED).mtimeMs >= statSync('package-lock.json').mtimeMs) return;
  console.log('Installing the packages of package-lock.json ...');
  const { status } = run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  if (status !== 0) fail('npm ci failed: see above. Nothing else was tried.');
}

/** What is missing on this machine: the command, its Debian package, and what goes without it. */
function missingPrograms(forTests) {
  const browser = { missing: !findBrowser(), package: 'chromium', loss: 'a browser', needed: true };
  const firefox = { missing: !findFirefox(), package: 'firefox-esr', loss: 'the tests in Firefox' };
  const forHotkeys = [
    ['Xvfb', 'xvfb'],
    ['xdotool', 'xdotool'],
    ['openbox', 'openbox'],
  ].map(([command, name]) => ({ missing: !findOnPath(command), package: name, loss: 'the hotkey tests' }));
  // The package that has the bus on every Debian, in one piece or in several.
  const forNotifications = [
    ['dunst', 'dunst'],
    ['dbus-monitor', 'dbus'],
  ].map(([command, name]) => ({
    missing: !findOnPath(command),
    package: name,
    loss: 'the tests of notifications',
  }));
  // Elsewhere there is no Xvfb to be had, and nothing to say about it here: the test's own end says it.
  const wanted =
    forTests && process.platform === 'linux'
      ? [browser, firefox, ...forHotkeys, ...forNotifications]
      : [browser];
  return wanted.filter(({ missing }) => missing);
}

function installPrograms(programs) {
  if (programs.length === 0) return;
  const names = leftByApt(programs.map((program) => program.package));
  if (names.length === 0) return;
  console.error(`Not on this machine, and not installed by itself: ${names.join(', ')}.`);
  console.error(howTo(names));
  const missing = programs.filter((program) => names.includes(program.package));
  if (missing.some(({ needed }) => needed)) fail('Without a browser of the Chromium family nothing can run.');
  const lost = [...new Set(missing.map(({ loss }) => loss))];
  console.error(`To be reported as not run: ${lost.join(', ')}.`);
}

/** Those that apt-get did not install: it can on Debian's family, as root or with a sudo that asks for no password. */
function leftByApt(names) {
  if (!findOnPath('apt-get')) return names;
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  if (asRoot.length > 0 && run('sudo', ['-n', 'true'], 'ignore').status !== 0) return names;
  console.log(`Installing with apt-get: ${names.join(', ')} ...`);
  const apt = (...words) => {
    const [command, ...rest] = [
      ...asRoot,
      'env',
      'DEBIAN_FRONTEND=noninteractive',
      'apt-get',
      '-q',
      ...words,
    ];
    return run(command, rest, ['ignore', 'ignore', 'inherit']).status === 0;
  };
  // An old list names packages that are gone; where the update fails, the install still may not.
  apt('update');
  const install = (...wanted) => apt('install', '-y', '--no-install-recommends', ...wanted);
  // One that this Debian does not have must not keep the others out.
  return install(...names) ? [] : names.filter((name) => !install(name));
}

function howTo(names) {
  if (process.platform === 'darwin') return 'Install Chromium, e.g. `brew install --cask chromium`.';
  if (process.platform === 'win32') return 'Install Chromium, or set CHROME_PATH to a browser built from it.';
  return `Install them, e.g. \`sudo apt-get install ${names.join(' ')}\`, or set CHROME_PATH to your browser.`;
}

function run(command, words, stdio = 'inherit') {
  return spawnSync(command, words, { stdio, shell: process.platform === 'win32' });
}

function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}
