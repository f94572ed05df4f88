/** Events of kinds that this version does not know, which a newer one wrote. */
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { loggedEvents, recordedEvents } from '../../../../../lib/domain/conversation/event-list.ts';
import { type ConversationEvent, mergeEvents } from '../../../../../lib/domain/conversation/events.ts';
import { append, foldConversation } from '../../../../../lib/domain/conversation/fold.ts';
import * as intents from '../../../../../lib/domain/conversation/intents.ts';
import { lastIntent } from '../../../../../lib/domain/conversation/last-intent.ts';
import { purgeLog } from '../../../../../lib/domain/conversation/purge-log.ts';
import { withoutNotes } from '../../../../../lib/domain/conversation/words.ts';
import { logOf, ONE_OF_EACH, unknownAfter } from './one-of-each.ts';
import { device, doings, shown, takingsBack } from './some-events.ts';

/** A log in which anything happened, and the same with events that this version does not know among them. */
const logs = fc
  .tuple(fc.array(fc.oneof(doings, takingsBack), { maxLength: 20 }), fc.array(fc.nat({ max: 40 })))
  .map(([things, places]) => {
    const here = device();
    let conversation = here.begin();
    for (const doing of things) {
      here.pass(1_000);
      conversation = here.act(conversation, doing).after;
    }
    const known = conversation.log;
    const unknown = [...new Set(places)].flatMap((place) => {
      const before = known[place];
      return before === undefined ? [] : [unknownAfter(before, { minute: place })];
    });
    return { known, unknown };
  });

const isOfThese = (events: readonly ConversationEvent[]) => (event: ConversationEvent) =>
  events.includes(event);

describe('in a log', () => {
  test('they are kept in their place, and show nothing', () => {
    fc.assert(
      fc.property(logs, ({ known, unknown }) => {
        const { log, state } = foldConversation(mergeEvents(known, unknown));
        expect(log.filter(isOfThese(unknown))).toEqual(mergeEvents(unknown, []));
        expect(shown(state)).toEqual(shown(foldConversation(known).state));
        expect(append(foldConversation(known), unknown).state).toEqual(state);
      }),
    );
  });

  test('they outlast a purge, unless they were undone', () => {
    fc.assert(
      fc.property(logs, ({ known, unknown }) => {
        const purged = purgeLog(mergeEvents(known, unknown));
        expect(purged.filter(isOfThese(unknown))).toEqual(mergeEvents(unknown, []));
        expect(purged.filter((event) => !unknown.includes(event))).toEqual(purgeLog(known));
      }),
    );
    const [start, note] = logOf(ONE_OF_EACH.started, ONE_OF_EACH.noted) as [
      ConversationEvent,
      ConversationEvent,
    ];
    const unknown = unknownAfter(note, { minute: 3 });
    const undo = {
      ...logOf(ONE_OF_EACH.undone)[0],
      ...unknownAfter(unknown),
      type: 'undone',
      undoes: unknown.id,
    };
    expect(purgeLog([start, note, unknown, undo as ConversationEvent])).toEqual([start, note]);
  });

  test('one that names a note goes with it', () => {
    const [start, note, deletion] = logOf(ONE_OF_EACH.started, ONE_OF_EACH.noted, {
      type: 'note-deleted',
      note: 'one',
    }) as [ConversationEvent, ConversationEvent, ConversationEvent];
    const naming = unknownAfter(note, { of: { notes: ['one'] }, text: 'cold' });
    const other = unknownAfter(naming, { of: { notes: ['two'] } });
    expect(purgeLog([start, note, naming, other, deletion])).toEqual([start, other]);
    expect(purgeLog([start, note, naming, other])).toEqual([start, note, naming, other]);
  });

  test('one with a note of its own, which is none that we know, stays', () => {
    const [start, note] = logOf(ONE_OF_EACH.started, ONE_OF_EACH.noted) as [
      ConversationEvent,
      ConversationEvent,
    ];
    const own = unknownAfter(note, { note: 'a word on the side' });
    expect(purgeLog([start, note, own])).toEqual([start, note, own]);
  });

  test('the last one is what an undo takes back', () => {
    const here = device();
    const begun = here.begin();
    const { after } = here.act(begun, (state) => intents.toggleQuestion(state, 'q', true));
    const last = after.log.at(-1) as ConversationEvent;
    const marked = append(after, [unknownAfter(last)]);
    expect(lastIntent(marked)).toMatchObject({ type: 'not-known-yet', words: '' });
    here.pass(60_000);
    const undone = here.act(marked, intents.undo).after;
    expect(lastIntent(undone)).toMatchObject({ type: 'question-ticked' });
    const withStep = { ...unknownAfter(last), intent: last.intent };
    expect(lastIntent(append(after, [withStep]))).toMatchObject({ type: 'question-ticked' });
  });
});

