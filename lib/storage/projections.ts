/** What lists and search show of a conversation, kept beside its events. */

import { kindOf } from '../domain/conversation/event-kinds.ts';
import { beganAt, type ConversationEvent } from '../domain/conversation/events.ts';
import { changesPerson, givesName } from '../domain/conversation/gives-name.ts';
import { isNewIn } from '../domain/conversation/new-person.ts';
import { stakeOf } from '../domain/conversation/notes.ts';
import { objectionSummaries } from '../domain/conversation/objections.ts';
import { isPractice } from '../domain/conversation/practice.ts';
import { ratingPart } from '../domain/conversation/ratings.ts';
import { type ConversationState, currentVisit, silenceBeforeAnswer } from '../domain/conversation/state.ts';
import { talkedFor } from '../domain/conversation/talked-for.ts';
import type { PlainDateTime } from '../domain/dates/plain-date-time.ts';
import type { FollowUpDetails } from '../domain/follow-up/follow-up.ts';
import { keepVersion } from './guide-versions.ts';
import type { ConversationRow, OwnName, SearchText, Tables } from './rows.ts';
import { whoTheyAre } from './same-person.ts';
import { changedParts, keysOfParts, partsOf } from './search-text-parts.ts';

/**
 * Within a transaction: brings the rows of a conversation to the state that its events amount to. `events` are
 * the new ones: what they cannot have changed is left alone. `before` is what it was without them; left out where it only
 * says again what it said, and the person keeps the name that they have meanwhile. Of practice there is its own row alone: nobody was met in it,
 * nothing was promised, and no search finds it. Throws Dexie's errors.
 */
export async function updateProjections(
  store: Tables,
  state: ConversationState,
  id: string,
  revision: number,
  events: readonly ConversationEvent[],
  before?: ConversationState,
): Promise<void> {
  const row = conversationRow(state, id, revision);
  if (row === null || state.person === null) return;
  const affected = new Set(events.flatMap((event) => kindOf(event)?.affects ?? []));
  const always = [store.conversations.put(row), affected.has('guideVersion') && keepVersion(store, row)];
  if (isPractice(state)) {
    await Promise.all(always);
    return;
  }
  await Promise.all([
    ...always,
    affected.has('person') &&
      projectPerson(
        store,
        state.person,
        state.lastAt,
        before !== undefined && givesName(events, before, state),
      ),
    before?.person && changesPerson(before, state) && unlist(store, before.person.id, id),
    affected.has('followUps') && projectFollowUps(store, state, id),
    affected.has('searchText') && projectSearchText(store, state, id, before),
    affected.has('prepSheet') && projectPrepSheet(store, state, id),
  ]);
}

/** Says on the prep sheet that a conversation began from which one that is, and with whom. One that is gone stays gone. */
async function projectPrepSheet(
  { prepSheets }: Pick<Tables, 'prepSheets'>,
  { prepSheet, person, lastAt }: ConversationState,
  conversation: string,
): Promise<void> {
  const row = prepSheet === null ? undefined : await prepSheets.get(prepSheet);
  if (row === undefined || person === null) return;
  await prepSheets.put({
    ...row,
    conversation,
    person: person.id,
    changedAt: Math.max(row.changedAt, lastAt),
  });
}

/** So much of a note, and of an objection, stands in a row, in characters: rows are read by the thousand, and show two lines of it. */
const LONGEST_IN_ROW = 200;

/** What lists show of a conversation; null where it has not begun. */
export function conversationRow(
  state: ConversationState,
  id: string,
  revision: number,
): (ConversationRow & OwnName) | null {
  const { startedAt } = state;
  if (state.person === null || startedAt === null) return null;
  return {
    id,
    person: state.person.id,
    ...(isPractice(state) && { name: state.person.name }),
    call: state.call,
    startedAt,
    touchedAt: state.lastAt,
    endedAt: state.ended?.at ?? null,
    guide: state.guide,
    ...(state.guideVersion !== null && { guideVersion: state.guideVersion }),
    step: currentVisit(state)?.step ?? null,
    outcome: state.ended?.outcome ?? state.asks.at(-1)?.answer ?? 'open',
    path: state.visits.map(({ step }) => step),
    talkedFor: state.ended === null ? null : talkedFor(state),
    enteredAt: state.visits.map(({ at }) => at - startedAt),
    asks: state.asks.map((ask) => ({
      at: ask.askedAt - startedAt,
      answer: ask.answer,
      silence: silenceBeforeAnswer(ask),
    })),
    ...(state.ratings.size > 0 && {
      ratings: Object.fromEntries([...state.ratings].map(([step, { rating }]) => [step, rating])),
    }),
    assessment: state.assessment,
    stake: stakeOf(state) ?? null,
    learned: state.ended?.learned || null,
    lastNote: lastNoteOf(state),
    objections: objectionSummaries(state).map((one) => ({ ...one, text: beginningOf(one.text) })),
    revision,
  };
}

function lastNoteOf(state: ConversationState): string | null {
  const text = stakeOf(state) === undefined ? [...state.notes.values()].at(-1)?.text : undefined;
  return text === undefined ? null : beginningOf(text);
}

