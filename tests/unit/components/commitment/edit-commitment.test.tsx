/** A commitment that was made, changed in the line of the sidebar and in the form of the review. */
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import { CommitmentForm } from '../../../../components/commitment/commitment-form.tsx';
import { CommitmentLine } from '../../../../components/commitment/commitment-line.tsx';
import { StringsProvider } from '../../../../components/ui/strings.tsx';
import { fieldOf } from '../../../../lib/domain/conversation/draft-fields.ts';
import type { CommitmentDetails } from '../../../../lib/domain/conversation/events.ts';
import { held } from '../../lib/app/session/held-session.ts';
import { english } from '../../strings.ts';

afterEach(cleanup);

const PROMISED: CommitmentDetails = {
  what: 'bring two neighbours Thursday',
  due: null,
  way: 'other',
  wayWord: 'on Signal',
  // Long gone by: what was agreed is still what it was.
  followUpAt: { date: '2020-12-03', time: '18:00' },
};

/** A session with one commitment, and the form of a place for it. */
function open(place: 'line' | 'page', promised = PROMISED) {
  const { session, clock } = begunSession();
  session.commit(promised);
  const model = { ...session, now: clock.now, locale: 'en-US' };
  const none = () => {};
  render(
    <StringsProvider value={english}>
      {place === 'line' ? (
        <CommitmentLine model={model} isFocusWanted={false} focusGiven={none} leave={none} />
      ) : (
        <CommitmentForm model={model} />
      )}
    </StringsProvider>,
  );
  const [id = ''] = session.state.value.commitments.keys();
  return { session, id, now: () => session.state.value.commitments.get(id) };
}

function begunSession() {
  const here = held();
  here.begin();
  return here;
}

const field = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name });
const type = (name: string, text: string) => fireEvent.input(field(name), { target: { value: text } });
const change = () => fireEvent.submit(field('What they will do').form as HTMLFormElement);

describe.each(['line', 'page'] as const)('in the %s', (place) => {
  test('what was not touched stays as it was agreed, its day gone by and all', async () => {
    const { session, id, now } = open(place);
    expect(session.editCommitment(id)).toBe(true);
    await waitFor(() => expect(field('What they will do').value).toBe(PROMISED.what));
    expect(field('When').value).toBe('');
    expect(field('When to follow up').value).toMatch(/^Thu, Dec 3, 2020, 6:00/);
    expect(field('In your words').value).toBe('on Signal');
    change();
    expect(now()).toEqual({ id, ...PROMISED });
    expect(session.isCommitmentBegun.value).toBe(false);
    expect(session.state.value.commitments.size).toBe(1);
  });

  test('each part can be another, and undo brings back what it was', async () => {
    const { session, id, now } = open(place);
    session.editCommitment(id);
    await screen.findByRole('button', { name: 'Change commitment' });
    type('What they will do', 'bring three neighbours');
    type('When', 'Nov 26');
    fireEvent.change(screen.getByRole('combobox'), { target: { value: 'text' } });
    type('When to follow up', '');
    change();
    expect(now()).toEqual({
      id,
      what: 'bring three neighbours',
      due: { date: '2026-11-26', time: null },
      way: 'text',
      followUpAt: null,
    });
    expect(session.state.value.commitments.size).toBe(1);
  });

  test('a new line is read anew, and says no more than it says for the rest', async () => {
    const { session, id, now } = open(place);
    session.editCommitment(id);
    await screen.findByRole('button', { name: 'Change commitment' });
    type('What they will do', 'call her sister sun, text sat');
    await waitFor(() => expect(field('When').value).toBe('sun'));
    change();
    expect(now()).toMatchObject({ what: 'call her sister', way: 'text', due: { date: '2026-11-29' } });
  });
});

test('another one that is half typed is not typed over', () => {
  const { session, id } = open('line');
  session.type(fieldOf({ kind: 'commitment', part: 'what' }), 'come early');
  expect(session.editCommitment(id)).toBe(false);
  expect(session.drafts.text(fieldOf({ kind: 'commitment', part: 'what' }))).toBe('come early');
});

test('taken off in the meantime, it is made anew', () => {
  const { session, id } = open('line');
  session.editCommitment(id);
  session.record([{ type: 'commitment-removed', commitment: id }]);
  session.commit(PROMISED);
  expect([...session.state.value.commitments.values()]).toMatchObject([{ what: PROMISED.what }]);
});

