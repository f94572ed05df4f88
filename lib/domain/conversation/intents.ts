/**
 * What each thing that an organizer may do amounts to in events. Every function is pure and answers an empty
 * list where the thing makes no sense just now, so that a key pressed at the wrong moment does nothing.
 */
import { findStep, stepAfter, stepBefore } from '../guide/find.ts';
import type { Answer, BlankId, Guide, Light, Route, Step, StepId } from '../guide/guide.ts';
import type { Assessment, CommitmentDetails, DebriefQuestion, EventBody, Reason } from './events.ts';
import { isNewIn } from './new-person.ts';
import { isPractice } from './practice.ts';
import { sayBackAnew } from './say-back.ts';
import {
  askInSilence,
  type ConversationState,
  currentAsk,
  currentVisit,
  type NoteMark,
  type Visit,
} from './state.ts';

/** The step in which the conversation is; undefined before it started or where the guide has no such step. */
export function currentStep(guide: Guide, state: ConversationState): Step | undefined {
  const visit = currentVisit(state);
  return visit === undefined ? undefined : findStep(guide, visit.step);
}

/** Begins a conversation in the guide's first step; the ids of its campaign and of the prep sheet that it begins from are null for none. */
export function start(
  guide: Guide,
  started: Omit<Extract<EventBody, { type: 'started' }>, 'type' | 'guide' | 'guideVersion'>,
  { campaign, prepSheet }: Readonly<Record<'campaign' | 'prepSheet', string | null>> = {
    campaign: null,
    prepSheet: null,
  },
): EventBody[] {
  return [
    { type: 'started', guide: guide.id, guideVersion: guide.version, ...started },
    ...(campaign === null ? [] : [{ type: 'campaign-chosen', campaign } as const]),
    ...(prepSheet === null ? [] : [{ type: 'prep-sheet-chosen', prepSheet } as const]),
    { type: 'step-entered', step: guide.steps[0].id, reason: 'start' },
  ];
}

/** Goes to a step. */
export function enterStep(guide: Guide, state: ConversationState, step: StepId, reason: Reason): EventBody[] {
  const here = currentVisit(state);
  if (here === undefined || state.ended !== null || findStep(guide, step) === undefined) return [];
  return here.step === step ? [] : [{ type: 'step-entered', step, reason }];
}

/** Goes one step on. During the silence a clear yes alone leads on, so it does nothing. */
export function next(guide: Guide, state: ConversationState): EventBody[] {
  return beside(guide, state, stepAfter, 'next');
}

/** Goes one step back. */
export function previous(guide: Guide, state: ConversationState): EventBody[] {
  return beside(guide, state, stepBefore, 'previous');
}

function beside(
  guide: Guide,
  state: ConversationState,
  neighbour: (guide: Guide, step: StepId) => Step | undefined,
  reason: Reason,
): EventBody[] {
  const here = currentVisit(state);
  if (here === undefined || askInSilence(state) !== undefined) return [];
  const there = neighbour(guide, here.step);
  return there === undefined ? [] : enterStep(guide, state, there.id, reason);
}

/**
 * Shows a light; the one that is shown already is taken off. Where a light leads to one place, it goes there; where it
 * offers a choice, the choice is the organizer's (`followRoute`). In an ask, a light is an answer; `id` is that of the
 * ask where it comes before the organizer said that they asked.
 */
export function showLight(
  guide: Guide,
  state: ConversationState,
  colour: 'green' | 'yellow',
  id: string,
): EventBody[] {
  const step = currentStep(guide, state);
  const light = step && lightOf(step, colour);
  if (step === undefined || light === undefined || state.ended !== null) return [];
  if (step.kind === 'ask' && light.answer !== undefined) return markAnswer(guide, state, light.answer, id);
  if (currentVisit(state)?.light === colour) return turnLight(state, step.id, null);
  const shown = turnLight(state, step.id, colour);
  const only = light.routes.length === 1 ? light.routes[0] : undefined;
  return only === undefined ? shown : [...shown, ...followRoute(guide, state, only, colour)];
}

/** Turns the current visit to a light, or to none; nothing where it is turned so already. */
function turnLight(state: ConversationState, step: StepId, light: Visit['light']): EventBody[] {
  return currentVisit(state)?.light === light ? [] : [{ type: 'light-shown', step, light }];
}

