import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import type { Reach } from '../../../../../components/review/people/model.ts';
import { ReachFields } from '../../../../../components/review/people/reach-fields.tsx';
import { StringsProvider } from '../../../../../components/ui/strings.tsx';
import type { PersonRow } from '../../../../../lib/store/rows.ts';
import { english } from '../../../strings.ts';

const ZOE: PersonRow = { id: 'zoe', name: 'Zoë', email: '', phone: '', changedAt: 0 };

/** The fields, and how to show them again with what the store has now. */
function open() {
  const change = vi.fn<(reach: Reach) => Promise<void>>(async () => {});
  const shown = (person: PersonRow) => (
    <StringsProvider value={english}>
      <ReachFields person={person} change={change} />
    </StringsProvider>
  );
  const { rerender } = render(shown(ZOE));
  return { change, show: (stored: Partial<PersonRow>) => rerender(shown({ ...ZOE, ...stored })) };
}

const field = (name: string) => screen.getByLabelText<HTMLInputElement>(name);
const type = (name: string, value: string) => fireEvent.input(field(name), { target: { value } });

afterEach(cleanup);

it('keeps what is being typed in one field while another is saved', () => {
  const { change, show } = open();
  type('Email', 'zoe@example.org');
  fireEvent.blur(field('Email'));
  expect(change).toHaveBeenLastCalledWith({ email: 'zoe@example.org' });
  type('Name', 'Zoë K.');
  show({ email: 'zoe@example.org' });
  expect(field('Name').value).toBe('Zoë K.');
});

it('shows what was typed and not yet saved, without the space around it, and then what the store has', () => {
  const { change, show } = open();
  type('Phone', ' 555 0100 ');
  fireEvent.blur(field('Phone'));
  expect(change).toHaveBeenLastCalledWith({ phone: '555 0100' });
  show({});
  expect(field('Phone').value).toBe('555 0100');
  show({ phone: '555 0100' });
  show({ phone: '555 0199' });
  expect(field('Phone').value).toBe('555 0199');
});
