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
  switch (action) {
    case 'commit':
      return isCommitmentHere(place) ? undefined : commitmentIsElsewhere(place.guide);
    case 'mark-moment':
      return place.isMomentOpen ? messageDescriptor('why_not_moment') : undefined;
    case 'all-notes':
      return place.state.notes.size === 0 ? messageDescriptor('why_not_notes') : undefined;
    case 'last-time':
      return place.hasLastTime ? undefined : messageDescriptor('why_not_last_time');
    case 'objections':
      return place.hasObjections ? undefined : messageDescriptor('why_not_objections');
    case 'check-off':
      return place.hasQuestion ? undefined : messageDescriptor('why_not_question');
    case 'previous-question':
    case 'next-question':
      return place.hasOtherQuestion ? undefined : messageDescriptor('why_not_other_question');
    case 'previous-part':
    case 'next-part':
      return place.hasParts ? undefined : messageDescriptor('why_not_part');
    default:
      return undefined;
  }
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
