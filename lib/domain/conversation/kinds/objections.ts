/** What people say against it. */
import type { StateDraft } from '../state-draft.ts';
import type { SomeDefinitions } from './kind-definition.ts';

/** What they do. */
export const OBJECTION_KINDS = {
  'objection-raised': {
    apply: (draft, { objection: id, text, at }) => raise(draft, { id, text, at }),
    affects: [],
    words: { text: 'plan' },
    outlastsWords: true,
  },
} satisfies SomeDefinitions;

/** Adds an objection: in one visit each is there once, however often it was picked. */
export function raise(
  draft: StateDraft,
  { id, text, at }: { readonly id: string; readonly text: string; readonly at: number },
): void {
  const visit = draft.state.visits.length - 1;
  const known = draft.state.objections.findIndex((one) => one.id === id && one.visit === visit);
  const before = draft.state.objections[known];
  if (before === undefined) draft.edit('objections').push({ id, text, at, visit });
  else if (text !== '') draft.edit('objections')[known] = { ...before, text };
}

/** Takes the last one with an id away, if it came at a time (epoch ms) or after it. */
export function takeAway(draft: StateDraft, id: string, since: number): void {
  const last = draft.state.objections.findLastIndex((one) => one.id === id && one.at >= since);
  if (last !== -1) draft.edit('objections').splice(last, 1);
}
