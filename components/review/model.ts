/** The review page's model: the conversations, and the one that is looked at. */
import { type ReadonlySignal, signal } from '@preact/signals';
import type { AssessmentLabels, ConversationEvent } from '../../lib/conversation/events.ts';
import { type Conversation, foldConversation } from '../../lib/conversation/fold.ts';
import type { Guide } from '../../lib/guide/guide.ts';
import type { ConversationRow } from '../../lib/store/store.ts';

/** Follows something in the store until the signal aborts; a failure is an Error. */
export type Follow<Input, Answer> = (
  input: Input,
  listener: (answer: Answer) => void,
  failed: (error: unknown) => void,
  signal: AbortSignal,
) => void;

/** Where the model gets what it shows. */
export interface ReviewSources {
  readonly guide: Guide;
  /** BCP 47, for dates. */
  readonly locale: string;
  /** Epoch ms. */
  readonly now: () => number;
  /** What the organizer calls the levels of assessment. */
  readonly labels: () => Promise<AssessmentLabels>;
  readonly conversations: Follow<null, readonly ConversationRow[]>;
  readonly events: Follow<string, readonly ConversationEvent[]>;
}

/** The model. */
export type ReviewModel = ReturnType<typeof createReviewModel>;

/** Makes the model; it follows the store for as long as the document lives. */
export function createReviewModel({ guide, locale, now, labels, conversations, events }: ReviewSources) {
  const named = signal<AssessmentLabels>({});
  const rows = signal<readonly ConversationRow[] | null>(null);
  const chosen = signal<string | null>(null);
  const conversation = signal<Conversation | null>(null);
  const problem = signal<string | null>(null);
  let looking = new AbortController();

  const failed = (error: unknown) => {
    problem.value = error instanceof Error ? error.message : String(error);
  };

  const choose = (id: string) => {
    looking.abort();
    looking = new AbortController();
    chosen.value = id;
    conversation.value = null;
    events(
      id,
      (log) => {
        conversation.value = foldConversation(log);
      },
      failed,
      looking.signal,
    );
  };

  labels().then((found) => {
    named.value = found;
  }, failed);

  conversations(
    null,
    (found) => {
      rows.value = found;
      const [first] = found;
      if (chosen.peek() === null && first !== undefined) choose(first.id);
    },
    failed,
    new AbortController().signal,
  );

  return {
    guide,
    locale,
    now,
    labels: named as ReadonlySignal<AssessmentLabels>,
    /** Null until the store has answered. */
    rows: rows as ReadonlySignal<readonly ConversationRow[] | null>,
    chosen: chosen as ReadonlySignal<string | null>,
    conversation: conversation as ReadonlySignal<Conversation | null>,
    problem: problem as ReadonlySignal<string | null>,
    choose,
  };
}
