/** A conversation for tests, made as an organizer makes it. */
import type { Conversation } from '../../../../../lib/domain/conversation/fold.ts';
import * as intents from '../../../../../lib/domain/conversation/intents.ts';
import { sixSteps } from '../../../../../lib/domain/guide/six-steps.ts';
import { type Doing, device } from '../../../lib/domain/conversation/some-events.ts';

/** Holds one: each thing is done so many minutes after the one before. */
export function talk(...doings: readonly (readonly [minutes: number, what: Doing])[]): Conversation {
  const here = device();
  return doings.reduce((conversation, [minutes, what]) => {
    here.pass(minutes * 60_000);
    return here.act(conversation, what).after;
  }, here.begin());
}

/** Goes to a step by its number. */
export const goTo =
  (number: number): Doing =>
  (state) =>
    intents.enterStep(sixSteps, state, sixSteps.steps[number - 1]?.id ?? '', 'jump');

/** Notes something in step 2. */
export const note =
  (id: string, text: string): Doing =>
  (_state, now) =>
    intents.addNote({ id, text, step: 'issues-and-stake', begunAt: now });

/** Asks. */
export const ask: Doing = (state) => intents.ask(sixSteps, state, `ask-${state.asks.length}`);

/** Ends it, with something learned. */
export const end: Doing = (state) => intents.end(state, 'she leads her floor');
