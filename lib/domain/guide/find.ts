/** Finding one's way in a guide. */
import type { Guide, Script, Step, StepId } from './guide.ts';

/** The step of this id, or undefined where the guide has none such (a conversation kept from another guide). */
export function findStep(guide: Guide, id: StepId): Step | undefined {
  return guide.steps.find((step) => step.id === id);
}

/** A step's number as people count, from 1; 0 where the guide has no such step. */
export function stepNumber(guide: Guide, id: StepId): number {
  return guide.steps.findIndex((step) => step.id === id) + 1;
}

/** A step as it is written in lists, e.g. "3 Agitation"; its id where the guide has no such step. */
export function numberedName(guide: Guide, id: StepId): string {
  const step = findStep(guide, id);
  return step === undefined ? id : `${stepNumber(guide, id)} ${step.name}`;
}

/** Whether something is asked for in conversations by a guide. */
export function hasAsk({ steps }: Guide): boolean {
  return steps.some(({ kind }) => kind === 'ask');
}

/** The words with which something is asked for, the smaller asks last. */
export function askScripts({ steps }: Pick<Guide, 'steps'>): readonly Script[] {
  const asks = steps.filter(({ kind }) => kind === 'ask');
  const scripts = [...asks.map((step) => step.scripts.at(-1)), ...asks.map((step) => step.smallerAsk)];
  return scripts.filter((script) => script !== undefined);
}

/** What an objection is called, in few words where it is one of an ask's; its id where the guide has no such objection. */
export function objectionText({ steps, objections: answered = [] }: Guide, id: string): string {
  const objections = [...steps.flatMap(({ objections = [] }) => objections), ...answered];
  return objections.find((objection) => objection.id === id)?.text ?? id;
}

/** The step that comes after, or undefined after the last and for a step that is not there. */
export function stepAfter(guide: Guide, id: StepId): Step | undefined {
  const number = stepNumber(guide, id);
  return number === 0 ? undefined : guide.steps[number];
}

/** The step that comes before, or undefined before the first and for a step that is not there. */
export function stepBefore(guide: Guide, id: StepId): Step | undefined {
  return guide.steps[stepNumber(guide, id) - 2];
}
