/** Saying that two people are one on a person's page, and taking it back. */
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import type { NamedPerson } from '../../../../../lib/storage/people.ts';
import { openPerson, ROSA } from './open-person.tsx';

afterEach(cleanup);

const rosie: NamedPerson = { id: 'p2', name: 'Rosie', email: '', phone: '555 0102', changedAt: 0 };
const another: NamedPerson = {
  ...{ id: 'p3', name: 'Rosa', email: '', phone: '', changedAt: 0 },
  apart: { lastAt: null, next: 'call her sister', reach: '' },
};
const open = (text: string) => fireEvent.click(screen.getByRole('button', { name: text }));

it('offers those whose name begins so, told apart, but not the one whose page it is', async () => {
  const peopleNamed = vi.fn(async () => [ROSA, another, rosie]);
  openPerson({}, { peopleNamed });
  open('Same person as …');
  const field = screen.getByRole('textbox', { name: 'Who is the same person as Rosa?' });
  await waitFor(() => expect(document.activeElement).toBe(field));
  expect(peopleNamed).toHaveBeenLastCalledWith('Rosa');
  const found = await screen.findByRole('list', { name: 'People you’ve talked with' });
  const names = within(found)
    .getAllByRole('button')
    .map((one) => one.textContent);
  expect(names).toEqual(['Rosa · call her sister', 'Rosie · 555 0102']);
});

it('has those who can be chosen in view, however low on the page they come', async () => {
  const inView: (string | null)[] = [];
  vi.spyOn(Element.prototype, 'scrollIntoView').mockImplementation(function (this: Element) {
    inView.push(this.textContent);
  });
  openPerson({}, { peopleNamed: async () => [another, rosie] });
  open('Same person as …');
  await screen.findByRole('button', { name: 'Rosie · 555 0102' });
  expect(inView.at(-1)).toContain('Rosie · 555 0102');
  vi.restoreAllMocks();
});

it('joins the one who is chosen, says so, and gives the focus back', async () => {
  const join = vi.fn(async () => {});
  openPerson({}, { peopleNamed: async () => [rosie], join });
  open('Same person as …');
  fireEvent.click(await screen.findByRole('button', { name: 'Rosie · 555 0102' }));
  await screen.findByText('Rosie is the same person now. What was said and promised stands here.');
  expect(join).toHaveBeenCalledWith('p1', 'p2');
  expect(screen.queryByRole('textbox', { name: /same person/ })).toBeNull();
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Same person as …' }));
});

it('takes the only one with Enter', async () => {
  const join = vi.fn(async () => {});
  openPerson({}, { peopleNamed: async () => [ROSA, rosie], join });
  open('Same person as …');
  await screen.findByRole('button', { name: 'Rosie · 555 0102' });
  fireEvent.keyDown(screen.getByRole('textbox', { name: /same person/ }), { key: 'Enter' });
  await waitFor(() => expect(join).toHaveBeenCalledWith('p1', 'p2'));
});

it('says why it could not, and stays open', async () => {
  const join = async () => Promise.reject(new Error('The disk is full.'));
  openPerson({}, { peopleNamed: async () => [rosie], join });
  open('Same person as …');
  fireEvent.click(await screen.findByRole('button', { name: 'Rosie · 555 0102' }));
  await screen.findByText(/The disk is full\./);
  screen.getByRole('textbox', { name: 'Who is the same person as Rosa?' });
});

it('says where nobody else is called so, and Escape closes it', async () => {
  openPerson({}, { peopleNamed: async () => [ROSA] });
  open('Same person as …');
  // Before anything is typed, nobody of the same name is no answer.
  expect(screen.queryByText('Nobody else is called that.')).toBeNull();
  fireEvent.input(screen.getByRole('textbox', { name: /same person/ }), { target: { value: 'Ro' } });
  await screen.findByText('Nobody else is called that.');
  fireEvent.keyDown(screen.getByRole('textbox', { name: /same person/ }), { key: 'Escape' });
  expect(screen.queryByRole('textbox', { name: /same person/ })).toBeNull();
});

it('shows those who are the same, with how they are reached, and separates them', async () => {
  const separate = vi.fn(async () => {});
  openPerson({ same: [{ ...rosie, sameAs: 'p1' }] }, { separate });
  const list = screen.getByRole('list', { name: 'The same person' });
  expect(list.textContent).toContain('Rosie · 555 0102');
  fireEvent.click(within(list).getByRole('button', { name: 'Separate Rosie' }));
  await screen.findByText('Rosie is someone else again.');
  expect(separate).toHaveBeenCalledWith('p2');
});
