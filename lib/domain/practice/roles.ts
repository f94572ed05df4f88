/** What a step of any guide is for, as the other person hears it. */
import { findStep } from '../guide/find.ts';
import type { Guide, StepId } from '../guide/guide.ts';

/** To frame it, to hear what matters, to ask who is responsible, to tell of the plan, to ask, to agree on what is next. */
export type Role = (typeof ROLES)[number];

/** In the order of the method. */
export const ROLES = ['introduction', 'stake', 'blame', 'plan', 'ask', 'next-steps'] as const;

const TALK: readonly Role[] = ['introduction', 'stake', 'blame', 'plan'];

/** The role of a step. Steps of talk have theirs by their order; what comes after the ask, and a step that is gone, is of the last. */
export function roleOf(guide: Guide, id: StepId): Role {
  const step = findStep(guide, id);
  if (step?.kind === 'ask' || step?.kind === 'next-steps') return step.kind;
  const talk = guide.steps.filter(({ kind }) => kind === 'talk' || kind === 'scale');
  const place = talk.findIndex((one) => one.id === id);
  return TALK[Math.min(place, TALK.length - 1)] ?? 'next-steps';
}
