import { signal } from '@preact/signals';
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import axe from 'axe-core';
import { afterEach, expect, it, vi } from 'vitest';
import { OwnPeople } from '../../../../../components/review/practice/own-people.tsx';
import {
  createOwnPeopleModel,
  type OwnPeopleSources,
} from '../../../../../components/review/practice/own-people-model.ts';
import { StringsProvider } from '../../../../../components/ui/strings.tsx';
import { dana } from '../../../../../lib/domain/practice/people/dana.ts';
import type { PracticePerson } from '../../../../../lib/domain/practice/person.ts';
import { PersonError } from '../../../../../lib/domain/practice/person-error.ts';
import { messageDescriptor } from '../../../../../lib/i18n/message-descriptor.ts';
import { english } from '../../../strings.ts';

const ROSA: PracticePerson = { ...dana, id: 'rosa', name: 'Rosa', who: 'tenant, apartment 1A' };

/** The section over sources that do as they are told. */
function open(more: Partial<OwnPeopleSources> = {}) {
  const own = signal<readonly PracticePerson[]>([]);
  const save = vi.fn<OwnPeopleSources['save']>();
  const model = createOwnPeopleModel({
    own,
    all: signal([dana, ROSA]),
    bringIn: async (person) => {
      own.value = [person];
    },
    deletion: () => ({
      extent: async () => ({ practicePeople: 1 }),
      remove: async () => {
        own.value = [];
      },
    }),
    parse: async () => ({ person: ROSA, unreached: null }),
    save,
    ...more,
  });
  const { container } = render(
    <StringsProvider value={english}>
      <OwnPeople model={model} />
    </StringsProvider>,
  );
  return { save, own, container };
}

const choose = () =>
  fireEvent.change(screen.getByLabelText(/^Import a person/), {
    target: { files: [new File(['{}'], 'rosa.json')] },
  });
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const list = () => screen.getByRole('list', { name: 'People of your own' });

afterEach(cleanup);

it('shows whom a file brings before they are taken in, and then lists them', async () => {
  const { own, container } = open();
  choose();
  await screen.findByRole('heading', { name: /Rosa/ });
  expect(own.value).toEqual([]);
  expect((await axe.run(container)).violations).toEqual([]);
  press('Add this person');
  await waitFor(() => expect(within(list()).getByText('tenant, apartment 1A')).toBeTruthy());
  expect(screen.getByRole('link', { name: 'Call Rosa' }).getAttribute('href')).toBe(
    '/practice.html?call=rosa',
  );
  choose();
  await screen.findByText('This replaces the person you have with the same ID.');
  press('Cancel');
  await waitFor(() => expect(screen.queryByRole('heading', { name: /Rosa/ })).toBeNull());
});

it('names every fault of a file by its place, and changes nothing', async () => {
  const faults = [
    { path: ['story', 0], problem: messageDescriptor('problem_missing') },
    { path: ['thinks'], problem: messageDescriptor('problem_too_large') },
  ] as const;
  open({
    parse: async () => {
      throw new Error('Both.', { cause: new PersonError(faults) });
    },
  });
  choose();
  expect((await screen.findByRole('alert')).textContent).toBe(
    'Whom you can practice with hasn’t changed. This person can’t be practiced with yet. 2 things in the file need fixing:',
  );
  expect(screen.getByText('story[0]').parentElement?.textContent).toBe('story[0] It’s missing.');
  expect(screen.getByText('thinks').parentElement?.textContent).toBe('thinks It’s too large.');
});

it('says why a file cannot be read at all', async () => {
  open({
    parse: async () => {
      throw new Error('It is not text.');
    },
  });
  choose();
  expect((await screen.findByRole('alert')).textContent).toBe(
    'Whom you can practice with hasn’t changed. It is not text.',
  );
});

it('saves anybody as a file, and deletes one’s own once that was asked', async () => {
  const { save, own } = open();
  own.value = [ROSA];
  fireEvent.change(screen.getByRole('combobox', { name: 'Person to save' }), { target: { value: 'rosa' } });
  press('Save as a file');
  expect(save.mock.calls).toEqual([[ROSA]]);
  await screen.findByRole('button', { name: 'Delete Rosa' });
  press('Delete Rosa');
  await screen.findByText('1 person to practice with');
  press('Delete for good');
  await waitFor(() => expect(own.value).toEqual([]));
});

it('warns of somebody whom the method brings to no answer, by what stops it, and takes them in all the same', async () => {
  const because = [
    ['swings', 'question'],
    ['swings', 'more'],
  ];
  const { own, container } = open({
    parse: async () => ({ person: ROSA, unreached: { place: ['story', 1], because, isAnyEnough: true } }),
  });
  choose();
  expect((await screen.findByRole('alert')).textContent).toBe(
    'By the method, nobody gets a clear yes or an honest no from this person: the conversation never comes to story[1] in the file. To change that, raise swings.question or swings.more. You can also add them as they are.',
  );
  expect((await axe.run(container)).violations).toEqual([]);
  press('Add this person');
  await waitFor(() => expect(own.value).toEqual([ROSA]));
});