/** The light of a colour in a step, of several yellow ones the common one. */
export function lightOf(step: Step, colour: 'green' | 'yellow'): Light | undefined {
  return colour === 'green' ? (step.green ?? undefined) : step.yellow[0];
}

/** Goes where a light leads. Ending is asked for once more, so it is not done here. */
export function followRoute(
  guide: Guide,
  state: ConversationState,
  route: Route,
  reason: Reason,
): EventBody[] {
  return route.to === 'step' ? enterStep(guide, state, route.step, reason) : [];
}

/** "I've asked": the silence begins. A second ask is another ask. */
export function ask(guide: Guide, state: ConversationState, id: string): EventBody[] {
  const step = currentStep(guide, state);
  if (step?.kind !== 'ask' || state.ended !== null || askInSilence(state) !== undefined) return [];
  return [{ type: 'asked', ask: id }];
}

/** "They answered": the silence is over, and what the answer was can be said in a moment. */
export function answered(state: ConversationState): EventBody[] {
  const silent = askInSilence(state);
  return silent === undefined ? [] : [{ type: 'answered', ask: silent.id }];
}

/**
 * Says what the answer to the current ask was; it ends the silence if it still lasts. A clear yes leads on. Where they
 * answered before the organizer said that they asked, both are said at once: `id` is the ask's.
 */
export function markAnswer(guide: Guide, state: ConversationState, answer: Answer, id: string): EventBody[] {
  const step = currentStep(guide, state);
  const current = currentAsk(state);
  if (step === undefined || state.ended !== null) return [];
  // Said already, and its light is shown: what it leads to is taken from there.
  if (current?.answer === answer) return [];
  const asked = current === undefined ? ask(guide, state, id) : [];
  if (current === undefined && asked.length === 0) return [];
  const light = [step.green, ...step.yellow].find((candidate) => candidate?.answer === answer);
  const only = light?.routes.length === 1 ? light.routes[0] : undefined;
  return [
    ...asked,
    ...(current === undefined ? [{ type: 'answered' as const, ask: id }] : answered(state)),
    { type: 'answer-judged', ask: current?.id ?? id, answer },
    ...turnLight(state, step.id, answer === 'yes' ? 'green' : 'yellow'),
    ...(only === undefined ? [] : followRoute(guide, state, only, 'answer')),
  ];
}

/** Ticks a question, or takes the tick away. */
export function toggleQuestion(state: ConversationState, question: string, asked: boolean): EventBody[] {
  return state.questionsAsked.has(question) === asked ? [] : [{ type: 'question-ticked', question, asked }];
}

/** Keeps a note. Text of nothing but white space is no note. */
export function addNote(taken: { id: string; text: string; step: StepId; begunAt: number }): EventBody[] {
  const { id, step, begunAt } = taken;
  const text = taken.text.trim();
  return text === '' ? [] : [{ type: 'noted', note: id, text, step, begunAt }];
}

/** Changes a note's words; with nothing left, the note goes. */
export function editNote(state: ConversationState, id: string, words: string): EventBody[] {
  const text = words.trim();
  const old = state.notes.get(id);
  if (old === undefined || old.text === text) return [];
  return text === '' ? [{ type: 'note-deleted', note: id }] : [{ type: 'note-edited', note: id, text }];
}

/** Marks a note, or takes its mark off with null. The stake and the opponent are one note each: another one's mark goes. */
export function markNote(state: ConversationState, id: string, mark: NoteMark | null): EventBody[] {
  const note = state.notes.get(id);
  if (note === undefined || note.mark === mark) return [];
  if (mark === null) return note.mark === null ? [] : [marking(id, note.mark, false)];
  const others = mark === 'objection' ? [] : [...state.notes.values()].filter((other) => other.mark === mark);
  return [marking(id, mark, true), ...others.map((other) => marking(other.id, mark, false))];
}

function marking(note: string, mark: NoteMark, marked: boolean): EventBody {
  return mark === 'stake'
    ? { type: 'note-marked', note, stake: marked }
    : { type: 'note-marked-as', note, mark, marked };
}

/** Deletes a note. */
export function deleteNote(state: ConversationState, id: string): EventBody[] {
  return state.notes.has(id) ? [{ type: 'note-deleted', note: id }] : [];
}

