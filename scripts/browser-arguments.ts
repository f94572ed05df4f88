import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';

/** The first is how branded builds switch `--load-extension` off; the others talk or pop up by themselves. */
const DISABLED_FEATURES = [
  'DisableLoadExtensionCommandLineSwitch',
  'Translate',
  'OptimizationHints',
  'MediaRouter',
];

/**
 * The command line of a browser that has this extension and nothing else: no first-run pages, no traffic of
 * its own. The tests and `npm start` share it, so that what is tested is what a person gets.
 */
export function browserArguments(
  extension: string,
  profile: string,
  ...disabledFeatures: readonly string[]
): string[] {
  // One switch for all: of several, Chromium takes the last.
  const disabled = [...DISABLED_FEATURES, ...disabledFeatures].join();
  return [
    `--user-data-dir=${profile}`,
    `--disable-extensions-except=${extension}`,
    `--load-extension=${extension}`,
    `--disable-features=${disabled}`,
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--disable-quic',
    '--disable-search-engine-choice-screen',
    '--hide-crash-restore-bubble',
    '--password-store=basic',
    '--use-mock-keychain',
    // The sandbox cannot be set up by root, as which containers and CI run.
    ...(process.getuid?.() === 0 ? ['--no-sandbox', '--test-type'] : []),
  ];
}

/** `profile.cookie_controls_mode` as Chromium's settings page writes it. */
const COOKIE_CONTROLS = { allowed: 0, blocked: 1 } as const;

/**
 * Writes the preferences of a new profile. A profile that was used before keeps its own. `pinned` are the ids of extensions
 * whose buttons stand in the toolbar.
 */
export function writePreferences(
  profile: string,
  thirdPartyCookies: keyof typeof COOKIE_CONTROLS,
  pinned: readonly string[] = [],
): void {
  const folder = join(profile, 'Default');
  mkdirSync(folder, { recursive: true });
  const preferences = {
    profile: {
      cookie_controls_mode: COOKIE_CONTROLS[thirdPartyCookies],
      block_third_party_cookies: thirdPartyCookies === 'blocked',
    },
    extensions: { ui: { developer_mode: true }, pinned_extensions: pinned },
    browser: { has_seen_welcome_page: true },
  };
  writeFileSync(join(folder, 'Preferences'), JSON.stringify(preferences));
}
