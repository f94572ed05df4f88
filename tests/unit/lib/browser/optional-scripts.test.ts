import { beforeEach, expect, test, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { registerOptionalScripts } from '../../../../lib/browser/optional-scripts.ts';

const [JITSI, TEAMS] = ['https://meet.jit.si/*', 'https://teams.live.com/*'];

/** What the browser has. */
let registered: { id: string; matches: string[] }[] = [];
let given: string[] = [];
const changes: string[] = [];

beforeEach(() => {
  [registered, given] = [[], []];
  changes.length = 0;
  Object.assign(browser, {
    permissions: {
      contains: async ({ origins }: { origins: string[] }) => origins.every((one) => given.includes(one)),
    },
    scripting: {
      getRegisteredContentScripts: async () => registered,
      async unregisterContentScripts() {
        changes.push('out');
        registered = [];
      },
      async registerContentScripts(scripts: typeof registered) {
        changes.push('in');
        registered = scripts;
      },
    },
  });
  vi.spyOn(browser.runtime, 'getManifest').mockReturnValue({
    content_scripts: [
      { matches: ['https://meet.google.com/*'], js: ['call.js'], run_at: 'document_idle' },
      {
        matches: ['https://meet.google.com/*'],
        js: ['keys.js'],
        run_at: 'document_start',
        all_frames: true,
        match_about_blank: true,
      },
    ],
    optional_host_permissions: [JITSI, TEAMS],
  } as never);
});

test('the manifest’s scripts run on the sites that were allowed, as they do on the others, and on no more', async () => {
  given = [JITSI];
  await registerOptionalScripts();
  expect(registered).toEqual([
    { id: 'call-0', js: ['call.js'], matches: [JITSI], runAt: 'document_idle' },
    {
      id: 'call-1',
      js: ['keys.js'],
      matches: [JITSI],
      runAt: 'document_start',
      allFrames: true,
      matchOriginAsFallback: true,
    },
  ]);
});

test('they follow what is allowed, and are left alone where nothing has changed', async () => {
  given = [JITSI];
  await registerOptionalScripts();
  given = [TEAMS, JITSI];
  await Promise.all([registerOptionalScripts(), registerOptionalScripts()]);
  expect(registered.map(({ matches }) => matches)).toEqual(Array(2).fill([JITSI, TEAMS]));
  given = [];
  await registerOptionalScripts();
  await registerOptionalScripts();
  expect(registered).toEqual([]);
  expect(changes).toEqual(['in', 'out', 'in', 'out']);
});
