/** What is typed in the forms for follow-ups. */
import { FOLLOW_UP_FIELDS } from '../../lib/domain/conversation/draft-fields.ts';
import { FOLLOW_UPS } from '../../lib/domain/conversation/draft-places.ts';
import { createKeptFields, type KeptFields } from '../ui/kept-fields.ts';
import type { FollowUpActions } from './actions.ts';

const known = new WeakMap<FollowUpActions, KeptFields>();

/** The fields of a page's forms, which all of its forms share. */
export function keptFieldsOf(actions: FollowUpActions): KeptFields {
  const fields = known.get(actions) ?? createKeptFields(FOLLOW_UPS, actions);
  known.set(actions, fields);
  return fields;
}

/** Returns whether someone has begun to add a follow-up; a way that was chosen alone is no beginning. */
export function isAdding({ text }: KeptFields): boolean {
  const { who, what, when, wayWord } = FOLLOW_UP_FIELDS;
  return [who, what, when, wayWord].some((field) => text(field) !== '');
}
