/** What is typed in the forms for follow-ups. */
import { type FollowUpField, fieldOf } from '../../lib/domain/conversation/draft-fields.ts';
import { parseDate } from '../../lib/domain/dates/parse-date.ts';
import { type When, whenOf } from '../ui/date-field.tsx';
import { createKeptFields, type KeptFields } from '../ui/kept-fields.ts';
import { useStrings } from '../ui/strings.tsx';
import type { AddActions } from './actions.ts';

const known = new WeakMap<AddActions, KeptFields<FollowUpField>>();

/** The fields of a page's forms, which all of its forms share. */
export function keptFieldsOf(actions: AddActions): KeptFields<FollowUpField> {
  const fields = known.get(actions) ?? createKeptFields<FollowUpField>(actions.place, actions);
  known.set(actions, fields);
  return fields;
}

/** Returns whether someone has begun to add a follow-up; a way that was chosen alone is no beginning. */
export function isAdding({ text }: KeptFields<FollowUpField>): boolean {
  const parts = ['who', 'what', 'when', 'wayWord'] as const;
  return parts.some((part) => text(fieldOf({ kind: 'new-follow-up', part })) !== '');
}

/** Reads it, as it is at an epoch time (ms); the locale (BCP 47) is that of dates in numbers. */
export function useWhen(typed: string, { now, locale }: Pick<AddActions, 'now' | 'locale'>): When {
  const text = useStrings();
  return whenOf(parseDate(typed, new Date(now()), locale), typed, text, locale);
}
