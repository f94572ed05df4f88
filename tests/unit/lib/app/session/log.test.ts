/** The log of a conversation, before anything is known of it and after it has been left. */
import { effect } from '@preact/signals-core';
import { describe, expect, test } from 'vitest';
import { createLog } from '../../../../../lib/app/session/log.ts';
import { fieldOf } from '../../../../../lib/domain/conversation/draft-fields.ts';
import { emptyConversation, foldConversation } from '../../../../../lib/domain/conversation/fold.ts';
import { stillClock } from '../../../still-clock.ts';
import { held, named, noted, settled } from './held-session.ts';

/** A log whose store has lost every conversation, and the ids of those that were written again. */
function lost() {
  const restored: string[] = [];
  const gone = () => Promise.reject(named('GoneError'));
  const log = createLog(
    {
      clock: stillClock(),
      device: () => 'a device',
      delivery: {
        append: gone,
        saveDraft: gone,
        restore: async ({ conversation }) => void restored.push(conversation),
      },
    },
    () => [],
  );
  const draft = (conversation: string) =>
    log.outbox.saveDraft({ conversation, field: 'note', text: 'half a', step: 's', begunAt: 1 });
  return { log, restored, draft };
}

describe('a log', () => {
  test('is saved, and not touched, before anything is said to it', () => {
    const { log } = lost();
    expect(log.sending.value).toEqual({ state: 'saved' });
    expect([log.isTouched.value, log.isDeleted.value]).toEqual([false, false]);
  });

  test('that is checked is touched, and sends nothing but its conversation', async () => {
    const { session, store, begin } = held();
    begin();
    await settled();
    session.check();
    await settled();
    expect(store.sent.at(-1)).toEqual({ conversation: 'c', events: [], finishedDrafts: [] });
    expect(session.isTouched.value).toBe(true);
  });

  test('sends no drafts with what makes an end of none', async () => {
    const { session, store, begin } = held();
    begin();
    session.record([noted('n')]);
    await settled();
    expect(store.sent.map(({ finishedDrafts }) => finishedDrafts)).toEqual([[], []]);
  });

  test('sends what was typed as a draft before anyone who follows it hears of it', () => {
    const heard: string[] = [];
    const append = async () => void heard.push('sent');
    const log = createLog(
      {
        clock: stillClock(),
        device: () => 'a device',
        delivery: { append, saveDraft: async () => {}, restore: async () => {} },
      },
      () => [],
    );
    effect(() => {
      if (log.conversation.value !== null) heard.push('followed');
    });
    log.append('c', [noted('n')], [fieldOf({ kind: 'note' })]);
    expect(heard).toEqual(['sent', 'followed']);
  });

  test('of which nothing is known has nothing to purge', () => {
    const { log } = lost();
    log.purge();
    expect(log.conversation.value?.log).toEqual([]);
  });

  test('of which the store tells nothing yet keeps what is on its way', () => {
    const { session, begin } = held();
    begin();
    session.follow([]);
    expect(session.state.value.person?.name).toBe('Rosa');
  });
});

describe('a draft that the store refuses', () => {
  test('is said by its words', async () => {
    const { session, way, begin } = held();
    begin();
    await settled();
    way.error = named('RefusedError');
    session.forget([{ conversation: 'c', field: 'note', text: 'half a', step: 's', begunAt: 1 }]);
    await settled();
    expect(session.refusals.words.value).toEqual(['']);
    session.type('note' as never, 'half a');
    session.flush();
    await settled();
    expect(session.refusals.words.value).toEqual(['', 'half a']);
  });
});

describe('a conversation that is left', () => {
  const begun = (id: string) => {
    const { session, begin } = held();
    begin(id);
    return foldConversation(session.conversation.value?.log ?? []);
  };

  test('with something on its way can still be written again, also where others come after it', async () => {
    const { log, restored, draft } = lost();
    log.replace(begun('c'));
    draft('c');
    log.replace(begun('d'));
    draft('d');
    draft('c');
    await settled();
    expect(restored).toEqual(['c', 'd', 'c']);
    expect(log.sending.value).toEqual({ state: 'saved' });
  });

  test.each([
    [
      'with nothing on its way',
      async ({ log }: ReturnType<typeof lost>) => {
        log.replace(begun('c'));
        log.replace(emptyConversation());
      },
    ],
    [
      'once everything is saved',
      async ({ log, draft }: ReturnType<typeof lost>) => {
        log.replace(begun('c'));
        draft('c');
        log.replace(emptyConversation());
        await settled();
      },
    ],
  ])('is forgotten %s', async (_what, leave) => {
    const here = lost();
    await leave(here);
    const before = here.restored.length;
    here.draft('c');
    await settled();
    expect(here.restored).toHaveLength(before);
  });

  test('before any was on leaves nothing', async () => {
    const { log, draft } = lost();
    draft('start:4');
    expect(log.sending.value).toEqual({ state: 'saving' });
    log.replace(begun('c'));
    expect(log.state.value.id).toBe('c');
    await settled();
  });
});
