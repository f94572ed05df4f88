import { describe, expect, test } from 'vitest';
import { createOutbox, type SaveStatus } from '../../../../../lib/app/session/outbox.ts';
import { RefusedError } from '../../../../../lib/domain/conversation/limits.ts';
import { stillClock } from '../../../still-clock.ts';

const parcel = (id: string) => ({ conversation: id, events: [], finishedDrafts: [] });
const draft = (text: string, field = 'note') => ({ conversation: 'c', field, text, step: 's', begunAt: 0 });

/** An outbox whose deliveries succeed or fail as told, and what happened. */
function outbox() {
  const clock = stillClock();
  const delivered: string[] = [];
  const reports: SaveStatus[] = [];
  const refused: unknown[] = [];
  const way = { isOpen: true, refuses: '' };
  const deliver = async (what: string) => {
    if (!way.isOpen) throw new Error('The disk is full.');
    if (what === way.refuses) throw new RefusedError('A text is too long.');
    delivered.push(what);
  };
  const box = createOutbox(
    { append: ({ conversation }) => deliver(conversation), saveDraft: ({ text }) => deliver(text) },
    clock,
    { report: (saving) => void reports.push(saving), refused: (item) => void refused.push(item) },
  );
  return { ...box, clock, delivered, reports, refused, way };
}

/** An outbox whose first delivery fails, as when the background ends with the request under way. */
function failingOnce() {
  const delivered: string[] = [];
  const reports: SaveStatus[] = [];
  let isFirst = true;
  const append = async ({ conversation }: { conversation: string }) => {
    if (isFirst) {
      isFirst = false;
      throw new Error('The message channel closed.');
    }
    delivered.push(conversation);
  };
  const box = createOutbox({ append, saveDraft: async () => {} }, stillClock(), {
    report: (saving) => void reports.push(saving),
    refused: () => {},
  });
  return { box, delivered, reports };
}

/** Lets the promises that are under way go through. */
const settle = () => new Promise((resolve) => setImmediate(resolve));

/** An outbox with a parcel, `one`, whose first delivery has failed. */
async function failedOutbox() {
  const box = outbox();
  box.way.isOpen = false;
  box.append(parcel('one'));
  await settle();
  return box;
}