describe('the line', () => {
  test('says what to add where something is open, and nothing once it is said', async () => {
    open('line');
    expect(screen.queryByText('What')).toBeNull();
    type('What they will do', 'bring two neighbors');
    expect(await screen.findByText('add “thu 6pm” or “by Dec 3”')).toBeTruthy();
    expect(screen.getByText('add “text wed”')).toBeTruthy();
    type('What they will do', 'bring two neighbors thu 6pm, text');
    expect(await screen.findByText('Thu, Nov 26, 6:00 PM')).toBeTruthy();
    expect(screen.getByText('add a day')).toBeTruthy();
    type('What they will do', 'bring two neighbors thu 6pm, text wed');
    expect(await screen.findByText('Wed, Nov 25')).toBeTruthy();
    expect(screen.queryByText(/^add /)).toBeNull();
  });

  test('is added by its button, whose name says it all', async () => {
    const { session } = open('line');
    type('What they will do', 'bring two neighbors thu 6pm, text wed');
    fireEvent.click(await screen.findByRole('button', { name: 'Add commitment' }));
    await waitFor(() => expect(session.state.value.commitments.size).toBe(2));
  });

  test('leaves open what was not said, and takes back what was', async () => {
    const { session } = open('line');
    const last = () => [...session.state.value.commitments.values()].at(-1);
    type('What they will do', 'sign the letter');
    const way = await screen.findByRole<HTMLSelectElement>('combobox', { name: 'How to follow up' });
    expect(way.value).toBe('');
    change();
    await waitFor(() =>
      expect(last()).toMatchObject({ what: 'sign the letter', way: null, followUpAt: null }),
    );
    type('What they will do', 'come early, text');
    await waitFor(() => expect(way.isConnected && way.value).not.toBe(''));
    fireEvent.change(screen.getByRole('combobox'), { target: { value: '' } });
    change();
    await waitFor(() => expect(last()).toMatchObject({ what: 'come early', way: null }));
  });

  test('says why it adds nothing until something else is typed or done', async () => {
    const { session, id } = open('line');
    const refused = () => screen.queryByText('Write what they’ll do, then add it.');
    const refuse = async () => {
      change();
      await waitFor(() => expect(refused()).not.toBeNull());
    };
    await refuse();
    session.record([{ type: 'commitment-removed', commitment: id }]);
    await waitFor(() => expect(refused()).toBeNull());
    await refuse();
    type('What they will do', 'c');
    await waitFor(() => expect(refused()).toBeNull());
  });

  test('says nothing to an Enter too many, once it is added', async () => {
    const { session } = open('line');
    const refused = () => screen.queryByText('Write what they’ll do, then add it.');
    type('What they will do', 'bring a friend');
    change();
    await waitFor(() => expect(field('What they will do').value).toBe(''));
    expect([...session.state.value.commitments.values()].at(-1)?.what).toBe('bring a friend');
    change();
    change();
    expect(refused()).toBeNull();
  });
});

describe('what is typed last counts', () => {
  const shown = () => ({ when: field('When').value, followUp: field('When to follow up').value });

  test('a part of which the line says something else follows it again', async () => {
    const { session } = open('line');
    type('What they will do', 'call your sister thu, text wed');
    await waitFor(() => expect(shown().when).toBe('thu'));
    type('When', 'sat');
    type('When to follow up', 'fri 9am');
    await waitFor(() => expect(shown()).toEqual({ when: 'sat', followUp: 'fri 9am' }));
    type('What they will do', 'call your brother thu, text wed');
    await waitFor(() => expect(shown()).toEqual({ when: 'sat', followUp: 'fri 9am' }));
    type('What they will do', 'call your brother mon, text sun');
    await waitFor(() => expect(shown()).toEqual({ when: 'mon', followUp: 'sun' }));
    change();
    const made = [...session.state.value.commitments.values()].at(-1);
    expect(made).toMatchObject({ what: 'call your brother', way: 'text' });
  });

  test('a date that was corrected stays so while more is typed after it, letter by letter', async () => {
    open('line');
    type('What they will do', 'sign the letter tomorrow');
    await waitFor(() => expect(shown().when).toBe('tomorrow'));
    type('When', 'sat 3pm');
    await waitFor(() => expect(shown().when).toBe('sat 3pm'));
    const more = ' with her boys, call fri';
    for (let end = 1; end <= more.length; end += 1)
      type('What they will do', `sign the letter tomorrow${more.slice(0, end)}`);
    await waitFor(() => expect(shown()).toEqual({ when: 'sat 3pm', followUp: 'fri' }));
    type('What they will do', 'sign the letter monday, call fri');
    await waitFor(() => expect(shown().when).toBe('monday'));
  });
});
