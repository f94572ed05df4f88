import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { CommitmentForm, type CommitmentModel } from '../../../../components/commitment/commitment-form.tsx';
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
      <CommitmentForm place="sidebar" model={model} />
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
