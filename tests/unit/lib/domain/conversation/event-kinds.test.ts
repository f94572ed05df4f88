/** What the table of kinds has to be true of, whichever kinds it has. */
import type * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { EVENT_KINDS, kindOf } from '../../../../../lib/domain/conversation/event-kinds.ts';
import { EVENT_SCHEMAS } from '../../../../../lib/domain/conversation/event-schemas.ts';
import type { ConversationEvent, EventKind } from '../../../../../lib/domain/conversation/events.ts';
import { foldConversation } from '../../../../../lib/domain/conversation/fold.ts';
import { epoch, id, moment, ownId, words } from '../../../../../lib/domain/conversation/schema-parts.ts';
import { typedWords, WORD_RULES, withoutNotes } from '../../../../../lib/domain/conversation/words.ts';
import { searchTextOf } from '../../../../../lib/storage/projections.ts';
import { logOf, ONE_OF_EACH } from './one-of-each.ts';

const log = logOf(...Object.values(ONE_OF_EACH));
/** The texts in it that people typed: each names its kind. */
const textsIn = (value: unknown): string[] =>
  typeof value === 'object' && value !== null
    ? Object.values(value).flatMap(textsIn)
    : typeof value === 'string' && / of [a-z-]+$/.test(value)
      ? [value]
      : [];
const eventOf = (kind: string) => log.find(({ type }) => type === kind) as ConversationEvent;

interface SchemaLike {
  readonly type: string;
  readonly entries?: Readonly<Record<string, SchemaLike>>;
  readonly wrapped?: SchemaLike;
  readonly value?: SchemaLike;
}

/** The schemas of a field's single values; what is known by heart counts as one. */
function leavesOf(schema: SchemaLike): SchemaLike[] {
  const known: readonly unknown[] = [id, ownId, words, epoch, moment];
  if (known.includes(schema)) return [schema];
  const parts = [...Object.values(schema.entries ?? {}), schema.wrapped, schema.value];
  const inner = parts.filter((part) => part !== undefined);
  return inner.length === 0 ? [schema] : inner.flatMap(leavesOf);
}

describe.each(Object.keys(EVENT_KINDS))('%s', (kind) => {
  test('has no text that is neither an id, nor one of a few, nor said to be words', () => {
    const entries = Object.entries<v.ObjectEntries>(EVENT_SCHEMAS).find(([name]) => name === kind)?.[1] ?? {};
    const leaves = Object.values(entries).flatMap((field) => leavesOf(field as unknown as SchemaLike));
    const open = leaves.filter((leaf) => ['string', 'any', 'unknown'].includes(leaf.type));
    expect(open.filter((leaf) => ![id, ownId, words].includes(leaf as never))).toEqual([]);
  });

  test('says of all words in its example what they are', () => {
    const event = eventOf(kind);
    const found = Object.keys(kindOf(event)?.words ?? {}).flatMap((path) => {
      const [field = '', inner] = path.split('.');
      const value = (event as unknown as Record<string, unknown>)[field];
      return textsIn(inner === undefined ? value : (value as Record<string, unknown>)[inner]);
    });
    expect(found.toSorted()).toEqual(textsIn(event).toSorted());
  });

  test('has its searched words brought up to date', () => {
    const { words = {}, affects = [] } = kindOf(eventOf(kind)) ?? {};
    const isSearched = Object.values(words).some((one) => WORD_RULES[one].isSearched);
    if (isSearched) expect(affects).toContain('searchText');
    if (Object.values(words).includes('name')) expect(affects).toContain('person');
    if (Object.values(words).includes('promise')) expect(affects).toContain('followUps');
  });

  test('has what search is to find in what search looks through', () => {
    const { started, noted, committed, ended } = ONE_OF_EACH;
    const event = eventOf(kind);
    const { words = {} } = kindOf(event) ?? {};
    const { state } = foldConversation(
      logOf(started, noted, committed, ended, ONE_OF_EACH[event.type as EventKind]),
    );
    const searched = [...searchTextOf(state).map(({ text }) => text), state.person?.name ?? ''];
    const typed = Object.entries(words).filter(([, one]) => WORD_RULES[one].isSearched);
    expect(searched).toEqual(expect.arrayContaining(typedWords(event).slice(0, typed.length)));
  });

  test('loses the words that go with old notes, and no others', () => {
    const event = eventOf(kind);
    const { words = {} } = kindOf(event) ?? {};
    const left = textsIn(withoutNotes(event));
    const isGoing = Object.values(words).some((one) => WORD_RULES[one].goesWithNotes);
    const isAllGoing = Object.values(words).every((one) => WORD_RULES[one].goesWithNotes);
    if (isAllGoing) expect(left).toEqual([]);
    if (!isGoing) expect(left).toEqual(textsIn(event));
    const again = withoutNotes(event);
    if (again !== null) expect(withoutNotes(again)).toBe(again);
  });
});

test('a start keeps the name when the plan that was carried over goes', () => {
  expect(textsIn(withoutNotes(eventOf('started')))).toEqual(['Rosa of started']);
  expect(withoutNotes(eventOf('ended'))).toEqual({ ...eventOf('ended'), learned: '' });
});
