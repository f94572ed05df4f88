/** When the popup has all that its first picture shows. */
import { cleanup, screen } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import type { PopupDependencies } from '../../../../components/popup/model.ts';
import type { FollowUp } from '../../../../lib/domain/follow-up/follow-up.ts';
import { firstDueOf, modelWith, openPopup, ROWS } from './open-popup.tsx';

afterEach(cleanup);

/** Whether the first picture can be drawn now. */
async function canBeDrawn({ read }: { readonly read: Promise<void> }): Promise<boolean> {
  return Promise.race([
    read.then(() => true),
    new Promise<false>((resolve) => setTimeout(resolve, 0, false)),
  ]);
}

const never: Promise<never> = new Promise(() => {});
const answers = (rows: readonly FollowUp[]): Partial<PopupDependencies> => ({
  followUps: (_closedSince, listener) => listener(firstDueOf(rows)),
});

it.each<[string, boolean, Partial<PopupDependencies>]>([
  ['nothing has answered', false, { followUps: () => {} }],
  ['there are follow-ups, whoever else is known', true, { ...answers(ROWS), knowsAnyone: () => never }],
  [
    'there is none, and it is not known yet why',
    false,
    { ...answers([]), knowsAnyone: () => never, recentPeople: () => {} },
  ],
  ['there is none, and it is not known yet who is in a call', false, { ...answers([]), live: () => {} }],
  [
    'there is none, though somebody is known',
    true,
    { ...answers([]), knowsAnyone: async () => true, recentPeople: () => {}, live: () => {} },
  ],
  ['there is none, and nobody', true, { ...answers([]), knowsAnyone: async () => false }],
  ['the store fails', true, { followUps: (_since, _listener, failed) => failed(new Error('No')) }],
  ['it cannot be asked for anyone', true, { knowsAnyone: () => Promise.reject(new Error('No')) }],
])('when %s: %s', async (_when, isDrawn, sources) => {
  expect(await canBeDrawn(modelWith(sources))).toBe(isDrawn);
});

it('says what comes here, before it is known who they are, to whoever knows anyone', async () => {
  await openPopup([], { knowsAnyone: async () => true, recentPeople: () => {} });
  await screen.findByText('No follow-ups yet. What people commit to shows up here, with its date.');
});

it('says nothing of it while it is not known who is in a call', async () => {
  await openPopup([], { live: () => {} });
  await screen.findByRole('button', { name: 'Open review' });
  expect(screen.queryByText(/^No follow-ups yet/)).toBeNull();
});
