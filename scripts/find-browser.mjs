import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import process from 'node:process';

/** Environment variables in which people already name their browser, the most particular first. */
const NAMED_BY = [
  'KITCHEN_TABLE_BROWSER',
  'CHROME_PATH',
  'PLAYWRIGHT_CHROMIUM_EXECUTABLE_PATH',
  'CHROMIUM_PATH',
];

/** Chromium before Chrome: branded Chrome ignores `--load-extension`. */
const ON_PATH = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'brave-browser'];

const USUAL_PLACES = {
  darwin: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    '/Applications/Brave Browser.app/Contents/MacOS/Brave Browser',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ],
  win32: ['LOCALAPPDATA', 'PROGRAMFILES', 'PROGRAMFILES(X86)'].flatMap((base) =>
    ['Chromium\\Application\\chrome.exe', 'Google\\Chrome\\Application\\chrome.exe'].map((place) =>
      join(process.env[base] ?? 'C:\\', place),
    ),
  ),
};

/** The first of these names that can be run from the PATH, or undefined. */
export function findOnPath(...names) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const endings = process.platform === 'win32' ? ['.exe', '.cmd', ''] : [''];
  return names
    .flatMap((name) => folders.flatMap((folder) => endings.map((ending) => join(folder, name + ending))))
    .find(canRun);
}

/** The Chromium-family browser to use on this machine, or undefined where there is none. */
export function findBrowser() {
  const named = NAMED_BY.map((variable) => process.env[variable]).find((path) => path && canRun(path));
  return named ?? findOnPath(...ON_PATH) ?? (USUAL_PLACES[process.platform] ?? []).find(canRun);
}

/** The Firefox to use on this machine, or undefined where there is none; Debian's before any other. */
export function findFirefox() {
  const named = process.env.FIREFOX_PATH;
  if (named && canRun(named)) return named;
  const usual = '/Applications/Firefox.app/Contents/MacOS/firefox';
  return findOnPath('firefox-esr', 'firefox') ?? (canRun(usual) ? usual : undefined);
}

function canRun(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
