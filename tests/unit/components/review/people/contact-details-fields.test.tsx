import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { ReachFields } from '../../../../../components/review/people/contact-details-fields.tsx';
import type { ContactDetails } from '../../../../../components/review/people/person-model.ts';
import { createKeptFields } from '../../../../../components/ui/kept-fields.ts';
import { StringsProvider } from '../../../../../components/ui/strings.tsx';
import type { Draft } from '../../../../../lib/domain/conversation/drafts.ts';
import type { PersonRow } from '../../../../../lib/storage/rows.ts';
import { english } from '../../../strings.ts';

const ZOE: PersonRow = { id: 'zoe', name: 'Zoë', email: '', phone: '', changedAt: 0 };

/** The fields, what is kept of what is typed in them, and how to show them again with what the store has now. */
async function open({
  kept = {},
  succeeds = true,
  stored = {},
}: {
  kept?: Record<string, string>;
  succeeds?: boolean;
  stored?: Partial<PersonRow>;
} = {}) {
  const change = vi.fn<(reach: ContactDetails) => Promise<boolean>>(async () => succeeds);
  const drafts = new Map(Object.entries(kept));
  const words = {
    read: async (conversation: string) =>
      [...drafts].map(([field, text]) => ({ conversation, field, text, step: '', begunAt: 0 })),
    async save({ field, text }: Draft) {
      if (text === '') drafts.delete(field);
      else drafts.set(field, text);
    },
  };
  const fields = createKeptFields('person:zoe', {
    words: async () => words,
    now: () => 0,
    failed: () => expect.fail('The words could not be kept.'),
  });
  await waitFor(() => expect(fields.all.value).not.toBeNull());
  const shown = (person: PersonRow) => (
    <StringsProvider value={english}>
      <ReachFields person={person} fields={fields} change={change} />
    </StringsProvider>
  );
  const { rerender } = render(shown({ ...ZOE, ...stored }));
  return { change, drafts, show: (stored: Partial<PersonRow>) => rerender(shown({ ...ZOE, ...stored })) };
}

const field = (name: string) => screen.getByLabelText<HTMLInputElement>(name);
const type = (name: string, value: string) => fireEvent.input(field(name), { target: { value } });

afterEach(cleanup);

it('keeps what is being typed in one field while another is saved', async () => {
  const { change, show } = await open();
  type('Email', 'zoe@example.org');
  fireEvent.blur(field('Email'));
  expect(change).toHaveBeenLastCalledWith({ email: 'zoe@example.org' });
  type('Name', 'Zoë K.');
  show({ email: 'zoe@example.org' });
  expect(field('Name').value).toBe('Zoë K.');
});

it('shows what was typed and not yet saved, without the space around it, and then what the store has', async () => {
  const { change, show } = await open();
  type('Phone', ' 555 0100 ');
  fireEvent.blur(field('Phone'));
  expect(change).toHaveBeenLastCalledWith({ phone: '555 0100' });
  show({});
  expect(field('Phone').value).toBe('555 0100');
  show({ phone: '555 0100' });
  show({ phone: '555 0199' });
  await waitFor(() => expect(field('Phone').value).toBe('555 0199'));
});

it('shows again what was typed before the page was closed, and keeps it with the field', async () => {
  const { change, drafts } = await open({ kept: { email: 'zoe@exam' } });
  expect(field('Email').value).toBe('zoe@exam');
  type('Email', 'zoe@example.org');
  await waitFor(() => expect(drafts.get('email')).toBe('zoe@example.org'));
  fireEvent.keyDown(field('Email'), { key: 'Enter' });
  expect(change).toHaveBeenLastCalledWith({ email: 'zoe@example.org' });
  await waitFor(() => expect(drafts.size).toBe(0));
});

it('keeps what could not be saved', async () => {
  const { change, drafts } = await open({ succeeds: false });
  type('Phone', '555 0100');
  fireEvent.blur(field('Phone'));
  expect(change).toHaveBeenCalledOnce();
  await Promise.resolve();
  expect(Object.fromEntries(drafts)).toEqual({ phone: '555 0100' });
  expect(field('Phone').value).toBe('555 0100');
});

it('forgets with Escape what was typed, and an emptied field empties', async () => {
  const { change, drafts, show } = await open({ kept: { name: 'Zoe the' } });
  fireEvent.keyDown(field('Name'), { key: 'Escape' });
  await waitFor(() => expect(drafts.size).toBe(0));
  await waitFor(() => expect(field('Name').value).toBe('Zoë'));
  show({ phone: '555 0100' });
  type('Phone', '');
  expect(field('Phone').value).toBe('');
  fireEvent.blur(field('Phone'));
  expect(change).toHaveBeenLastCalledWith({ phone: '' });
});

it('has a field for each address and number, and takes another', async () => {
  const { change, show } = await open();
  expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Add an email' }).disabled).toBe(true);
  show({ email: 'a@x.org', moreEmails: ['b@x.org'], phone: '1', notes: 'met at the door' });
  expect(field('Email 2').value).toBe('b@x.org');
  expect(field('Notes').value).toBe('met at the door');
  fireEvent.click(screen.getByRole('button', { name: 'Add a phone' }));
  type('Phone 2', '2');
  fireEvent.blur(field('Phone 2'));
  expect(change).toHaveBeenLastCalledWith({ phone: '1', morePhones: ['2'] });
  type('Email', '');
  fireEvent.blur(field('Email'));
  expect(change).toHaveBeenLastCalledWith({ email: 'b@x.org', moreEmails: [] });
});

it('leaves every address in its field while one is emptied, and loses none that is typed at once', async () => {
  const { change, show } = await open({
    stored: { email: 'a@x.org', moreEmails: ['b@x.org', 'c@x.org'] },
  });
  type('Email', '');
  fireEvent.blur(field('Email'));
  expect(change).toHaveBeenLastCalledWith({ email: 'b@x.org', moreEmails: ['c@x.org'] });
  // The store has not answered yet.
  type('Email 2', 'd@x.org');
  fireEvent.blur(field('Email 2'));
  await waitFor(() => expect(change).toHaveBeenLastCalledWith({ email: 'd@x.org', moreEmails: ['c@x.org'] }));
  show({ email: 'd@x.org', moreEmails: ['c@x.org'] });
  await waitFor(() =>
    expect(['Email', 'Email 2', 'Email 3'].map((name) => field(name).value)).toEqual([
      '',
      'd@x.org',
      'c@x.org',
    ]),
  );
});
