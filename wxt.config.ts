import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Rolldown } from 'vite';
import { type ConfigEnv, defineConfig } from 'wxt';
import { OPTIONAL_SITES, patternsOf, SITES, SITES_AT_INSTALL } from './lib/call/platforms/registry';
import { bindings } from './lib/domain/hotkeys/bindings';
import { type Catalog, lookUpIn } from './lib/i18n/translate';
import { languageFaults } from './scripts/languages/faults';
import { scopedNames, sheetsAreKept, sheetTypes } from './scripts/styles/class-names';
import { tokensInSheets } from './scripts/styles/tokens-in-sheets';

/** What the browser's own page for shortcuts lists. */
const commands = () =>
  Object.fromEntries(
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

/**
 * The polyfill as a module. What the bundler makes of its old form copies every property of the browser's own `browser`
 * (Chromium 156 has one), and so has each of its interfaces built: nearly 3 ms at each start of the background.
 */
const polyfillAsModule = {
  name: 'polyfill-as-module',
  transform: {
    filter: { id: /webextension-polyfill\/dist\/browser-polyfill\.js$/ },
    handler: (code: string) => ({
      code: `const exports = {}, module = { exports };\n${code}\nexport default module.exports;`,
      map: null,
    }),
  },
};

/**
 * WXT's context for content scripts, for which ours has no use (`lib/call/places/docked/replace-earlier-dock.ts` ends what an earlier one left):
 * it asks for its likes by an event that the page hears, and was a seventh of the script.
 */
const contentScriptWithoutContext = {
  name: 'content-script-without-context',
  transform: {
    filter: { id: /wxt\/dist\/utils\/content-script-context\.mjs$/ },
    handler: () => ({ code: 'export class ContentScriptContext {}', map: null }),
  },
};

const ROOT = fileURLToPath(new URL('.', import.meta.url))
  .replaceAll('\\', '/')
  .replace(/\/$/, '');

const MESSAGES = /_locales\/\w+\/messages\.json$/;

/**
 * The messages of a file as the browser would give them out, `$NAME$` having become `{name}`. What is said to translators
 * alone, and how placeholders are written for them, is more than half of the file.
 */
function messagesToShip(file: string): string {
  const catalog: Catalog = JSON.parse(file);
  const lookUp = lookUpIn(catalog);
  return JSON.stringify(
    Object.fromEntries(Object.keys(catalog).map((key) => [key, { message: lookUp(key) }])),
  );
}

/** Throws where a language lacks a message or a placeholder, or has one too many: half a language is not shipped. */
async function checkLanguages(): Promise<void> {
  const read = async (path: string) => JSON.parse(await readFile(`${ROOT}/${path}`, 'utf8'));
  const english = await read('public/_locales/en/messages.json');
  const paths = globSync('public/_locales/*/messages.json', { cwd: import.meta.dirname });
  const faults = await Promise.all(
    paths.map(async (path) =>
      languageFaults(english, await read(path)).map(({ fault }) => `${path}: ${fault}`),
    ),
  );
  if (faults.flat().length > 0) throw new Error(faults.flat().join('\n'));
}

/**
 * WXT's logger says nothing in a build for people. What a script dies of is thrown on after it was to be logged, so the
 * browser's console has it.
 */
const scriptsWithoutLogger = {
  name: 'scripts-without-logger',
  transform: {
    filter: { code: '//#region src/utils/internal/logger.ts' },
    handler: (code: string) => ({
      code: code
        .replace(/function print\b[\s\S]*?\nconst logger = \{[\s\S]*?\n\};/, '')
        .replace(/logger\.\w+\(.*\);/g, ''),
      map: null,
    }),
  },
};

/** For the messages that scripts bring along: the descriptions would be a good part of a content script. */
const wordsWithoutDescriptions = {
  name: 'words-without-descriptions',
  transform: {
    order: 'pre',
    filter: { id: MESSAGES },
    handler: (code: string) => ({ code: messagesToShip(code), map: null }),
  },
} as const;

/**
 * The messages as one object, for the files that load all of them: a document that imports a few by name as well, as the
 * practice page does, would have each as a variable and as a field of that object, which is half as long again.
 */
const wholeMessages = {
  name: 'whole-messages',
  apply: 'build',
  enforce: 'pre',
  resolveId: {
    filter: { id: MESSAGES },
    async handler(this: Rolldown.PluginContext, source: string, importer: string | undefined) {
      if (!/\/lib\/i18n\/(messages|languages)\.ts$/.test(importer ?? '')) return undefined;
      const found = await this.resolve(source, importer, { skipSelf: true });
      return found && { ...found, id: `${found.id}?whole` };
    },
  },
  transform: {
    order: 'pre',
    filter: { id: /messages\.json\?whole$/ },
    handler: (code: string) => ({
      code: `export default ${messagesToShip(code)};`,
      moduleType: 'js',
      map: null,
    }),
  },
} as const;

/** So many words of each list judge a passphrase; the rest, half a megabyte, are rarer than what a guesser tries. */
const WORDS_KEPT: Readonly<Record<string, number>> = {
  passwords: 3_000,
  diceware: 7_776,
  commonWords: 3_000,
  firstnames: 1_500,
  lastnames: 0,
  wikipedia: 0,
};

/** Shortens the word lists of zxcvbn-ts: each word follows a capital, by which the list is compressed. */
const shortWordLists = {
  name: 'short-word-lists',
  transform: {
    filter: { id: /@zxcvbn-ts\/language-\w+\/dist\/\w+\.json\.mjs$/ },
    handler: (code: string, id: string) => {
      const most = WORDS_KEPT[/(\w+)\.json\.mjs$/.exec(id)?.[1] ?? ''];
      if (most === undefined) return undefined;
      const shorten = (_all: string, list: string) =>
        `decompress("${(list.match(/[A-Z][^A-Z]*/g) ?? []).slice(0, most).join('')}")`;
      return { code: code.replace(/decompress\("([^"]*)"\)/, shorten), map: null };
    },
  },
};

/**
 * What age-encryption brings for keys that are not passphrases (curves, post-quantum schemes), of which Kitchen Table has
 * none: two thirds of the library, once for the pages and once for the worker that imports and exports.
 */
const agePassphrasesAlone = {
  name: 'age-passphrases-alone',
  apply: 'build',
  enforce: 'pre',
  resolveId: {
    filter: { id: /^@noble\/(?:curves|post-quantum)\// },
    handler: () => '\0age-other-keys',
  },
  load: {
    filter: { id: /^\0age-other-keys$/ },
    handler: () => 'export const MLKEM768P256 = {}, MLKEM768X25519 = {}, p256 = {}, x25519 = {};',
  },
} as const;

/**
 * Names the chunk of all that some files import at once, a sheet among it, and what that imports in turn. The files
 * themselves, as a page and its entrypoint, stay out of it: other pages share the chunk, and would run them.
 */
function chunkOf(name: string, ...files: readonly string[]) {
  const own = files.map((file) => `${ROOT}/entrypoints/${file}`);
  let chunk: Set<string> | undefined;
  return (id: string, modules: Rolldown.ChunkingContext) => {
    if (chunk === undefined) {
      chunk = new Set(own);
      for (const one of chunk)
        for (const imported of modules.getModuleInfo(one)?.importedIds ?? []) chunk.add(imported);
    }
    return !own.includes(id) && chunk.has(id) ? name : null;
  };
}

/** All that a page needs for its first picture is one script: of the sidebar, and of the popup among the other pages. */
const CHUNKS: readonly { readonly of: string; readonly groups: Rolldown.CodeSplittingGroup[] }[] = [
  { of: 'sidebar', groups: [{ name: 'sidebar', tags: ['$initial'] }] },
  // What opens the store is another one, for the popup is painted before it.
  {
    of: 'popup',
    groups: [
      { name: chunkOf('pages', 'popup/index.html', 'popup/main.tsx'), debugName: 'pages', priority: 1 },
      { name: chunkOf('store', 'popup/stored.ts'), debugName: 'store' },
    ],
  },
];

/**
 * What the extension's pages may load and connect to: nothing that is not in the package. `npm run dev` alone also lets in
 * the server on this machine that loads changed code again, and the styles that it writes into the page.
 */
function contentSecurityPolicy(command: ConfigEnv['command']): string {
  const isServed = command === 'serve';
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self'${isServed ? " 'unsafe-inline' http://localhost:*" : ''}`,
    "img-src 'self' data:",
    `connect-src ${isServed ? 'http://localhost:* ws://localhost:*' : "'none'"}`,
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  // Its idea of the sources leaves out files whose names begin with a dot; `npm run release` zips what is committed.
  zip: { zipSources: false },
  hooks: {
    'build:before': checkLanguages,
    // The scripts themselves have no use for the list of hosts, which they would carry if each said its own.
    'entrypoints:resolved': (_wxt, entrypoints) => {
      for (const entrypoint of entrypoints)
        if (entrypoint.type === 'content-script') entrypoint.options.matches = patternsOf(SITES_AT_INSTALL);
    },
    'prepare:types': async (_wxt, entries) => {
      entries.push(...sheetTypes(ROOT));
    },
    // Of the package, too, the descriptions would be more than a hundredth.
    'build:publicAssets': async (_wxt, files) => {
      for (const [at, file] of files.entries()) {
        if (!MESSAGES.test(file.relativeDest) || !('absoluteSrc' in file)) continue;
        const contents = messagesToShip(await readFile(file.absoluteSrc, 'utf8'));
        files[at] = { relativeDest: file.relativeDest, contents };
      }
    },
    // Built together, pages share what they have in common as two dozen small files, each of which takes the browser
    // a millisecond or two to fetch. The sidebar, which opens in a call, is a bundle of its own; were they all, the
    // package would be too large.
    'entrypoints:grouped': (_wxt, groups) => {
      const pages = groups.find((group) => Array.isArray(group));
      const isSidebar = ({ name }: { readonly name: string }) => name === 'sidebar' || name === 'desk';
      const sidebars = pages?.filter(isSidebar) ?? [];
      if (pages === undefined || sidebars.length < 2) throw new Error('There is no sidebar among the pages.');
      groups.splice(
        groups.indexOf(pages),
        1,
        pages.filter((page) => !isSidebar(page)),
        sidebars,
      );
    },
    'vite:build:extendConfig': (entrypoints, { build }) => {
      // The colours of the dock stand in its sheet, and not beside it: a tenth of a kilobyte of ten.
      if (build?.rolldownOptions !== undefined && entrypoints.some(({ type }) => type === 'content-script'))
        build.rolldownOptions.optimization = { inlineConst: { mode: 'all', pass: 2 } };
      const groups = CHUNKS.find(({ of }) => entrypoints.some(({ name }) => name === of))?.groups;
      if (groups === undefined || build?.rolldownOptions === undefined) return;
      build.rolldownOptions.output = { ...build.rolldownOptions.output, codeSplitting: { groups } };
    },
  },
  vite: ({ command }) => ({
    css: { modules: { generateScopedName: scopedNames(ROOT, command === 'serve') } },
    plugins: [
      polyfillAsModule,
      contentScriptWithoutContext,
      scriptsWithoutLogger,
      wholeMessages,
      wordsWithoutDescriptions,
      shortWordLists,
      agePassphrasesAlone,
      sheetsAreKept,
      tokensInSheets,
    ],
    build: {
      target: 'es2023',
      modulePreload: {
        // The browsers that there is a version for preload modules by themselves.
        polyfill: false,
        // What a script asks for later lies beside it: to ask for each of its parts before took longer than they do.
        resolveDependencies: (_file, parts, { hostType }) => (hostType === 'html' ? parts : []),
      },
    },
    worker: { format: 'es', plugins: () => [agePassphrasesAlone] },
    // Dexie's own build for browsers of today; what its name alone stands for is written for those of 2015.
    resolve: { alias: [{ find: /^dexie$/, replacement: 'dexie/dist/modern/dexie.mjs' }] },
  }),
  manifest: ({ browser, command }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: [
      'storage',
      'unlimitedStorage',
      'scripting',
      'alarms',
      // No page of its own: the panel of a tab shows the sidebar, where somebody asked for it (`lib/app/side-panel.ts`).
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    optional_permissions: ['notifications', 'idle'],
    // What is noted in a private window would outlive it, so there is nothing of ours there.
    incognito: 'not_allowed',
    host_permissions: patternsOf(SITES_AT_INSTALL),
    optional_host_permissions: patternsOf(OPTIONAL_SITES),
    icons: Object.fromEntries([16, 32, 48, 96, 128].map((size) => [size, `icons/icon-${size}.png`])),
    action: {
      default_title: '__MSG_extensionName__',
      default_icon: Object.fromEntries([16, 32, 48].map((size) => [size, `icons/icon-${size}.png`])),
      // In the toolbar, not in the menu behind the puzzle piece, where nobody finds it.
      ...(browser === 'firefox' ? { default_area: 'navbar' as const } : {}),
    },
    commands: commands(),
    content_security_policy: { extension_pages: contentSecurityPolicy(command) },
    // Not use_dynamic_url: Chromium then blocks the frame under Zoom's COEP. Nothing can be added later, so it names the
    // optional sites, too.
    web_accessible_resources: [{ resources: ['sidebar.html'], matches: patternsOf(SITES) }],
    ...(browser === 'firefox'
      ? {
          // As the side panel of Chromium: there where somebody asked for it.
          sidebar_action: {
            default_panel: 'beside.html',
            default_title: '__MSG_extensionName__',
            default_icon: Object.fromEntries([16, 32].map((size) => [size, `icons/icon-${size}.png`])),
            open_at_install: false,
          },
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
