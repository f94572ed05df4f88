import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ConversationEvent, mergeEvents } from '../../../../../lib/domain/conversation/events.ts';
import { append, foldConversation } from '../../../../../lib/domain/conversation/fold.ts';
import * as intents from '../../../../../lib/domain/conversation/intents.ts';
import { type Doing, device, doings, SIX_PM, shown, takingsBack } from './some-events.ts';

const steps = fc.array(fc.tuple(fc.oneof(doings, takingsBack), fc.integer({ min: -5_000, max: 60_000 })), {
  maxLength: 40,
});

/** Holds a conversation of these doings, on a clock that goes on and now and then back. */
function hold(script: readonly (readonly [Doing, number])[]) {
  const here = device();
  let conversation = here.begin();
  for (const [doing, pause] of script) {
    here.pass(pause);
    conversation = here.act(conversation, doing).after;
  }
  return { here, conversation };
}

const shuffles = <Item>(items: readonly Item[]) =>
  fc.shuffledSubarray([...items], { minLength: items.length });

describe('the fold', () => {
  test('of any sequence of intents, taken at once, is what was shown step by step', () => {
    fc.assert(
      fc.property(steps, (script) => {
        const { conversation } = hold(script);
        expect(foldConversation(conversation.log).state).toEqual(conversation.state);
      }),
    );
  });

  test('does not depend on the order in which events arrive, nor on doubles', () => {
    fc.assert(
      fc.property(
        steps.chain((script) => {
          const { conversation } = hold(script);
          return fc.tuple(fc.constant(conversation), shuffles([...conversation.log, ...conversation.log]));
        }),
        ([conversation, arrived]) => {
          expect(foldConversation(arrived).state).toEqual(conversation.state);
        },
      ),
    );
  });

  test('of any part of a log does not fail', () => {
    fc.assert(
      fc.property(
        steps.chain((script) => fc.subarray([...hold(script).conversation.log])),
        (part) => {
          expect(foldConversation(part).log).toHaveLength(part.length);
        },
      ),
    );
  });

  test('keeps the order of events even where the clock was set back', () => {
    fc.assert(
      fc.property(steps, (script) => {
        const { log } = hold(script).conversation;
        expect([...log].sort((a, b) => (a.id < b.id ? -1 : 1))).toEqual(log);
        expect(new Set(log.map(({ at }) => at)).size).toBe(log.length);
      }),
    );
  });
});

describe('a conversation that was handed out', () => {
  test('does not change, whatever is appended to it, and however late it is looked at', () => {
    fc.assert(
      fc.property(steps, fc.infiniteStream(fc.boolean()), (script, isLookedAt) => {
        const here = device();
        let conversation = here.begin();
        const logs = [conversation.log];
        const seen = [{ conversation, was: structuredClone(conversation.state) }];
        const unseen = [];
        for (const [doing, pause] of script) {
          here.pass(pause);
          const { after, events } = here.act(foldConversation(logs.at(-1) ?? []), doing);
          conversation = append(conversation, events);
          logs.push(after.log);
          if (isLookedAt.next().value) seen.push({ conversation, was: structuredClone(conversation.state) });
          else unseen.push({ conversation, log: after.log });
        }
        for (const { conversation, was } of seen) expect(conversation.state).toEqual(was);
        for (const { conversation, log } of unseen) {
          expect(conversation.state).toEqual(foldConversation(log).state);
          expect(conversation.log).toEqual(log);
        }
      }),
    );
  });

  test('shares with the next one whatever an event leaves as it is', () => {
    const here = device();
    const before = here.act(here.begin(), () =>
      intents.addNote({ id: 'one', text: 'cold', step: 'agitation', begunAt: SIX_PM }),
    ).after;
    const { state } = before;
    const ticked = here.act(before, () => intents.toggleQuestion(state, 'q', true)).after.state;
    expect(ticked.notes).toBe(state.notes);
    expect(ticked.visits).toBe(state.visits);
    expect(ticked.questionsAsked).not.toBe(state.questionsAsked);
  });

  test('may go on in two ways', () => {
    const here = device();
    const begun = here.begin();
    const noted =
      (id: string): Doing =>
      () =>
        intents.addNote({ id, text: id, step: 'agitation', begunAt: SIX_PM });
    const [one, other] = [noted('one'), noted('two')].map((doing) => here.act(begun, doing).after);
    expect([...(one?.state.notes.keys() ?? [])]).toEqual(['one']);
    expect([...(other?.state.notes.keys() ?? [])]).toEqual(['two']);
    expect(begun.state.notes.size).toBe(0);
    expect(begun.log).toHaveLength(2);
  });
});

