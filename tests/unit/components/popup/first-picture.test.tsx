/** When the popup has all that its first picture shows. */
import { cleanup, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import type { PopupDependencies } from '../../../../components/popup/model.ts';
import { Popup } from '../../../../components/popup/popup.tsx';
import { StringsProvider } from '../../../../components/ui/strings.tsx';
import type { FollowUp } from '../../../../lib/domain/follow-up/follow-up.ts';
import { english } from '../../strings.ts';
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

it('says after a while that it waits, as behind a large import, until the store has answered', async () => {
  const longWait = Promise.withResolvers<void>();
  let answer: (rows: readonly FollowUp[]) => void = () => {};
  const model = modelWith({
    longWait: () => longWait.promise,
    followUps: (_closedSince, listener) => {
      answer = (rows) => listener(firstDueOf(rows));
    },
  });
  render(
    <StringsProvider value={english}>
      <Popup model={model} />
    </StringsProvider>,
  );
  expect(screen.queryByText(/^Still loading/)).toBeNull();
  longWait.resolve();
  await screen.findByText(/^Still loading/);
  answer(ROWS);
  await waitFor(() => expect(screen.queryByText(/^Still loading/)).toBeNull());
});

it('says nothing of waiting where the store has answered by then', async () => {
  const longWait = Promise.withResolvers<void>();
  const model = modelWith({ longWait: () => longWait.promise });
  longWait.resolve();
  await longWait.promise;
  expect(model.isLongWait.value).toBe(false);
});
