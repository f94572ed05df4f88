import type { Blank, BlankId, Step } from '../guide.ts';
import { blanks } from '../six-steps/blanks.ts';

type Said = 'id' | 'name' | 'aim' | 'youDo';

/** A step of talk in which all is left out that it does not say. */
export function stepOf(said: Pick<Step, Said> & Partial<Step>): Step {
  return {
    kind: 'talk',
    theyDo: [],
    questions: [],
    scripts: [],
    watchFor: [],
    followUpQuestions: [],
    green: null,
    yellow: [],
    ...said,
  };
}

/** Blanks of the six steps, by their ids: what a campaign fills there, it fills here. Throws where there is none of an id. */
export function sharedBlanks(...ids: readonly BlankId[]): Blank[] {
  return ids.map((wanted) => {
    const blank = blanks.find(({ id }) => id === wanted);
    if (blank === undefined) throw new Error(`The six steps have no blank "${wanted}".`);
    return blank;
  });
}
