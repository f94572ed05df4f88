import { describe, expect, test } from 'vitest';
import { rules } from './rules.ts';
import { inWords } from './sources.ts';

/** Files by path, what is wrong with them, and a version of the same with nothing wrong. */
interface Example {
  readonly rule: keyof typeof rules;
  readonly bad: Readonly<Record<string, string>>;
  readonly found: readonly string[];
  readonly good: Readonly<Record<string, string>>;
}

const DOC = '/** Something. */\n';
const WORDS = 'public/_locales/en/messages.json';

const examples: readonly Example[] = [
  {
    rule: 'imports run one way',
    bad: {
      'lib/domain/guide/guide.ts': "\nimport type { Store } from '../../storage/store.ts';",
      'lib/storage/store.ts': "import { tabs } from '../browser/tabs';",
      'lib/call/places/docked/dock.ts': "export * from '../../../../components/ui/button.tsx';",
      'components/ui/button.tsx': "const main = () => import('../../entrypoints/popup/main.tsx');",
      'lib/browser/tabs.ts': '',
      'lib/weather/rain.ts': '',
      'entrypoints/popup/main.tsx': '',
    },
    found: [
      'lib/domain/guide/guide.ts:2 lib/domain may not import lib/storage (lib/storage/store.ts)',
      'lib/storage/store.ts:1 lib/storage may not import lib/browser (lib/browser/tabs.ts)',
      'lib/call/places/docked/dock.ts:1 lib/call may not import components (components/ui/button.tsx)',
      'components/ui/button.tsx:1 components may not import entrypoints (entrypoints/popup/main.tsx)',
      'lib/weather/rain.ts:1 lib/weather is not a part of the house: add it to tests/structure/layers.ts, and say what it may import',
    ],
    good: {
      'lib/domain/guide/guide.ts': "import type { Moment } from '../dates/moment.ts';",
      'lib/domain/dates/moment.ts': '',
      'lib/storage/store.ts': "import '../domain/guide/guide.ts';",
      'entrypoints/popup/main.tsx': "import '../../lib/storage/store.ts';",
    },
  },
  {
    rule: 'words are typed into the one text field',
    bad: { 'components/note.tsx': 'const Note = () => (\n  <textarea\n    rows={2} />\n);' },
    found: ['components/note.tsx:2 words are typed into the TextField of components/ui/text-field.tsx'],
    good: {
      'components/note.tsx': 'const Note = () => <><input type="checkbox" /><TextField rows={2} /></>;',
      'components/ui/text-field.tsx': 'const Field = () => <textarea />;',
    },
  },
  {
    rule: 'no field is remembered by the browser',
    bad: { 'components/day.tsx': 'const Day = () => (\n  <input\n    type="date" />\n);' },
    found: [
      'components/day.tsx:2 this field needs autocomplete="off": the browser keeps a copy of it in clear otherwise',
    ],
    good: {
      'components/day.tsx':
        'const Day = () => <><input type="checkbox" /><input type="date" autocomplete="off" /></>;',
    },
  },
  {
    rule: 'no entrypoint imports another',
    bad: {
      'entrypoints/popup/main.tsx': "import '../sidebar/main.tsx';",
      'entrypoints/sidebar/main.tsx': '',
    },
    found: [
      'entrypoints/popup/main.tsx:1 an entrypoint may not import another (entrypoints/sidebar/main.tsx)',
    ],
    good: { 'entrypoints/popup/main.tsx': "import './list.ts';", 'entrypoints/popup/list.ts': '' },
  },
  {
    rule: 'entrypoints wire and nothing else',
    bad: {
      'entrypoints/popup/main.tsx':
        'let tries = 0;\nfor (const one of [1]) tries += one;\ntry { open(); } catch {}',
      'entrypoints/popup/choose.ts':
        'const way = (at) =>\n  at === 1 ? 1 : at === 2 ? 2 : at === 3 ? 3 : at === 4 ? 4 :\n  at === 5 ? 5 : 6;',
      'entrypoints/popup/long.ts': `import './one.ts';\n${'const wire = 1;\n'.repeat(61)}`,
    },
    found: [
      "entrypoints/popup/main.tsx:1 a variable is behaviour: in lib/app or a component's model it can be tested without a browser",
      "entrypoints/popup/main.tsx:2 a loop is behaviour: in lib/app or a component's model it can be tested without a browser",
      "entrypoints/popup/main.tsx:3 a try is behaviour: in lib/app or a component's model it can be tested without a browser",
      "entrypoints/popup/choose.ts:3 more than 4 branches is behaviour: in lib/app or a component's model it can be tested without a browser",
      'entrypoints/popup/long.ts:2 an entrypoint wires and nothing else: 61 lines besides its imports are more than 60',
    ],
    good: {
      'entrypoints/popup/main.tsx': `import './one.ts';\n${'const wire = 1;\n'.repeat(60)}`,
      'lib/app/session/session.ts': 'let tries = 0;\nfor (const one of [1]) tries += one;',
    },
  },
  {
    rule: 'nothing is awaited at the top of a module',
    bad: {
      'entrypoints/popup/main.tsx': "const page = 1;\nif (page > 0) await import('./page.ts');",
      'lib/browser/pages.ts': "import './page.ts';\nfor await (const page of pages) open(page);",
    },
    found: [
      'entrypoints/popup/main.tsx:2 nothing is awaited at the top of a module: what is imported meanwhile may wait for the module',
      'lib/browser/pages.ts:2 nothing is awaited at the top of a module: what is imported meanwhile may wait for the module',
    ],
    good: {
      'entrypoints/popup/main.tsx':
        "void start();\nasync function start() { await import('./page.ts'); }\nconst load = async () => (await start(), 1);",
    },
  },
  {
    rule: 'packages are imported only in their place',
    bad: {
      'lib/call/places/docked/dock.ts': "import browser from 'webextension-polyfill';",
      'lib/rpc/ends.ts': "import type Dexie from 'dexie';",
      'lib/browser/tabs.ts': "import { browser } from 'wxt/browser';",
      'lib/storage/live.ts': "import { signal } from '@preact/signals';",
    },
    found: [
      'lib/call/places/docked/dock.ts:1 only lib/browser, lib/rpc and lib/i18n may import webextension-polyfill',
      'lib/rpc/ends.ts:1 only lib/storage may import dexie',
      'lib/browser/tabs.ts:1 only entrypoints, lib/call and lib/storage/settings/setting.ts may import wxt',
      'lib/storage/live.ts:1 only components and entrypoints may import @preact/signals',
    ],
    good: {
      'lib/browser/tabs.ts': "import browser from 'webextension-polyfill';",
      'lib/storage/store.ts': "import Dexie from 'dexie';",
      'entrypoints/background.ts': "import { browser } from 'wxt/browser';",
    },
  },
  {
    rule: 'components reach neither the database nor the browser',
    bad: {
      'components/popup/list.tsx': "\nimport { due } from '../../lib/storage/due.ts';",
      'lib/storage/due.ts': "import { database } from './store.ts';",
      'lib/storage/store.ts': "import Dexie from 'dexie';",
    },
    found: [
      'components/popup/list.tsx:2 a component may not bring this along: components/popup/list.tsx -> lib/storage/due.ts -> lib/storage/store.ts -> dexie',
    ],
    good: {
      'components/popup/list.tsx': "import type { Due } from '../../lib/storage/due.ts';",
      'lib/storage/due.ts': "import Dexie from 'dexie';",
    },
  },
  {
    rule: 'what runs in a call’s page reads no setting of the session',
    bad: {
      'entrypoints/sidebar/main.tsx': "const open = () => import('../../lib/browser/cover.ts');",
      'entrypoints/call.content/index.ts': "import { dock } from '../../lib/storage/settings/settings.ts';",
      'lib/browser/cover.ts': "\nimport { dock, live } from '../storage/settings/settings.ts';",
      'lib/storage/settings/settings.ts':
        "export const dock = setting({ area: 'local', key: 'dock' });\nexport const live = settingFamily<Live>({ area: 'session', prefix: 'live-' });",
    },
    found: [
      "lib/browser/cover.ts:2 live is kept in storage.session, which Firefox does not give to what runs in a call's page",
    ],
    good: {
      'entrypoints/sidebar/main.tsx': "import type { live } from '../../lib/storage/settings/settings.ts';",
      'entrypoints/background/index.ts': "import { live } from '../../lib/storage/settings/settings.ts';",
      'lib/storage/settings/settings.ts': "export const live = setting({ area: 'session', key: 'live' });",
    },
  },
  {
    rule: 'only entrypoints read the clock and set timers',
    bad: {
      'lib/domain/dates/now.ts': 'const now = Date.now();\nconst date = new Date();\nconst words = Date();',
      'components/ui/wait.ts':
        'setTimeout(() => {}, 1);\nwindow.setInterval(() => {}, 1);\nperformance.now();',
    },
    found: [
      'lib/domain/dates/now.ts:1 only entrypoints may use Date.now: take the time or a clock as an argument',
      'lib/domain/dates/now.ts:2 only entrypoints may use the date of now: take the time or a clock as an argument',
      'lib/domain/dates/now.ts:3 only entrypoints may use the date of now: take the time or a clock as an argument',
      'components/ui/wait.ts:1 only entrypoints may use setTimeout: take the time or a clock as an argument',
      'components/ui/wait.ts:2 only entrypoints may use setInterval: take the time or a clock as an argument',
      'components/ui/wait.ts:3 only entrypoints may use performance.now: take the time or a clock as an argument',
    ],
    good: {
      'lib/domain/dates/now.ts': 'const date = new Date(0);\nconst said = "Date.now()"; // setTimeout()',
      'entrypoints/background.ts': 'Date.now();',
    },
  },
  {
    rule: 'nothing talks to the network',
    bad: {
      'lib/storage/sync.ts': "fetch('/');\nnew WebSocket('');\nglobalThis.fetch;\nnavigator.sendBeacon('');",
    },
    found: [
      'lib/storage/sync.ts:1 fetch talks to the network; nothing here may',
      'lib/storage/sync.ts:2 WebSocket talks to the network; nothing here may',
      'lib/storage/sync.ts:3 fetch talks to the network; nothing here may',
      'lib/storage/sync.ts:4 sendBeacon talks to the network; nothing here may',
    ],
    good: { 'lib/storage/sync.ts': "store.fetch('x');" },
  },
  {
    rule: 'files are named by their subject',
    bad: {
      'lib/domain/dates/utils.ts': '',
      'components/common/button.tsx': '',
    },
    found: [
      'lib/domain/dates/utils.ts:1 "utils.ts" names no subject',
      'components/common/button.tsx:1 "common" names no subject',
    ],
    good: {
      'entrypoints/call.content/index.ts': '',
      'lib/domain/dates/due-group.test.ts': '',
      [WORDS]: '{}',
    },
  },
  {
    rule: 'every export has a docstring',
    bad: {
      'lib/domain/dates/now.ts':
        'export const a = 1;\n// A comment.\nexport function b() {}\n/** */\nexport type C = 1;',
    },
    found: [
      'lib/domain/dates/now.ts:1 an export without a docstring',
      'lib/domain/dates/now.ts:3 an export without a docstring',
      'lib/domain/dates/now.ts:5 an export without a docstring',
    ],
    good: {
      'lib/domain/dates/now.ts': `${DOC}export const a = 1;\nexport const b = 2;\n${DOC}export default a;\nexport { b } from './b.ts';`,
    },
  },
  {
    rule: 'every message that is used exists',
    bad: {
      [WORDS]: '{ "yes": {}, "step_one": {}, "notes_one": {}, "notes_other": {} }',
      'components/ui/a.tsx':
        "text('yes');\ntext('no');\ntext(`step_$" +
        '{n}`);\ntext(`light_$' +
        "{n}`); text.plural('notes', 2);\ntext('notes'); text.plural('yes', 2);",
      'wxt.config.ts': "({ name: '__MSG_name__' });",
      'entrypoints/popup/index.html': '<title>\n__MSG_title__</title>',
    },
    found: [
      `components/ui/a.tsx:2 no message "no" in ${WORDS}`,
      `components/ui/a.tsx:4 no message "light_…" in ${WORDS}`,
      `components/ui/a.tsx:5 no message "notes" in ${WORDS}`,
      `components/ui/a.tsx:5 no message "yes" in ${WORDS}`,
      `wxt.config.ts:1 no message "name" in ${WORDS}`,
      `entrypoints/popup/index.html:2 no message "title" in ${WORDS}`,
    ],
    good: { [WORDS]: '{ "yes": {} }', 'lib/browser/a.ts': "browser.i18n.getMessage('yes');" },
  },
  {
    rule: 'every message is used',
    bad: {
      [WORDS]: '{\n"yes": {},\n"left_over": {},\n"step_one": {}, "notes_few": {}, "notes_other": {} }',
      'components/ui/a.tsx':
        "text('yes'); text.plural('notes', 2); text(`step_$" + '{n}`); `$' + '{left}_over`;',
    },
    found: [`${WORDS}:3 nothing uses the message "left_over"`],
    good: { [WORDS]: '{ "yes": {} }', 'lib/domain/hotkeys/bindings.ts': "const rows = [{ label: 'yes' }];" },
  },
  {
    rule: 'what is wrong with a file is said of files alone',
    bad: {
      'lib/domain/import-export/a.ts': "throw new PeopleError(messageDescriptor('people_empty'));",
      'components/ui/a.tsx': "text('people_empty');",
    },
    found: [
      'components/ui/a.tsx:1 "people_empty" says what is wrong with a file: give this place a message of its own',
    ],
    good: {
      'lib/domain/import-export/a.ts':
        "messageDescriptor('people_empty'); messageDescriptor('people_empty');",
    },
  },
  {
    rule: 'every message is described',
    bad: {
      [WORDS]:
        '{ "yes": { "message": "Yes" },\n' +
        '"to": { "message": "To $WHOM$", "description": "A.", "placeholders": { "who": { "content": "$1" } } },\n' +
        '"of": { "message": "Of $1", "description": "A." } }',
    },
    found: [
      `${WORDS}:1 "yes" has no description`,
      `${WORDS}:2 "to" does not declare $whom$`,
      `${WORDS}:2 "to" does not use $who$`,
      `${WORDS}:2 "to" fills $who$ with "$1"`,
      `${WORDS}:2 "to" gives no example of $who$`,
      `${WORDS}:3 "of" has a placeholder without a name`,
    ],
    good: {
      [WORDS]:
        '{ "to": { "message": "To $WHO$", "description": "A.", "placeholders": { "who": { "content": "{who}", "example": "Rosa" } } } }',
    },
  },
  {
    rule: 'every language has the same messages',
    bad: {
      [WORDS]:
        '{ "yes": {}, "no": {}, "notes_one": {}, "notes_other": {}, "to": { "message": "To $WHO$", "placeholders": { "who": { "content": "{who}" } } } }',
      'public/_locales/de/messages.json':
        '{ "yes": { "placeholders": { "who": { "content": "{who}" } } },\n"ja": {}, "notes_few": { "message": "$CUONT$ Notizen" },\n"to": { "message": "An" } }',
    },
    found: [
      'public/_locales/de/messages.json:1 lacks the message "no"',
      'public/_locales/de/messages.json:1 lacks the message "notes_other"',
      'public/_locales/de/messages.json:2 "ja" is not in English',
      'public/_locales/de/messages.json:1 "yes" has $who$, which English has not',
      'public/_locales/de/messages.json:2 "notes_few" has $cuont$ and no such placeholder',
      'public/_locales/de/messages.json:3 "to" lacks $who$',
    ],
    good: { [WORDS]: '{ "yes": {} }', 'public/_locales/de/messages.json': '{ "yes": {} }' },
  },
  {
    rule: 'no test is left out',
    bad: {
      'tests/unit/a.test.ts':
        "test.fails('a', () => {});\ndescribe.skip.each([])('b', () => {});\nit.todo('c');",
    },
    found: [
      'tests/unit/a.test.ts:1 .fails is left in',
      'tests/unit/a.test.ts:2 .skip is left in',
      'tests/unit/a.test.ts:3 .todo is left in',
    ],
    good: { 'tests/unit/a.test.ts': "test.each([])('a', () => stream.skip(1));" },
  },
  {
    rule: 'every class of a sheet is used',
    bad: {
      'components/a.module.css': '/* .not */\n.used { top: 1.5px }\n.used .left { top: 0 }',
      'components/a.tsx': "import * as styles from './a.module.css';\nconst look = styles.used;",
      'components/b.tsx': "import * as styles from './b.module.css';\nconst look = styles.left;",
    },
    found: ['components/a.module.css:3 no component uses .left'],
    good: {
      'components/ui/a.module.css': '.used { top: 0 }',
      'components/b/b.tsx': "import * as a from '../ui/a.module.css';\nconst look = a.used;",
    },
  },
  {
    rule: 'a sheet is for its component alone',
    bad: { 'components/a.module.css': '.a { top: 0 }\n:global(.b) { top: 0 }' },
    found: ['components/a.module.css:2 a rule for the classes of others belongs into their own sheet'],
    good: { 'components/a.module.css': '.a .b { top: 0 }' },
  },
];

const filesOf = (files: Example['bad']) => Object.entries(files).map(([path, text]) => ({ path, text }));

describe.each(examples)('$rule', ({ rule, bad, found, good }) => {
  test('is broken by a bad example, and says where', () => {
    expect(rules[rule](filesOf(bad)).map(inWords)).toEqual(found);
  });

  test('is kept by a good example', () => {
    expect(rules[rule](filesOf(good)).map(inWords)).toEqual([]);
  });
});

test('every rule has its examples', () => {
  expect(examples.map(({ rule }) => rule)).toEqual(Object.keys(rules));
});
