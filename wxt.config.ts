import { defineConfig } from 'wxt';
import { bindings } from './lib/hotkeys/bindings';

/** The pages on which a call can happen; the only hosts this extension may touch. */
const CALL_HOSTS = ['https://meet.google.com/*', 'https://*.zoom.us/*', 'https://*.zoom.com/*'];

const commands = Object.fromEntries(
  bindings.flatMap(({ action, label, command }) =>
    command === undefined
      ? []
      : [
          [
            action,
            {
              description: `__MSG_${label}__`,
              ...(command.suggested === undefined ? {} : { suggested_key: { default: command.suggested } }),
            },
          ],
        ],
  ),
);

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  vite: () => ({ build: { target: 'es2023' }, worker: { format: 'es' } }),
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: ['storage', 'scripting', 'alarms'],
    optional_permissions: ['notifications', 'idle'],
    // What is noted in a private window would outlive it, so there is nothing of ours there.
    incognito: 'not_allowed',
    host_permissions: CALL_HOSTS,
    icons: Object.fromEntries([16, 32, 48, 96, 128].map((size) => [size, `icons/light-${size}.png`])),
    action: {
      default_title: '__MSG_extensionName__',
      default_icon: Object.fromEntries([16, 32, 48].map((size) => [size, `icons/light-${size}.png`])),
      ...(browser === 'firefox'
        ? {
            theme_icons: [16, 32].map((size) => ({
              light: `icons/dark-${size}.png`,
              dark: `icons/light-${size}.png`,
              size,
            })),
          }
        : {}),
    },
    commands,
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'none'; frame-src 'self'; base-uri 'none'; form-action 'none'",
    },
    // Not use_dynamic_url: Chromium then blocks the frame under Zoom's COEP.
    web_accessible_resources: [{ resources: ['sidebar.html'], matches: CALL_HOSTS }],
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'kitchen-table@kitchen-table.invalid',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '120' }),
  }),
});