describe('the outbox', () => {
  test('delivers in order, and says so', async () => {
    const box = outbox();
    box.append(parcel('one'));
    box.saveDraft(draft('two'));
    box.append(parcel('three'));
    await settle();
    expect(box.delivered).toEqual(['one', 'two', 'three']);
    expect(box.reports.at(-1)).toEqual({ state: 'saved' });
  });

  test('keeps what failed, says why, and tries again later: nothing is lost, nothing overtakes', async () => {
    const box = outbox();
    box.way.isOpen = false;
    box.append(parcel('one'));
    box.append(parcel('two'));
    await settle();
    expect(box.reports.at(-1)).toEqual({ state: 'saving' });
    box.clock.pass(250);
    await settle();
    expect(box.reports.at(-1)).toEqual({ state: 'failed', problem: 'The disk is full.' });
    expect(box.clock.waits()).toEqual([1_000]);
    box.clock.pass(1_000);
    await settle();
    expect(box.clock.waits()).toEqual([2_000]);
    box.way.isOpen = true;
    box.clock.pass(2_000);
    await settle();
    expect(box.delivered).toEqual(['one', 'two']);
    expect(box.reports.slice(-3).map(({ state }) => state)).toEqual(['failed', 'saving', 'saved']);
    expect(box.clock.waits()).toEqual([]);
  });

  test('hands back what can never be saved, and what comes after it goes on', async () => {
    const box = outbox();
    box.way.refuses = 'two';
    box.append(parcel('one'));
    box.append(parcel('two'));
    box.append(parcel('three'));
    await settle();
    expect(box.delivered).toEqual(['one', 'three']);
    expect(box.refused).toEqual([parcel('two')]);
    expect(box.reports.at(-1)).toEqual({ state: 'saved' });
    expect(box.clock.waits()).toEqual([]);
    box.way.refuses = 'too long';
    box.saveDraft(draft('too long'));
    box.append(parcel('four'));
    await settle();
    expect(box.delivered).toEqual(['one', 'three', 'four']);
    expect(box.refused.at(-1)).toEqual(draft('too long'));
  });

  test('tries what may pass again before it hands back what cannot', async () => {
    const box = outbox();
    box.way.isOpen = false;
    box.append(parcel('one'));
    box.append(parcel('two'));
    await settle();
    box.way.isOpen = true;
    box.way.refuses = 'one';
    box.retry();
    await settle();
    expect(box.delivered).toEqual(['two']);
    expect(box.refused).toEqual([parcel('one')]);
    expect(box.reports.at(-1)).toEqual({ state: 'saved' });
  });

  test('after a failure and a refusal it sends as ever', async () => {
    const box = await failedOutbox();
    box.way.isOpen = true;
    box.way.refuses = 'one';
    box.retry();
    await settle();
    box.append(parcel('two'));
    await settle();
    expect(box.delivered).toEqual(['two']);
  });

  test('says nothing of a delivery that goes through at once the second time', async () => {
    const { box, reports, delivered } = failingOnce();
    box.append(parcel('one'));
    await settle();
    expect(delivered).toEqual(['one']);
    expect(reports.map(({ state }) => state)).toEqual(['saving', 'saved']);
  });

  test('a parcel may be put off: it counts as unsaved at once, and nothing overtakes it', async () => {
    const box = outbox();
    const begun: (() => void)[] = [];
    box.append(parcel('one'), (send) => begun.push(send));
    await settle();
    expect(box.delivered).toEqual([]);
    expect(box.reports).toEqual([{ state: 'saving' }]);
    box.append(parcel('two'));
    await settle();
    expect(box.delivered).toEqual(['one', 'two']);
    for (const send of begun) send();
    await settle();
    expect(box.delivered).toEqual(['one', 'two']);
    expect(box.reports.at(-1)).toEqual({ state: 'saved' });
  });

  test('what was put off goes out when it is due, and before that in a hurry', async () => {
    for (const way of ['due', 'hurry']) {
      const box = outbox();
      const begun: (() => void)[] = [];
      box.append(parcel(way), (send) => begun.push(send));
      if (way === 'due') for (const send of begun) send();
      else box.hurry();
      await settle();
      expect(box.delivered).toEqual([way]);
    }
  });

  test('while something failed, neither a hurry nor a parcel that is due tries before its time', async () => {
    const box = await failedOutbox();
    box.way.isOpen = true;
    box.append(parcel('two'), (send) => send());
    box.hurry();
    await settle();
    expect(box.delivered).toEqual([]);
    box.clock.pass(250);
    await settle();
    expect(box.delivered).toEqual(['one', 'two']);
  });

  test('of two drafts of one field that wait, sends the newer, after all that was before it', async () => {
    const box = await failedOutbox();
    box.saveDraft(draft('ol'));
    box.saveDraft(draft('elsewhere', 'blank:a'));
    box.append(parcel('two'));
    box.saveDraft(draft('old and new'));
    box.way.isOpen = true;
    box.retry();
    await settle();
    expect(box.delivered).toEqual(['one', 'elsewhere', 'two', 'old and new']);
  });

  test('asked to try at once, waits for no other try, and says that it is saved once', async () => {
    const box = await failedOutbox();
    box.way.isOpen = true;
    box.retry();
    await settle();
    expect(box.delivered).toEqual(['one']);
    expect(box.clock.waits()).toEqual([]);
    expect(box.reports).toEqual([{ state: 'saving' }, { state: 'saved' }]);
  });

  test('says that it is saving for each thing that comes, and no more often', async () => {
    const box = outbox();
    box.append(parcel('one'));
    box.append(parcel('two'));
    await settle();
    expect(box.reports.map(({ state }) => state)).toEqual(['saving', 'saving', 'saved']);
  });

  test('says nothing where there is nothing to hurry', async () => {
    const box = outbox();
    box.hurry();
    await settle();
    expect(box.reports).toEqual([]);
  });

  test('goes on to say that saving fails, whatever comes meanwhile', async () => {
    const box = await failedOutbox();
    box.clock.pass(250);
    await settle();
    box.append(parcel('two'));
    box.saveDraft(draft('three'));
    await settle();
    expect(box.reports.at(-1)).toEqual({ state: 'failed', problem: 'The disk is full.' });
  });

  test('sends a draft at once', async () => {
    const box = outbox();
    box.saveDraft(draft('one'));
    await settle();
    expect(box.delivered).toEqual(['one']);
  });

  test('keeps a newer draft while the older one is on its way', async () => {
    const arrived: string[] = [];
    const { promise: first, resolve } = Promise.withResolvers<void>();
    const box = createOutbox(
      {
        append: async () => {},
        saveDraft: async ({ text }) => {
          if (text === 'h') await first;
          arrived.push(text);
        },
      },
      stillClock(),
      { report: () => {}, refused: () => {} },
    );
    for (const text of ['h', 'ha', 'hal', 'half']) box.saveDraft(draft(text));
    resolve();
    await settle();
    expect(arrived).toEqual(['h', 'half']);
  });

  test('takes no draft for that of another conversation, and none for a parcel', async () => {
    const box = outbox();
    box.way.isOpen = false;
    box.append(parcel('one'));
    box.append(parcel('two'));
    box.saveDraft({ ...draft('of another'), conversation: 'd' });
    box.saveDraft(draft('of this'));
    await settle();
    box.way.isOpen = true;
    box.retry();
    await settle();
    expect(box.delivered).toEqual(['one', 'two', 'of another', 'of this']);
  });
});
