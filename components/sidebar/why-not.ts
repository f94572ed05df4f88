/** Why a key does nothing just now, and what would. */

import { currentStep, lightOf } from '../../lib/domain/conversation/intents.ts';
import { askInSilence, type ConversationState } from '../../lib/domain/conversation/state.ts';
import { stepAfter, stepBefore, stepNumber } from '../../lib/domain/guide/find.ts';
import type { Guide } from '../../lib/domain/guide/guide.ts';
import { type Action, bindingOf } from '../../lib/domain/hotkeys/bindings.ts';
import { type MessageDescriptor, messageDescriptor } from '../../lib/i18n/message-descriptor.ts';

/** Where the conversation is. */
export interface Place {
  readonly guide: Guide;
  readonly state: ConversationState;
  /** Whether the panel that ends the conversation is open. */
  readonly isEnding: boolean;
  /** Whether there was a conversation with this person before. */
  readonly hasLastTime: boolean;
  /** Whether a question is left to check off, and whether another one could be the large one. */
  readonly hasQuestion: boolean;
  readonly hasOtherQuestion: boolean;
  /** Whether the guide or the campaign says anything of objections. */
  readonly hasObjections: boolean;
  /** Whether the step has parts to turn to. */
  readonly hasParts: boolean;
  /** Whether a moment was marked just now and waits for its words. */
  readonly isMomentOpen: boolean;
}

const ALWAYS: ReadonlySet<Action> = new Set(['help', 'lock', 'toggle-sidebar', 'cover', 'close-sheet']);

/** Says what is not there. */
type Lacking = `why_not_${'last_time' | 'objections' | 'question' | 'other_question' | 'part'}`;

/** What there must be for an action, and why it does nothing where there is not. */
const NEEDED: Partial<Record<Action, readonly [Extract<keyof Place, `has${string}`>, Lacking]>> = {
  'last-time': ['hasLastTime', 'why_not_last_time'],
  objections: ['hasObjections', 'why_not_objections'],
  'check-off': ['hasQuestion', 'why_not_question'],
  'previous-question': ['hasOtherQuestion', 'why_not_other_question'],
  'next-question': ['hasOtherQuestion', 'why_not_other_question'],
  'previous-part': ['hasParts', 'why_not_part'],
  'next-part': ['hasParts', 'why_not_part'],
};

/** Why an action can do nothing here; undefined where it can do something. */
export function whyNot(action: Action, place: Place): MessageDescriptor | undefined {
  const { state } = place;
  if (ALWAYS.has(action)) return undefined;
  if (place.isEnding) return messageDescriptor('why_not_ending');
  if (action === 'undo') return state.intents.length === 0 ? messageDescriptor('why_not_undo') : undefined;
  if (action === 'redo') return state.undone.length === 0 ? messageDescriptor('why_not_redo') : undefined;
  if (state.startedAt === null) return messageDescriptor('why_not_started');
  if (state.ended !== null) return messageDescriptor('why_not_ended');
  return whyNotInConversation(action, place);
}

function whyNotInConversation(action: Action, place: Place): MessageDescriptor | undefined {
  const { guide, state } = place;
  const step = currentStep(guide, state);
  const number = bindingOf(action).step;
  if (number !== undefined && number > guide.steps.length)
    return messageDescriptor('why_not_step', { number });
  if (step === undefined) return undefined;
  if (action === 'ask' || action === 'answer-no')
    return step.kind === 'ask' ? undefined : askIsElsewhere(guide);
  if (action === 'green-light' || action === 'yellow-light') {
    const colour = action === 'green-light' ? 'green' : 'yellow';
    return lightOf(step, colour) === undefined ? messageDescriptor(`why_not_${colour}`) : undefined;
  }
  if (askInSilence(state) !== undefined) return messageDescriptor('why_not_silent');
  if (number === stepNumber(guide, step.id)) return messageDescriptor('why_not_step_here', { number });
  if (action === 'next-step' && stepAfter(guide, step.id) === undefined)
    return messageDescriptor('why_not_next');
  if (action === 'previous-step' && stepBefore(guide, step.id) === undefined)
    return messageDescriptor('why_not_previous');
  return whyNotInStep(action, place);
}

/** For what is shown or done within a step. */
function whyNotInStep(action: Action, place: Place): MessageDescriptor | undefined {
  if (action === 'commit') return isCommitmentHere(place) ? undefined : commitmentIsElsewhere(place.guide);
  if (action === 'mark-moment') return place.isMomentOpen ? messageDescriptor('why_not_moment') : undefined;
  if (action === 'all-notes')
    return place.state.notes.size === 0 ? messageDescriptor('why_not_notes') : undefined;
  const needed = NEEDED[action];
  return needed === undefined || place[needed[0]] ? undefined : messageDescriptor(needed[1]);
}

/** Where to ask; a guide may have no step for it. */
function askIsElsewhere(guide: Guide): MessageDescriptor {
  const step = guide.steps.find(({ kind }) => kind === 'ask');
  if (step === undefined) return messageDescriptor('why_not_ask');
  return messageDescriptor('why_not_ask_here', { number: stepNumber(guide, step.id), step: step.name });
}

function isCommitmentHere({ guide, state }: Place): boolean {
  return currentStep(guide, state)?.kind === 'next-steps';
}

/** Where to say what they will do; a guide may have no step for it. */
function commitmentIsElsewhere(guide: Guide): MessageDescriptor {
  const step = guide.steps.find(({ kind }) => kind === 'next-steps');
  if (step === undefined) return messageDescriptor('why_not_commit');
  return messageDescriptor('why_not_commit_here', { number: stepNumber(guide, step.id), step: step.name });
}
