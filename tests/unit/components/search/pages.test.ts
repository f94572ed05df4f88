import { afterEach, expect, test, vi } from 'vitest';
import { findPages } from '../../../../components/search/pages.ts';
import { sixSteps } from '../../../../lib/domain/guide/six-steps.ts';
import { createTranslate, lookUpIn } from '../../../../lib/i18n/translate.ts';
import messages from '../../../../public/_locales/en/messages.json';
import { spanish } from '../../strings.ts';

const text = createTranslate(lookUpIn(messages));
const found = (query: string) => findPages(query, text, sixSteps).map(({ name }) => name);

afterEach(() => void vi.unstubAllEnvs());

test.each([
  {
    query: '',
    names: ['Conversations', 'People', 'Follow-ups', 'Prepare', 'Patterns', 'Practice', 'Settings'],
  },
  { query: '?!', names: [] },
  { query: 'translation', names: ['Language'] },
  { query: 'sett', names: ['Settings'] },
  { query: 'back up', names: ['Back up and export', 'Import'] },
  { query: 'backup', names: ['Back up and export', 'Import', 'Snapshots'] },
  { query: 'restore', names: ['Import'] },
  { query: 'password', names: ['Lock'] },
  { query: 'erase', names: ['Delete everything'] },
  { query: 'notifications', names: ['Notifications'] },
  { query: 'dark', names: ['Appearance'] },
  { query: 'hotkeys', names: ['Keyboard shortcuts'] },
  { query: 'old notes', names: ['How long to keep notes'] },
  { query: 'agit', names: ['3 Agitation'] },
  { query: 'prac', names: ['Practice', 'Practice in threes'] },
  { query: 'threes', names: ['Practice in threes'] },
  { query: 'people pract', names: ['Practice'] },
  { query: 'nonsense', names: [] },
])('“$query” finds $names', ({ query, names }) => {
  expect(found(query)).toEqual(names);
});

test('what is found says nothing of the other words that it is found by', () => {
  expect(findPages('restore', text, null)).toEqual([
    { kind: 'settings', href: '#/settings/import', name: 'Import' },
  ]);
});

test.each([
  { query: 'respaldo', names: ['Copia de seguridad y exportación', 'Importar', 'Copias automáticas'] },
  { query: 'contraseña', names: ['Bloqueo'] },
  { query: 'contrasena', names: ['Bloqueo'] },
  { query: 'avisos', names: ['Notificaciones'] },
  { query: 'oscuro', names: ['Apariencia'] },
  { query: 'idioma', names: ['Idioma'] },
])('in Spanish, “$query” finds $names', ({ query, names }) => {
  expect(findPages(query, spanish, null).map(({ name }) => name)).toEqual(names);
});
