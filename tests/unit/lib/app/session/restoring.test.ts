import { beforeEach, describe, expect, test } from 'vitest';
import { restoring, type Whole } from '../../../../../lib/app/session/restoring.ts';
import { LONGEST_DRAFT } from '../../../../../lib/domain/conversation/limits.ts';

const WHOLE: Whole = { conversation: 'c', events: [], drafts: [] };
const PARCEL = { conversation: 'c', events: [], finishedDrafts: [] };
const DRAFT = { conversation: 'c', field: 'note', text: 'half a', step: 's', begunAt: 0 };

let done: string[];
let refusals: string[];
beforeEach(() => {
  done = [];
  refusals = [];
});

/** Delivers, unless it refuses: by the names of the errors that come next, '' for none. */
const deliver = async (what: string) => {
  const name = refusals.shift() ?? '';
  if (name !== '') throw Object.assign(new Error('The store says no.'), { name });
  done.push(what);
};
const delivery = () =>
  restoring(
    {
      append: () => deliver('append'),
      saveDraft: () => deliver('draft'),
      restore: ({ conversation }) => deliver(`restore ${conversation}`),
    },
    () => WHOLE,
    (conversation) => done.push(`deleted ${conversation}`),
  );

describe.each([
  ['an append', () => delivery().append(PARCEL)],
  ['a draft', () => delivery().saveDraft(DRAFT)],
] as const)('%s', (_what, send) => {
  test('for a conversation that the store has lost is followed by the whole of it', async () => {
    refusals = ['GoneError'];
    await send();
    expect(done).toEqual(['restore c']);
  });

  test('for a conversation that was deleted is dropped, and told of', async () => {
    for (const answers of [['DeletedError'], ['GoneError', 'DeletedError']]) {
      done = [];
      refusals = answers;
      await send();
      expect(done).toEqual(['deleted c']);
    }
  });

  test('that fails, or whose conversation cannot be written again, is to be tried again', async () => {
    for (const answers of [['Error'], ['GoneError', 'Error']]) {
      refusals = answers;
      await expect(send()).rejects.toThrow('The store says no.');
    }
    expect(done).toEqual([]);
  });
});

test('a conversation that the document no longer has cannot be written again', async () => {
  refusals = ['GoneError'];
  const sent = restoring(
    { append: () => deliver('append'), saveDraft: () => deliver('draft'), restore: () => deliver('restore') },
    () => undefined,
    () => done.push('deleted'),
  ).append(PARCEL);
  await expect(sent).rejects.toMatchObject({ name: 'GoneError' });
  expect(done).toEqual([]);
});

test('a draft that is too long to be saved is not written again, and keeps nothing else from it', async () => {
  const restored: Whole[] = [];
  const drafts = ['x'.repeat(LONGEST_DRAFT), 'x'.repeat(LONGEST_DRAFT + 1), 'half a'].map((text, index) => ({
    ...DRAFT,
    field: `note:${index}`,
    text,
  }));
  refusals = ['GoneError'];
  await restoring(
    {
      append: () => deliver('append'),
      saveDraft: () => deliver('draft'),
      restore: async (whole) => void restored.push(whole),
    },
    () => ({ ...WHOLE, drafts }),
    () => done.push('deleted'),
  ).append(PARCEL);
  expect(restored.map((whole) => whole.drafts.map(({ field }) => field))).toEqual([['note:0', 'note:2']]);
});
