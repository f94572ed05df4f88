import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { ListChoicesForm } from '../../../../../components/review/settings/list-choices.tsx';
import { StringsProvider } from '../../../../../components/ui/strings.tsx';
import type { ListChoices, ListPreview } from '../../../../../lib/domain/import-export/list-preview.ts';
import { messageDescriptor } from '../../../../../lib/i18n/message-descriptor.ts';
import { english } from '../../../strings.ts';

afterEach(cleanup);

const LIST: ListPreview = {
  columns: [
    { title: 'Member', kind: 'none', example: 'Ana' },
    { title: 'E-mail', kind: 'email', example: 'other@x.org' },
    { title: '', kind: 'none', example: 'blue' },
  ],
  leftOut: [{ line: 2, why: messageDescriptor('people_left_column', { title: 'Member', words: 'Ana' }) }],
  leftOutCount: 1,
  maybeSameCount: 1,
  maybeSame: [
    {
      line: 2,
      isSame: false,
      listed: { name: 'Ana', reach: ['other@x.org'] },
      known: { name: 'Ana', reach: ['ana@x.org'] },
    },
  ],
};

function open(list: ListPreview = LIST) {
  const choose = vi.fn<(choices: ListChoices) => void>();
  render(
    <StringsProvider value={english}>
      <ListChoicesForm list={list} choose={choose} />
    </StringsProvider>,
  );
  return choose;
}

it('shows what each column was taken for, with an example, and takes another choice', () => {
  const choose = open();
  const columns = screen.getByRole('list', { name: 'What each column is' });
  expect(
    within(columns)
      .getAllByRole('combobox')
      .map((one) => (one as HTMLSelectElement).value),
  ).toEqual(['none', 'email', 'none']);
  fireEvent.change(within(columns).getByLabelText(/^Member/), { target: { value: 'name' } });
  expect(choose).toHaveBeenCalledExactlyOnceWith({ columns: ['name', 'email', 'none'], same: [] });
  screen.getByLabelText(/^Column 3/);
});

it('asks whether someone is the same person', () => {
  const choose = open();
  fireEvent.click(
    within(screen.getByRole('group', { name: 'Same person?' })).getByLabelText(
      'Line 2: Ana, other@x.org is the same person as Ana, ana@x.org',
    ),
  );
  expect(choose).toHaveBeenCalledExactlyOnceWith({ columns: ['none', 'email', 'none'], same: [2] });
});

it('names what is left out, with its line', () => {
  open();
  screen.getByText('1 thing on this list is left out');
  screen.getByText('Line 2: Member: “Ana”');
});

it('says how many more are left out than it shows', () => {
  open({ ...LIST, leftOutCount: 5_000, maybeSameCount: 3 });
  screen.getByText(/^2 more may be people you know/);
  screen.getByText('5,000 things on this list are left out');
  screen.getByText('And 4,999 more.');
});
