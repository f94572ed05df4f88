/** The model of one conversation that is looked at. */
import { type ReadonlySignal, signal } from '@preact/signals';
import type { AssessmentLabels, ConversationEvent } from '../../../lib/conversation/events.ts';
import { type Conversation, foldConversation } from '../../../lib/conversation/fold.ts';
import type { Guide } from '../../../lib/guide/guide.ts';
import { reasonOf } from '../../ui/reason.ts';

/** Where the model gets what it shows. */
export interface ConversationSources {
  readonly guide: Guide;
  /** BCP 47, for dates. */
  readonly locale: string;
  /** Epoch ms. */
  readonly now: () => number;
  /** What the organizer calls the levels of assessment. */
  readonly labels: () => Promise<AssessmentLabels>;
  /** Follows the events of a conversation until the signal aborts; a failure is an Error. */
  readonly events: (
    id: string,
    listener: (events: readonly ConversationEvent[]) => void,
    failed: (error: unknown) => void,
    signal: AbortSignal,
  ) => void;
}

/** The model. */
export type ConversationModel = ReturnType<typeof createConversationModel>;

/** Makes the model of the conversation with an id; it follows the store until `close`. */
export function createConversationModel(id: string, sources: ConversationSources) {
  const { guide, locale, now, labels, events } = sources;
  const named = signal<AssessmentLabels>({});
  const conversation = signal<Conversation | null>(null);
  const problem = signal<string | null>(null);
  const following = new AbortController();

  const failed = (error: unknown) => {
    problem.value = reasonOf(error);
  };
  labels().then((found) => {
    named.value = found;
  }, failed);
  events(
    id,
    (log) => {
      conversation.value = foldConversation(log);
    },
    failed,
    following.signal,
  );

  return {
    id,
    guide,
    locale,
    now,
    labels: named as ReadonlySignal<AssessmentLabels>,
    /** Null until the store has answered. */
    conversation: conversation as ReadonlySignal<Conversation | null>,
    problem: problem as ReadonlySignal<string | null>,
    close: () => following.abort(),
  };
}
