import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { type FollowUnshown, UnshownNotice } from '../../../../components/follow-ups/reminders.tsx';
import { StringsProvider } from '../../../../components/ui/strings.tsx';
import { english } from '../../strings.ts';

afterEach(cleanup);

const show = (follow: FollowUnshown) =>
  render(
    <StringsProvider value={english}>
      <UnshownNotice follow={follow} />
    </StringsProvider>,
  );

it('says that reminders could not be shown, and nothing where all could', async () => {
  show(async (listener) => listener(2));
  expect((await screen.findByRole('alert')).textContent).toBe(english('reminders_unshown'));
  cleanup();
  show(async (listener) => listener(0));
  expect(screen.queryByRole('alert')).toBeNull();
});

it('says why where it cannot be read whether they could', async () => {
  show(() => Promise.reject(new Error('The disk is full.')));
  expect((await screen.findByRole('alert')).textContent).toBe(
    english('did_not_work', { reason: 'The disk is full.' }),
  );
});
