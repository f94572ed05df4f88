/** What the organizer can do in a conversation that is on, step by step. */
import type { ReadonlySignal, Signal } from '@preact/signals';
import type { Session } from '../../lib/app/session/session.ts';
import type { ObjectionCard } from '../../lib/domain/campaign/objection-cards.ts';
import { fieldOf } from '../../lib/domain/conversation/draft-fields.ts';
import type { EventBody } from '../../lib/domain/conversation/events.ts';
import * as intents from '../../lib/domain/conversation/intents.ts';
import { markMoment } from '../../lib/domain/conversation/marked-moments.ts';
import { raiseObjection } from '../../lib/domain/conversation/objections.ts';
import { rate } from '../../lib/domain/conversation/ratings.ts';
import { AGREED, sayBackAgreed } from '../../lib/domain/conversation/say-back.ts';
import { newId } from '../../lib/domain/conversation/stamp-events.ts';
import { type ConversationState, currentVisit } from '../../lib/domain/conversation/state.ts';
import type { Rating } from '../../lib/domain/conversation/terms.ts';
import type { Answer, BlankId, Guide, Route, Step, StepId } from '../../lib/domain/guide/guide.ts';
import type { Dependencies } from './dependencies.ts';

/** What the actions stand on. */
export interface ConversationPorts {
  readonly guide: ReadonlySignal<Guide>;
  readonly step: ReadonlySignal<Step | undefined>;
  /** Whether the panel that ends the conversation is open. */
  readonly isEnding: Signal<boolean>;
  readonly showObjection: (id: string) => void;
}

/** Makes the actions. */
export function createConversationActions(
  { clock, momentWords }: Pick<Dependencies, 'clock' | 'momentWords'>,
  { state, drafts, record, dropDraft }: Session,
  { guide, step, isEnding, showObjection }: ConversationPorts,
) {
  const id = () => newId(clock.now());
  /** Records what an intent makes of the conversation as it is. */
  const act = <Rest extends readonly unknown[]>(
    intent: (guide: Guide, state: ConversationState, ...rest: Rest) => readonly EventBody[],
    ...rest: Rest
  ): boolean => record(intent(guide.peek(), state.peek(), ...rest));
  return {
    enter: (to: StepId) => act(intents.enterStep, to, 'jump'),
    next: () => act(intents.next),
    previous: () => act(intents.previous),
    showLight(colour: 'green' | 'yellow') {
      const here = step.peek();
      const light = here && intents.lightOf(here, colour);
      act(intents.showLight, colour, id());
      const isShown = currentVisit(state.peek())?.light === colour;
      if (isShown && light?.routes.length === 1 && light.routes[0].to === 'end') isEnding.value = true;
    },
    takeRoute(route: Route, reason: 'yellow' | 'answer') {
      if (route.to === 'end') isEnding.value = true;
      else act(intents.followRoute, route, reason);
    },
    rate: (which: StepId, rating: Rating) => act(rate, which, rating),
    ask: () => act(intents.ask, id()),
    answered: () => record(intents.answered(state.peek())),
    judge: (answer: Answer) => act(intents.markAnswer, answer, id()),
    tick: (question: string, asked: boolean) =>
      record(
        question === AGREED
          ? sayBackAgreed(state.peek())
          : intents.toggleQuestion(state.peek(), question, asked),
      ),
    fillBlank(blank: BlankId) {
      const field = fieldOf({ kind: 'blank', blank });
      const text = drafts.of(field)?.text;
      if (text === undefined || record(intents.fillBlank(state.peek(), blank, text))) dropDraft(field);
    },
    /** Says that an objection came up, and shows what to say to it. */
    chooseObjection(card: ObjectionCard) {
      act(raiseObjection, card);
      showObjection(card.id);
    },
    /** Marks the moment at which their face lit up; what is typed right after joins it. */
    markMoment() {
      const here = currentVisit(state.peek())?.step ?? '';
      const begunAt = clock.now();
      record(markMoment(state.peek(), { id: newId(begunAt), text: momentWords(), step: here, begunAt }));
    },
    removeCommitment: (which: string) => record(intents.removeCommitment(state.peek(), which)),
  };
}