/** By characters, so that none is cut in half. */
function beginningOf(text: string): string {
  return [...text.slice(0, 2 * LONGEST_IN_ROW)].slice(0, LONGEST_IN_ROW).join('');
}

/**
 * Within a transaction: brings what is searched of a conversation to its state. Where it is known what it was `before`,
 * only the parts that have changed are written. Throws Dexie's errors.
 */
async function projectSearchText(
  { sayings }: Pick<Tables, 'sayings'>,
  state: ConversationState,
  id: string,
  before?: ConversationState,
): Promise<void> {
  const now = partsOf(id, searchTextOf(state));
  // One that had not begun has no part at all.
  const isKnown = before !== undefined && before.startedAt !== null;
  const old = isKnown ? partsOf(id, searchTextOf(before)) : [];
  const last = now.at(-1)?.conversation ?? id;
  const gone = isKnown
    ? old.slice(now.length).map(({ conversation }) => conversation)
    : await sayings.where('conversation').between(last, keysOfParts(id)[1], false, true).primaryKeys();
  await sayings.bulkPut(changedParts(old, now));
  if (gone.length > 0) await sayings.bulkDelete(gone);
}

/** Everything that was written down, in the order in which a reader looks for it. */
export function searchTextOf(state: ConversationState): SearchText[] {
  const { notes, ratings, commitments, ended, debrief, lastAt } = state;
  const after = ended?.at ?? lastAt;
  return [
    ...[...notes.values()].map(({ id, text, at }): SearchText => ({ id, kind: 'note', text, at })),
    ...[...ratings].flatMap(([step, { why, at }]): SearchText[] =>
      why === '' ? [] : [{ id: ratingPart(step), kind: 'note', text: why, at }],
    ),
    ...[...commitments.values()].map(
      ({ id, what }): SearchText => ({ id, kind: 'promise', text: what, at: beganAt(id) ?? after }),
    ),
    ...(ended?.learned ? [{ id: 'learned', kind: 'learned', text: ended.learned, at: after } as const] : []),
    ...[...debrief].map(([kind, text]): SearchText => ({ id: kind, kind, text, at: after })),
  ];
}

/** Someone new is listed; a new name counts as a change of the person, made with the newest event (epoch ms). */
async function projectPerson(
  store: Tables,
  { id, name }: { readonly id: string; readonly name: string },
  at: number,
  isRenamed: boolean,
): Promise<void> {
  const known = (await whoTheyAre(store, [id])).get(id);
  if (known !== undefined && (known.name === name || !isRenamed)) return;
  await store.people.put({ id, email: '', phone: '', ...known, name, changedAt: at });
}

/**
 * Takes someone off the list whom this conversation had brought there, and of whom it turned out that they are another:
 * nothing else is known of them.
 */
async function unlist(store: Tables, person: string, conversation: string): Promise<void> {
  const known = isNewIn(conversation, person) ? await store.people.get(person) : undefined;
  if (known === undefined || `${known.email}${known.phone}${known.notes ?? ''}` !== '') return;
  const isAnother = (row: { readonly conversation?: string | null; readonly id: string }) =>
    (row.conversation ?? row.id) !== conversation;
  const [talks, followUps, same] = await Promise.all([
    store.conversations.where({ person }).filter(isAnother).count(),
    store.followUps.where({ person }).filter(isAnother).count(),
    store.people.where({ sameAs: person }).count(),
  ]);
  if (talks + followUps + same === 0) await store.people.delete(person);
}

async function projectFollowUps(
  store: Tables,
  state: ConversationState,
  conversation: string,
): Promise<void> {
  const old = new Map(
    (await store.followUps.where({ conversation }).toArray()).map((row) => [row.id, row] as const),
  );
  await store.followUps.bulkPut(followUpRows(state, conversation, old));
  await store.followUps.bulkDelete([...old.keys()].filter((id) => !state.commitments.has(id)));
}

/** The follow-ups of a conversation's commitments, none of practice; `old` are those there are, by id, for where they stand. */
export function followUpRows(
  state: ConversationState,
  conversation: string,
  old: ReadonlyMap<string, FollowUpDetails & OwnName>,
): FollowUpDetails[] {
  const { person } = state;
  if (person === null || isPractice(state)) return [];
  return [...state.commitments.values()].map(({ id, what, way, wayWord, due, followUpAt, isOwn }) => {
    const at = followUpAt ?? due;
    const plan = { whose: followUpAt === null ? 'theirs' : 'yours', snoozedTo: null } as const;
    const { name: _, ...before } = old.get(id) ?? {};
    return {
      // Where it stands is the organizer's to say, and not in the conversation.
      ...plan,
      state: 'open',
      closedAt: null,
      result: '',
      changedAt: 0,
      ...before,
      // With another day comes another plan: whose turn it is then, and that it is not put off from the old day.
      ...('at' in before && !isSameMoment(before.at, at) && plan),
      id,
      conversation,
      person: person.id,
      ...(isOwn && { isOwn }),
      what,
      way,
      wayWord: wayWord ?? '',
      at,
    };
  });
}

function isSameMoment(one: PlainDateTime | null, other: PlainDateTime | null): boolean {
  return one?.date === other?.date && one?.time === other?.time && one?.part === other?.part;
}
