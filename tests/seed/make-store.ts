/** A store as it is after years of organizing: the same one in every run. */
import { v7 } from 'uuid';
import type { ConversationEvent, EventBody } from '../../lib/domain/conversation/events.ts';
import { append, type Conversation, emptyConversation } from '../../lib/domain/conversation/fold.ts';
import * as intents from '../../lib/domain/conversation/intents.ts';
import type { ConversationState } from '../../lib/domain/conversation/state.ts';
import { momentOf } from '../../lib/domain/dates/moments.ts';
import type { FollowUpDetails } from '../../lib/domain/follow-up/follow-up.ts';
import type { Answer } from '../../lib/domain/guide/guide.ts';
import { sixSteps } from '../../lib/domain/guide/six-steps.ts';
import { conversationRow, followUpRows, searchTextOf } from '../../lib/storage/projections.ts';
import type { ConversationRow, PersonRow, SearchTextRow } from '../../lib/storage/rows.ts';
import { partsOf } from '../../lib/storage/search-text-parts.ts';
import { randomFrom } from '../e2e/random.ts';
import { ELSEWHERE, ENDINGS, FIRST, LAST, OBJECTS, SUBJECTS, VERBS } from './words.ts';

/** How large a store is. Notes and follow-ups fall on the conversations evenly. */
export interface Sizes {
  readonly conversations: number;
  readonly notes: number;
  readonly followUps: number;
  readonly people: number;
}

/** The large store that the work is measured on. */
export const LARGE: Sizes = { conversations: 10_000, notes: 100_000, followUps: 2_000, people: 4_000 };

/** One conversation with all its rows; its person may be that of an earlier one. */
export interface Held {
  readonly events: readonly ConversationEvent[];
  readonly conversation: ConversationRow;
  readonly sayings: readonly SearchTextRow[];
  readonly followUps: readonly FollowUpDetails[];
  readonly person: PersonRow;
}

const DAY = 86_400_000;
/** 2026-11-23, 18:00 UTC: the last conversation is held before it. */
const END = Date.UTC(2026, 10, 23, 18);
const YEARS = 3;

/** The conversations, oldest first. */
export function* makeStore(sizes: Sizes, seed = 20_261_123): Generator<Held> {
  const random = randomFrom(seed);
  const maker = createMaker(random);
  const people = Array.from({ length: sizes.people }, (_, index): PersonRow => {
    const name = `${maker.one(FIRST)} ${maker.one(LAST)}`;
    return { id: maker.id(END - YEARS * 365 * DAY + index), name, email: '', phone: '', changedAt: 0 };
  });
  const apart = (YEARS * 365 * DAY) / sizes.conversations;
  for (let index = 0; index < sizes.conversations; index += 1) {
    const share = (total: number) =>
      Math.floor(((index + 1) * total) / sizes.conversations) -
      Math.floor((index * total) / sizes.conversations);
    const from = Math.floor(END - (sizes.conversations - index) * apart);
    yield maker.hold(maker.one(people), from, share(sizes.notes), share(sizes.followUps));
  }
}

function createMaker(random: () => number) {
  const one = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
  const chance = (share: number) => random() < share;
  /** A UUIDv7 that is the same in every run. */
  const id = (at: number) => v7({ msecs: at, random: Uint8Array.from({ length: 16 }, () => random() * 256) });
  const words = () =>
    chance(0.05) ? one(ELSEWHERE) : `${one(SUBJECTS)} ${one(VERBS)} ${one(OBJECTS)} ${one(ENDINGS)}`;

  const hold = (person: PersonRow, from: number, notes: number, promises: number): Held => {
    let conversation: Conversation = emptyConversation();
    let now = from;
    const talk = id(from);
    const act = (doing: (state: ConversationState) => readonly EventBody[]) => {
      now += 5_000 + Math.floor(random() * 60_000);
      const bodies = doing(conversation.state);
      const intent = id(now);
      const events = bodies.map((body, index): ConversationEvent => {
        const at = now + index;
        return { ...body, id: index === 0 ? intent : id(at), conversation: talk, device: 'seed', intent, at };
      });
      conversation = append(conversation, events);
    };
    const take = (count: number) => {
      for (let index = 0; index < count; index += 1) {
        const step = conversation.state.visits.at(-1)?.step ?? '';
        act(() => intents.addNote({ id: id(now), text: words(), step, begunAt: now }));
      }
    };
    act(() =>
      intents.start(sixSteps, { person: { id: person.id, name: person.name }, call: null, carried: {} }),
    );
    // The first notes in the first steps, the rest after them; some never come to the ask.
    take(Math.ceil(notes / 2));
    const stake = [...conversation.state.notes.keys()].at(-1);
    act((state) => intents.next(sixSteps, state));
    if (stake !== undefined) act((state) => intents.markNote(state, stake, 'stake'));
    act((state) => intents.next(sixSteps, state));
    if (chance(0.3)) act((state) => intents.previous(sixSteps, state));
    take(notes - Math.ceil(notes / 2));
    if (promises > 0 || chance(0.7)) {
      act((state) => intents.enterStep(sixSteps, state, 'the-ask', 'jump'));
      act((state) => intents.ask(sixSteps, state, id(now)));
      const answer: Answer = promises > 0 ? 'yes' : one(['yes', 'unsure', 'no']);
      act((state) => intents.markAnswer(sixSteps, state, answer, 'a-new-ask'));
    }
    for (let index = 0; index < promises; index += 1) {
      const { date } = momentOf(new Date(now + Math.floor(random() * 20) * DAY));
      const what = `talk to ${one(SUBJECTS)}`;
      act(() =>
        intents.addCommitment(id(now), {
          what,
          due: { date, time: '18:00' },
          way: one(['call', 'text']),
          followUpAt: null,
        }),
      );
    }
    if (chance(0.6)) act((state) => intents.assess(state, one([1, 2, 3, 4, 5])));
    act((state) => intents.end(state, chance(0.5) ? words() : ''));
    return heldOf(conversation, talk, person);
  };

  /** What is long ago was done or dropped, most of it. */
  const stand = (followUp: FollowUpDetails): FollowUpDetails => {
    const isRecent = followUp.at !== null && followUp.at.date > '2026-11';
    if (isRecent || chance(0.05)) return followUp;
    const closedAt = Date.parse(`${followUp.at?.date ?? '2026-11-01'}T18:00Z`);
    return chance(0.8)
      ? { ...followUp, state: 'done', closedAt, changedAt: closedAt, result: words() }
      : { ...followUp, state: 'dropped', closedAt, changedAt: closedAt, result: 'moved away' };
  };

  const heldOf = ({ log, state }: Conversation, talk: string, person: PersonRow): Held => {
    const row = conversationRow(state, talk, 1);
    if (row === null) throw new Error('A conversation of the seed never began.');
    return {
      events: log,
      conversation: row,
      sayings: partsOf(talk, searchTextOf(state)),
      followUps: followUpRows(state, talk, new Map()).map(stand),
      person,
    };
  };

  return { one, id, hold };
}
