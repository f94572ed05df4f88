import type { Blank, BlankId, GuideObjection, Step } from '../guide.ts';
import { blanks } from '../six-steps/blanks.ts';
import { objections } from '../six-steps/objections.ts';

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

/**
 * One of the six steps' cards, as it stands in another guide: with the id of that guide's own objection, and where it comes
 * most there. Throws where there is none of an id.
 */
export function sharedObjection(
  wanted: string,
  here: Pick<GuideObjection, 'id' | 'usualIn'>,
): GuideObjection {
  const card = objections.find(({ id }) => id === wanted);
  if (card === undefined) throw new Error(`The six steps have no objection "${wanted}".`);
  const { usualIn: _elsewhere, ...said } = card;
  return { ...said, ...here };
}