/** Fills a blank; with an empty text it is a blank again. */
export function fillBlank(state: ConversationState, blank: BlankId, words: string): EventBody[] {
  const text = words.trim();
  return (state.blanks.get(blank) ?? '') === text ? [] : [{ type: 'blank-filled', blank, text }];
}

/** Adds what they agreed to do. */
export function addCommitment(id: string, promised: CommitmentDetails): EventBody[] {
  return [{ type: 'committed', commitment: id, ...promised }];
}

/** Changes what they agreed to do; `promised` is all that it says then. */
export function editCommitment(
  state: ConversationState,
  id: string,
  promised: CommitmentDetails,
): EventBody[] {
  const old = state.commitments.get(id);
  if (old === undefined || isSame(old, promised)) return [];
  return [{ type: 'commitment-edited', commitment: id, ...promised }, ...sayBackAnew(state, id)];
}

function isSame(one: CommitmentDetails, other: CommitmentDetails): boolean {
  const said = ({ what, due, way, wayWord, followUpAt }: CommitmentDetails) =>
    JSON.stringify([what, way, wayWord, ...[due, followUpAt].map((at) => at && [at.date, at.time, at.part])]);
  return said(one) === said(other);
}

/** Takes a commitment off the list. */
export function removeCommitment(state: ConversationState, id: string): EventBody[] {
  return state.commitments.has(id) ? [{ type: 'commitment-removed', commitment: id }] : [];
}

/** Gives the person a name, or another one. */
export function namePerson(state: ConversationState, name: string): EventBody[] {
  return state.person === null || state.person.name === name.trim()
    ? []
    : [{ type: 'person-named', name: name.trim() }];
}

/**
 * Says that it is someone else of this name, whom nobody knows yet (`id`, by `newPersonIn`). Whoever was new in the
 * conversation is given the name; someone who was known before keeps theirs, and is not whom it is with.
 */
export function nameSomeoneElse(state: ConversationState, name: string, id: string): EventBody[] {
  const { id: conversation, person } = state;
  if (conversation === null || person === null) return [];
  return isNewIn(conversation, person.id)
    ? namePerson(state, name)
    : [{ type: 'person-recognized', person: { id, name: name.trim() } }];
}

/** Says that it is someone talked with before. In practice it is with nobody who is known. */
export function recognizePerson(
  state: ConversationState,
  person: { readonly id: string; readonly name: string },
): EventBody[] {
  const { id, name } = person;
  return state.person === null || state.person.id === id || isPractice(state)
    ? []
    : [{ type: 'person-recognized', person: { id, name } }];
}

/** Ends the conversation, with what was learned (may be empty). */
export function end(state: ConversationState, learned: string): EventBody[] {
  if (state.startedAt === null || state.ended !== null) return [];
  return [...answered(state), { type: 'ended', learned: learned.trim() }];
}

/** Says what was learned in a conversation that has ended; with an empty text, nothing was. */
export function learn(state: ConversationState, words: string): EventBody[] {
  const text = words.trim();
  return state.ended === null || state.ended.learned === text ? [] : [{ type: 'learned', text }];
}

/** Answers a question of the debrief; with an empty text it is unanswered again. */
export function debrief(state: ConversationState, question: DebriefQuestion, words: string): EventBody[] {
  const text = words.trim();
  return (state.debrief.get(question) ?? '') === text ? [] : [{ type: 'debriefed', question, text }];
}

/** Says where the person stands; the same level again takes it back. */
export function assess(state: ConversationState, level: Assessment): EventBody[] {
  return [{ type: 'assessed', level: state.assessment === level ? null : level }];
}

/** Goes on with a conversation that was ended; what was said of it since stays. */
export function reopen(state: ConversationState): EventBody[] {
  return state.ended === null ? [] : [{ type: 'undone', undoes: state.ended.intent }];
}

/** Takes the last intent back. */
export function undo(state: ConversationState): EventBody[] {
  const undoes = state.intents.at(-1);
  return undoes === undefined ? [] : [{ type: 'undone', undoes }];
}

/** Does again what was undone last, as long as nothing else was done since. */
export function redo(state: ConversationState): EventBody[] {
  const redoes = state.undone.at(-1);
  return redoes === undefined ? [] : [{ type: 'redone', redoes }];
}
