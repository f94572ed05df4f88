import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { parseHash } from '../../../../../components/review/follow-route.ts';
import { PaletteButton } from '../../../../../components/review/palette/palette-button.tsx';
import { stepIn, toStepHash } from '../../../../../components/review/route.ts';
import type { SearchSources } from '../../../../../components/search/search-sources.ts';
import { StringsProvider } from '../../../../../components/ui/strings.tsx';
import { sixSteps } from '../../../../../lib/domain/guide/six-steps.ts';
import type { SearchEntry } from '../../../../../lib/domain/search/search-index.ts';
import type { FoundEntry } from '../../../../../lib/storage/found-entries.ts';
import { english } from '../../../strings.ts';
import { rowsOf } from '../../popup/open-popup.tsx';

afterEach(cleanup);

const ENTRIES: readonly SearchEntry[] = [
  { conversation: '', id: 'rosa', kind: 'person', text: 'Rosa Medina' },
  { conversation: '', id: 'lin', kind: 'person', text: 'Lin' },
  { conversation: '', id: 'curtis', kind: 'person', text: 'Curtis Bell' },
  { conversation: 'c1', id: 'n1', kind: 'note', text: 'Rosa was cold all winter' },
];

function describe(entries: readonly SearchEntry[]): FoundEntry[] {
  return entries.map((entry) => ({
    entry,
    conversation: entry.kind === 'person' ? undefined : { name: 'Rosa Medina' },
    followUp: undefined,
    person: entry.kind === 'person' ? { id: entry.id } : undefined,
  })) as unknown as FoundEntry[];
}

function open(isMac = false, more: Partial<SearchSources> = {}) {
  const go = vi.fn<(href: string) => void>();
  const sources: SearchSources = {
    searchable(listener) {
      listener.rows(rowsOf(ENTRIES));
      listener.setReading(false);
    },
    found: async (entries) => describe(entries),
    ...more,
  };
  render(
    <StringsProvider value={english}>
      <PaletteButton sources={sources} guide={sixSteps} isMac={isMac} go={go} locale="en-US" />
    </StringsProvider>,
  );
  return go;
}

const press = (more: KeyboardEventInit) => fireEvent.keyDown(document.body, { key: 'k', ...more });
const field = () => screen.findByRole<HTMLInputElement>('combobox', { name: 'Go to' });
const options = () => screen.queryAllByRole('option').map(({ textContent }) => textContent);
const chosen = () => screen.getByRole('option', { selected: true }).textContent;

test('opens on its key, offers the pages, and goes where Enter says', async () => {
  const go = open();
  press({ ctrlKey: true });
  const typed = await field();
  expect(options()).toContain('SettingsPage');
  fireEvent.input(typed, { target: { value: 'sett' } });
  await waitFor(() => expect(options()).toEqual(['SettingsPage']));
  fireEvent.keyDown(typed, { key: 'Enter' });
  expect(go).toHaveBeenCalledWith('#/settings');
  await waitFor(() => expect(screen.queryByRole('combobox')).toBeNull());
});

test.each([
  { typed: 'agit', step: '3 Agitation', id: 'agitation' },
  { typed: '5', step: '5 The Ask', id: 'the-ask' },
])('leads from "$typed" to the conversations that reached the step', async ({ typed, step, id }) => {
  const go = open();
  press({ ctrlKey: true });
  const input = await field();
  fireEvent.input(input, { target: { value: typed } });
  await waitFor(() => expect(options()).toEqual([`${step}Step`]));
  fireEvent.keyDown(input, { key: 'Enter' });
  expect(go).toHaveBeenCalledWith(toStepHash(id));
  expect(stepIn(parseHash(toStepHash(id)).id)).toBe(id);
});

test('finds people and words in notes, marks the hits, and arrows go round', async () => {
  const go = open();
  press({ ctrlKey: true });
  const typed = await field();
  fireEvent.input(typed, { target: { value: 'rosa' } });
  await waitFor(() =>
    expect(options()).toEqual(['Rosa MedinaPerson', 'Rosa was cold all winterRosa Medina']),
  );
  expect(document.querySelector('mark')?.textContent).toBe('Rosa');
  expect(chosen()).toBe('Rosa MedinaPerson');
  fireEvent.keyDown(typed, { key: 'ArrowUp' });
  await waitFor(() => expect(chosen()).toMatch(/^Rosa was cold/));
  expect(document.getElementById(typed.getAttribute('aria-activedescendant') ?? '')?.textContent).toBe(
    chosen(),
  );
  fireEvent.keyDown(typed, { key: 'Enter' });
  expect(go).toHaveBeenCalledWith('#/conversations/c1/n1');
});

test('leads to a part of the settings', async () => {
  const go = open();
  press({ ctrlKey: true });
  const typed = await field();
  fireEvent.input(typed, { target: { value: 'delete every' } });
  await waitFor(() => expect(options()).toEqual(['Delete everythingSetting']));
  fireEvent.keyDown(typed, { key: 'Enter' });
  expect(go).toHaveBeenCalledWith('#/settings/everything');
});

test('goes to what was typed last, however fast Enter follows', async () => {
  const answers: (() => void)[] = [];
  const go = open(false, {
    found: async (entries) => {
      await new Promise<void>((resolve) => answers.push(resolve));
      return describe(entries);
    },
  });
  press({ ctrlKey: true });
  const typed = await field();
  const answer = async () => {
    await waitFor(() => expect(answers.length).toBeGreaterThan(0));
    for (const one of answers.splice(0)) one();
  };
  fireEvent.input(typed, { target: { value: 'lin' } });
  await answer();
  await waitFor(() => expect(options()).toEqual(['LinPerson']));
  fireEvent.input(typed, { target: { value: 'curtis' } });
  fireEvent.keyDown(typed, { key: 'Enter' });
  expect(go).not.toHaveBeenCalled();
  await answer();
  await waitFor(() => expect(go).toHaveBeenCalledWith('#/people/curtis'));
  expect(go).toHaveBeenCalledTimes(1);
});

test('tells people of one name apart, and says of whom a commitment is that has no name', async () => {
  const apart = { lastAt: null, next: '', reach: 'ana.a@x.example' };
  open(false, {
    found: async (entries) =>
      describe(entries).map((hit) => ({
        ...hit,
        conversation: hit.entry.kind === 'note' ? ({ name: '' } as never) : undefined,
        apart: hit.entry.kind === 'person' ? apart : undefined,
      })),
  });
  press({ ctrlKey: true });
  fireEvent.input(await field(), { target: { value: 'rosa' } });
  await waitFor(() =>
    expect(options()).toEqual(['Rosa Medinaana.a@x.example', 'Rosa was cold all winterNo name yet']),
  );
});

test('finds no page for signs alone', async () => {
  open();
  press({ ctrlKey: true });
  fireEvent.input(await field(), { target: { value: '“' } });
  expect(await screen.findByText('Nothing found.')).toBeTruthy();
  expect(options()).toEqual([]);
});

test('says where nothing is found', async () => {
  open();
  fireEvent.click(screen.getByRole('button', { name: /^Go to/ }));
  fireEvent.input(await field(), { target: { value: 'zzz' } });
  expect(await screen.findByText('Nothing found.')).toBeTruthy();
});

test('on a Mac its key is Cmd+K, and Ctrl+K is left to the field', () => {
  open(true);
  press({ ctrlKey: true });
  expect(screen.queryByRole('dialog')).toBeNull();
});