describe('an intent', () => {
  test('that changes nothing is no event, so that every undo takes something back', () => {
    fc.assert(
      fc.property(steps, doings, (script, last) => {
        const { here, conversation } = hold(script);
        const before = shown(conversation.state);
        const { after, events } = here.act(conversation, last);
        if (events.length > 0) expect(shown(after.state)).not.toEqual(before);
        else expect(shown(after.state)).toEqual(before);
      }),
    );
  });
});

describe('undo', () => {
  test('of the last intent shows what was shown before it; redo shows it again', () => {
    fc.assert(
      fc.property(steps, doings, (script, last) => {
        const { here, conversation } = hold(script);
        const before = shown(conversation.state);
        const { after, events } = here.act(conversation, last);
        fc.pre(events.length > 0);
        const done = shown(after.state);
        const undone = here.act(after, intents.undo).after;
        expect(shown(undone.state)).toEqual(before);
        expect(shown(here.act(undone, intents.redo).after.state)).toEqual(done);
      }),
    );
  });

  test('again and again leads back to the beginning, and then does nothing', () => {
    fc.assert(
      fc.property(fc.array(doings, { maxLength: 20 }), (script) => {
        const here = device();
        let conversation = here.begin();
        // The step entered with the start is part of starting, which cannot be undone.
        const beginning = shown(conversation.state);
        for (const doing of script) conversation = here.act(conversation, doing).after;
        for (const _ of script) conversation = here.act(conversation, intents.undo).after;
        expect(shown(conversation.state)).toEqual(beginning);
        expect(intents.undo(conversation.state)).toEqual([]);
      }),
    );
  });

  test('a new intent forgets what could be redone', () => {
    const here = device();
    let conversation = here.begin();
    const tick =
      (question: string): Doing =>
      (state) =>
        intents.toggleQuestion(state, question, true);
    for (const doing of [tick('one'), intents.undo, tick('two')]) {
      conversation = here.act(conversation, doing).after;
    }
    expect(intents.redo(conversation.state)).toEqual([]);
    expect([...conversation.state.questionsAsked]).toEqual(['two']);
  });
});

describe('the union of two logs', () => {
  const twoLogs = fc.tuple(steps, steps).map(([one, other]) => {
    const { conversation } = hold(one);
    const there = device('another-device', SIX_PM + 1_000);
    let fork = foldConversation(conversation.log);
    for (const [doing, pause] of other) {
      there.pass(pause);
      fork = there.act(fork, doing).after;
    }
    return [conversation.log, fork.log, hold(other).conversation.log] as const;
  });
  const same = (one: readonly ConversationEvent[], other: readonly ConversationEvent[]) =>
    expect(foldConversation(one).state).toEqual(foldConversation(other).state);

  test('does not depend on which comes first, nor on how three are paired', () => {
    fc.assert(
      fc.property(twoLogs, ([one, two, three]) => {
        expect(mergeEvents(one, two)).toEqual(mergeEvents(two, one));
        expect(mergeEvents(mergeEvents(one, two), three)).toEqual(mergeEvents(one, mergeEvents(two, three)));
        expect(mergeEvents(one, one)).toEqual(one);
        same(mergeEvents(one, two), [...two, ...one]);
      }),
    );
  });

  test('appended in either order gives one state', () => {
    fc.assert(
      fc.property(twoLogs, ([one, two]) => {
        expect(append(foldConversation(one), two).state).toEqual(append(foldConversation(two), one).state);
      }),
    );
  });
});
