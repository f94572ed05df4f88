/** A stake that was noted of them is offered as it is said to them. */
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { fieldOf } from '../../../../lib/domain/conversation/draft-fields.ts';
import { openSidebar } from './open-sidebar.tsx';

afterEach(cleanup);

const HINT = 'Why it matters in their life';
const offer = () => screen.queryByRole('button', { name: /^Use / });

/** Opens the field of their stake, which this fills. */
async function filling(stake: string) {
  const { model } = openSidebar();
  model.start('Rosa');
  await screen.findByRole('heading', { level: 1, name: 'Introduction' });
  model.type(fieldOf({ kind: 'blank', blank: 'their-stake' }), stake);
  model.fillBlank('their-stake');
  fireEvent.click(screen.getByRole('button', { name: '5 The Ask' }));
  await screen.findByRole('heading', { level: 1, name: 'The Ask' });
  fireEvent.click(await screen.findByText(stake.replace('Her', 'her'), { selector: '[role=button]' }));
  const field = await screen.findByRole<HTMLInputElement>('textbox', { name: HINT });
  return { model, field };
}

test('it stands in the script as it was noted until what is offered is taken', async () => {
  const { model, field } = await filling('Her son has asthma');
  expect(field.value).toBe('Her son has asthma');
  expect(offer()?.textContent).toBe('Use “your son has asthma”');
  expect(model.state.value.blanks.get('their-stake')).toBe('Her son has asthma');
  fireEvent.click(offer() as HTMLElement);
  await waitFor(() => expect(model.state.value.blanks.get('their-stake')).toBe('your son has asthma'));
});

test('nothing is offered once something is typed', async () => {
  const { field } = await filling('Her son has asthma');
  fireEvent.input(field, { target: { value: 'Her daughter has asthma' } });
  await waitFor(() => expect(offer()).toBeNull());
});

test('nothing is offered where it is not sure', async () => {
  await filling('her sister lost her job');
  expect(offer()).toBeNull();
});
