/** What the organizer does, as far as the other person notices it: read from the events of the conversation. */
import type { ConversationEvent } from '../conversation/events.ts';
import { undoneIntents } from '../conversation/fold.ts';
import type { Answer, Guide } from '../guide/guide.ts';
import { type Role, roleOf } from './roles.ts';

/** What can be done. */
export type ActKind = (typeof ACT_KINDS)[number];

/** What can be done; `more`, `say-back`, `tell` and `advise` are said on the page of practice, and are in no log. */
export const ACT_KINDS = [
  'enter',
  'question',
  'more',
  'say-back',
  'tell',
  'advise',
  'green',
  'yellow',
  'note',
  'ask',
  'answered',
  'judge',
  'objection',
  'no',
  'smaller',
  'agree',
  'end',
] as const;

/** One thing that was done. */
export interface Act {
  readonly kind: ActKind;
  /** Epoch ms. */
  readonly at: number;
  /** The role of the step that it is done in, or that is entered. */
  readonly role: Role;
  /** Of a question or an objection: its id. */
  readonly about?: string;
  /** How the answer was judged. */
  readonly answer?: Answer;
  /** The id of the event that it was read from. */
  readonly event?: string;
}

/** What was said on the page of practice, and in which conversation. */
export interface SaidAct extends Act {
  readonly conversation: string;
}

/** What an event is to the person who is talked with; undefined where they notice nothing of it. */
function noticed(event: ConversationEvent): Pick<Act, 'kind' | 'about' | 'answer'> | undefined {
  switch (event.type) {
    case 'step-entered':
      return { kind: 'enter' };
    case 'question-ticked':
      return event.asked ? { kind: 'question', about: event.question } : { kind: 'note' };
    case 'light-shown':
      return { kind: event.light ?? 'note' };
    case 'noted':
    case 'note-edited':
    case 'note-marked':
    case 'note-marked-as':
    case 'note-deleted':
    case 'blank-filled':
    case 'rated':
      return { kind: 'note' };
    case 'asked':
      return { kind: 'ask' };
    case 'answered':
      return { kind: 'answered' };
    case 'answer-judged':
      return { kind: 'judge', answer: event.answer };
    case 'objection-heard':
      return event.heard ? { kind: 'objection', about: event.objection } : { kind: 'note' };
    case 'objection-raised':
      return { kind: 'objection', about: event.objection };
    case 'no-marked':
      return { kind: 'no' };
    case 'ask-chosen':
      return event.smaller ? { kind: 'smaller' } : { kind: 'note' };
    case 'committed':
    case 'commitment-edited':
      return { kind: 'agree' };
    case 'ended':
      return { kind: 'end' };
    default:
      return undefined;
  }
}

/** What was done in a conversation of a guide, in order; what was taken back was not done. */
export function actsOf(log: readonly ConversationEvent[], guide: Guide): readonly Act[] {
  const undone = undoneIntents(log);
  let role: Role = 'introduction';
  return log.flatMap((event) => {
    if (undone.has(event.intent)) return [];
    if (event.type === 'step-entered') role = roleOf(guide, event.step);
    const act = noticed(event);
    return act === undefined ? [] : [{ ...act, at: event.at, role, event: event.id }];
  });
}
