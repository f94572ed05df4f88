import { describe, expect, test } from 'vitest';
import { append, foldConversation } from '../../../../../lib/domain/conversation/fold.ts';
import * as intents from '../../../../../lib/domain/conversation/intents.ts';
import type { ConversationState } from '../../../../../lib/domain/conversation/state.ts';
import { device } from './some-events.ts';

describe('a fold is linear, an append constant', () => {
  /** Counts how many events a fold or an append looks at, by a log whose items count. */
  function looks(count: number) {
    const here = device();
    let conversation = here.begin();
    for (let index = 0; conversation.log.length < count; index += 1) {
      here.pass(1_000);
      const doing =
        index % 3 === 0
          ? (_: unknown, now: number) =>
              intents.addNote({
                id: `note-${index}`,
                text: `what they said ${index}`,
                step: 'agitation',
                begunAt: now,
              })
          : (state: ConversationState) =>
              intents.toggleQuestion(state, `question-${index % 20}`, index % 2 === 0);
      conversation = here.act(conversation, doing).after;
    }
    let reads = 0;
    const counted = conversation.log.map(
      (event) =>
        new Proxy(event, {
          get(target, key, receiver) {
            if (key === 'type') reads += 1;
            return Reflect.get(target, key, receiver);
          },
        }),
    );
    const folded = foldConversation(counted);
    const inFold = reads;
    reads = 0;
    const { events } = here.act(conversation, (state) => [
      ...intents.toggleQuestion(state, 'the-last', true),
      ...intents.toggleQuestion(state, 'the-very-last', true),
    ]);
    append(folded, events);
    return { inFold, inAppend: reads };
  }

  test('reads of a log ten times as long', () => {
    const short = looks(60);
    const long = looks(600);
    expect(long.inFold / short.inFold).toBeCloseTo(10, 0);
    expect(long.inAppend).toBe(short.inAppend);
  });
});
