import { expect, test } from 'vitest';
import { type DockMessage, dockWords } from '../../../../../../lib/call/places/docked/dock-messages.ts';
import english from '../../../../../../public/_locales/en/messages.json';

const KEYS: readonly DockMessage[] = [
  'dock_access_lost',
  'dock_access_settings',
  'dock_access_close',
  'dock_open',
  'dock_frame',
  'dock_width',
  'dock_beside',
  'dock_covering',
  'dock_leave',
  'dock_focus_held',
  'dock_focus_lost',
];

/** Files of these languages, whose every word is the name of the folder that it is in. */
function filesOf(...folders: string[]) {
  const files = Object.fromEntries(
    folders.map((folder) => [`./${folder}/messages.json`, { message: folder, description: '' }]),
  );
  return Object.fromEntries(KEYS.map((key) => [key, files])) as Record<DockMessage, typeof files>;
}

test.each([
  { language: 'pt-BR', folders: ['en', 'pt', 'pt_BR'], speaks: 'pt_BR' },
  { language: 'pt-BR', folders: ['en', 'pt', 'pt_PT'], speaks: 'pt' },
  { language: 'pt', folders: ['en', 'pt', 'pt_BR'], speaks: 'pt' },
  { language: 'es-419', folders: ['en', 'es_419'], speaks: 'es_419' },
  { language: 'de', folders: ['en', 'pt'], speaks: 'en' },
  { language: 'en-GB', folders: ['en'], speaks: 'en' },
  { language: '', folders: ['en', 'pt'], speaks: 'en' },
])('of $folders, $language speaks $speaks', ({ language, folders, speaks }) => {
  const words = dockWords(language, filesOf(...folders));
  expect(KEYS.map(words)).toEqual(KEYS.map(() => speaks));
});

test('the words are those of the messages', () => {
  const words = dockWords('en-US');
  expect(KEYS.map(words)).toEqual(KEYS.map((key) => english[key].message));
});
