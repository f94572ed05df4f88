import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { createKeptFields } from '../../../../components/ui/kept-fields.ts';
import { KeptTextField } from '../../../../components/ui/kept-text-field.tsx';
import { StringsProvider } from '../../../../components/ui/strings.tsx';
import type { Draft } from '../../../../lib/domain/conversation/drafts.ts';
import { english } from '../../strings.ts';

afterEach(cleanup);

/** A field of which the store has “old”, with what was typed into it before its page was opened. */
function show(before: string) {
  const saved: string[] = [];
  const kept = vi.fn(async (_words: string) => true);
  const drafts: Draft[] =
    before === '' ? [] : [{ conversation: 'place', field: 'goal', text: before, step: '', begunAt: 0 }];
  const fields = createKeptFields<'goal'>('place', {
    words: async () => ({
      read: async () => drafts,
      save: async ({ text }) => void saved.push(text),
    }),
    now: () => 0,
    failed: (error) => {
      throw error;
    },
  });
  render(
    <StringsProvider value={english}>
      <KeptTextField field="goal" fields={fields} label="Goal" kept="old" keep={kept} />
    </StringsProvider>,
  );
  const field = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Goal' });
  return { kept, saved, field };
}

test('what was typed when its page was closed is kept when it opens again', async () => {
  const { kept, saved, field } = show('new');
  await waitFor(() => expect(kept.mock.calls).toEqual([['new']]));
  expect(field().value).toBe('new');
  await waitFor(() => expect(saved).toEqual(['']));
});

test('where nothing was typed, nothing is kept', async () => {
  const { kept, field } = show('');
  await waitFor(() => expect(field().value).toBe('old'));
  fireEvent(window, new Event('pagehide'));
  expect(kept).not.toHaveBeenCalled();
});

test('what is being typed is kept when the page is closed, and not before', async () => {
  const { kept, field } = show('');
  fireEvent.input(field(), { target: { value: 'newer' } });
  await waitFor(() => expect(field().value).toBe('newer'));
  expect(kept).not.toHaveBeenCalled();
  fireEvent(window, new Event('pagehide'));
  expect(kept.mock.calls).toEqual([['newer']]);
});