describe('of the words in them', () => {
  const [start] = logOf(ONE_OF_EACH.started) as [ConversationEvent];

  test.each([
    ['a text', { minute: 1, text: 'cold' }],
    ['a list', { minutes: [1] }],
    ['fields within a field', { about: { cold: true } }],
  ])('%s may hold some, and goes with old notes', (_what, said) => {
    expect(withoutNotes(unknownAfter(start, said))).toBeNull();
  });

  test('numbers, yes, no and nothing hold none', () => {
    const event = unknownAfter(start, { minute: 1, isLate: false, until: null });
    expect(withoutNotes(event)).toBe(event);
  });
});

describe('at the door', () => {
  const [start] = logOf(ONE_OF_EACH.started) as [ConversationEvent];
  const reads = (event: unknown) => v.safeParse(loggedEvents, [event]);
  const problemOf = (event: unknown) => reads(event).issues?.[0]?.path?.map(({ key }) => key);

  test('a log may have them, each as it is, in the order of its fields', () => {
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.string().filter((key) => !(key in start) && key !== '__proto__'),
          fc.jsonValue({ maxDepth: 4 }),
        ),
        (said) => {
          const event = JSON.parse(JSON.stringify({ before: 1, ...unknownAfter(start, said) }));
          const { output } = reads(event);
          expect(JSON.stringify(output)).toBe(JSON.stringify([event]));
        },
      ),
    );
  });

  test('what this version records is of a kind that it knows', () => {
    expect(v.safeParse(recordedEvents, [start]).success).toBe(true);
    expect(v.safeParse(recordedEvents, [unknownAfter(start)]).success).toBe(false);
  });

  test('a known kind is still read strictly', () => {
    expect(problemOf({ ...start, more: 1 })).toEqual([0, 'more']);
    expect(problemOf({ ...start, guide: 3 })).toEqual([0, 'guide']);
  });

  test.each<[string, object, unknown[]]>([
    ['without a good id', { id: 'x' }, [0, 'id']],
    ['without a time', { at: undefined }, [0, 'at']],
    ['in a conversation with an odd id', { conversation: 'a/b' }, [0, 'conversation']],
    ['of a kind with an odd name', { type: '' }, [0, 'type']],
    ['of a kind with no name', { type: 3 }, [0, 'type']],
    ['with a text that is too long', { text: 'x'.repeat(100_001) }, [0]],
    ['with more than an event holds', { texts: Array.from({ length: 11 }, () => 'x'.repeat(100_000)) }, [0]],
    ['with what JSON cannot say', { when: new Date(0) }, [0]],
    ['with a number that is none', { minute: Number.NaN }, [0]],
    ['nested without an end', { deep: nested(100) }, [0]],
  ])('one %s is refused', (_what, change, path) => {
    const event = { ...unknownAfter(start), ...change };
    expect(reads(event).success).toBe(false);
    expect(problemOf(event)).toEqual(path);
  });
});

function nested(levels: number): object {
  return levels === 0 ? {} : { deep: nested(levels - 1) };
}
