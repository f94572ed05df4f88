import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import axe from 'axe-core';
import { afterEach, expect, test, vi } from 'vitest';
import { ClockQuestion } from '../../../../components/review/clock-question.tsx';
import { StringsProvider } from '../../../../components/ui/strings.tsx';
import { english } from '../../strings.ts';

afterEach(cleanup);

/** The question, where the clock was last believed at a noon of 2025. */
function ask(since: number | null, believe = vi.fn(async () => {})) {
  const sources = {
    locale: 'en-US',
    now: () => Date.UTC(2026, 10, 23, 12),
    follow: (listener: (since: number | null) => void) => listener(since),
    believe,
  };
  const { container } = render(
    <StringsProvider value={english}>
      <ClockQuestion sources={sources} />
    </StringsProvider>,
  );
  return { believe, container };
}

test('names both dates, and believes the clock where the organizer does', async () => {
  const { believe, container } = ask(Date.UTC(2025, 9, 19, 12));
  expect(screen.getByRole('heading', { name: 'Is today November 23, 2026?' })).toBeTruthy();
  expect(screen.getByText(/last ran on October 19, 2025/)).toBeTruthy();
  expect((await axe.run(container)).violations).toEqual([]);
  fireEvent.click(screen.getByRole('button', { name: 'No, it’s wrong' }));
  expect(screen.getByText(/Set the date of your computer/)).toBeTruthy();
  expect(believe).not.toHaveBeenCalled();
  fireEvent.click(screen.getByRole('button', { name: 'Yes, the date is right' }));
  expect(believe).toHaveBeenCalledOnce();
});

test('asks nothing where there is nothing to ask', () => {
  const { container } = ask(null);
  expect(container.textContent).toBe('');
});

test('says why where the answer could not be kept', async () => {
  ask(
    1,
    vi.fn(() => Promise.reject(new Error('The disk is full.'))),
  );
  fireEvent.click(screen.getByRole('button', { name: 'Yes, the date is right' }));
  expect((await screen.findByRole('alert')).textContent).toContain('The disk is full.');
});
