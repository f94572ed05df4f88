import { signal } from '@preact/signals';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { CommitmentForm } from '../../../../components/commitment/commitment-form.tsx';
import type { CommitmentModel } from '../../../../components/commitment/use-commitment.ts';
import { StringsProvider } from '../../../../components/ui/strings.tsx';
import { fieldOf } from '../../../../lib/domain/conversation/draft-fields.ts';
import { english } from '../../strings.ts';

afterEach(cleanup);

/** The form with two dates typed, on Monday, November 23, 2026. */
function open(due: string, followUp: string) {
  const typed = new Map<string, string>([
    [fieldOf({ kind: 'commitment', part: 'due' }), due],
    [fieldOf({ kind: 'commitment', part: 'followUp' }), followUp],
  ]);
  const model = {
    state: signal({ commitments: new Map() }),
    drafts: {
      of: () => undefined,
      text: (field: string) => typed.get(field) ?? '',
      typed: (field: string) => typed.get(field) ?? '',
    },
    now: () => new Date(2026, 10, 23, 15).getTime(),
    locale: 'en-US',
  } as unknown as CommitmentModel;
  render(
    <StringsProvider value={english}>
      <CommitmentForm model={model} />
    </StringsProvider>,
  );
}

it.each([
  ['Thursday 6pm', 'Friday'],
  ['Thursday 6pm', 'Thursday 7pm'],
  ['tomorrow', 'in 3 days'],
])('flags a follow-up after the deadline: by %s, on %s', (due, followUp) => {
  open(due, followUp);
  expect(screen.getByText(/^That’s after they’ll have done it: /)).toBeTruthy();
});

it.each([
  ['Thursday 6pm', 'Wednesday'],
  ['Thursday 6pm', 'Thursday'],
  ['Thursday', 'Thursday 6pm'],
  ['', 'Friday'],
  ['Thursday', ''],
])('flags nothing else: by “%s”, on “%s”', (due, followUp) => {
  open(due, followUp);
  expect(screen.queryByText(/^That’s after/)).toBeNull();
});

describe('one line', () => {
  const texts = signal<ReadonlyMap<string, string>>(new Map());
  const commit = vi.fn<CommitmentModel['commit']>();
  /** The form in which a line was typed. */
  async function openLine(line: string) {
    texts.value = new Map();
    commit.mockClear();
    const text = (field: string) => texts.value.get(field) ?? '';
    const model = {
      state: signal({ commitments: new Map() }),
      drafts: { of: () => undefined, text, typed: text },
      type(field: string, typed: string) {
        texts.value = new Map(texts.peek()).set(field, typed);
      },
      flush: () => {},
      commit,
      now: () => new Date(2026, 10, 23, 15).getTime(),
      locale: 'en-US',
    } as unknown as CommitmentModel;
    render(
      <StringsProvider value={english}>
        <CommitmentForm model={model} />
      </StringsProvider>,
    );
    await type('What they will do', line);
  }
  const field = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name });
  const type = async (name: string, text: string) => {
    fireEvent.input(field(name), { target: { value: text } });
    await waitFor(() => expect(field(name).value).toBe(text));
  };
  const add = () => fireEvent.submit(field('What they will do').form as HTMLFormElement);

  it('is taken apart, and shown before it is added', async () => {
    await openLine('bring two neighbors thu 6pm, text wed');
    expect(await screen.findByText('bring two neighbors')).toBeTruthy();
    expect(field('When').value).toBe('thu 6pm');
    expect(screen.getByText('Thu, Nov 26, 6:00 PM')).toBeTruthy();
    expect(screen.getByRole<HTMLSelectElement>('combobox').value).toBe('text');
    expect(field('When to follow up').value).toBe('wed');
    add();
    expect(commit).toHaveBeenCalledWith({
      what: 'bring two neighbors',
      due: { date: '2026-11-26', time: '18:00' },
      way: 'text',
      followUpAt: { date: '2026-11-25', time: null },
    });
  });

  it('gives way to what is typed in a field of its own', async () => {
    await openLine('bring two neighbors thu 6pm, text wed');
    await type('When', 'friday');
    fireEvent.change(screen.getByRole('combobox'), { target: { value: 'email' } });
    await waitFor(() => expect(screen.getByRole<HTMLSelectElement>('combobox').value).toBe('email'));
    add();
    expect(commit).toHaveBeenCalledWith({
      what: 'bring two neighbors',
      due: { date: '2026-11-27', time: null },
      way: 'email',
      followUpAt: { date: '2026-11-25', time: null },
    });
  });

  it('keeps the words of a date that is said to be none', async () => {
    await openLine('read the poem May 5');
    await waitFor(() => expect(field('When').value).toBe('May 5'));
    await type('When', '');
    expect(field('When').value).toBe('');
    add();
    expect(commit).toHaveBeenCalledWith(expect.objectContaining({ what: 'read the poem May 5', due: null }));
  });

  it('of a date alone is no commitment yet', async () => {
    await openLine('thu 6pm');
    add();
    expect(commit).not.toHaveBeenCalled();
    expect((await screen.findByRole('alert')).textContent).toBe('Write what they’ll do, then add it.');
  });
});
