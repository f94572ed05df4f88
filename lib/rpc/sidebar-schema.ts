/** Reads what claims to be a request of the sidebar. */
import * as v from 'valibot';
import { loggedEvents, recordedEvents } from '../domain/conversation/event-list.ts';
import { LONGEST_DRAFT, LONGEST_ID, LONGEST_TEXT } from '../domain/conversation/limits.ts';
import type { Draft, SidebarMessage } from './sidebar-contract.ts';

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(LONGEST_ID));
const label = v.exactOptional(v.pipe(v.string(), v.maxLength(1_000)));
const to = v.literal('background');
const draft = v.strictObject({
  conversation: id,
  field: id,
  text: v.pipe(v.string(), v.maxLength(LONGEST_DRAFT)),
  // '' before a conversation is on.
  step: v.pipe(v.string(), v.maxLength(LONGEST_ID)),
  begunAt: v.pipe(v.number(), v.safeInteger()),
  call: v.exactOptional(v.nullable(id)),
});

/** Returns what a message claims to be a draft. Throws valibot's Error where it is none. */
export function readDraft(claimed: unknown): Draft {
  return v.parse(draft, claimed);
}

/** The contract, as a schema. */
export const sidebarMessage: v.GenericSchema<unknown, SidebarMessage> = v.variant('ask', [
  v.strictObject({ to, ask: v.literal('open'), ticket: v.nullable(id) }),
  v.strictObject({ to, ask: v.literal('people'), beginning: v.pipe(v.string(), v.maxLength(LONGEST_TEXT)) }),
  v.strictObject({ to, ask: v.literal('resume'), conversation: id }),
  v.strictObject({
    to,
    ask: v.literal('append'),
    conversation: id,
    events: recordedEvents,
    finishedDrafts: v.array(id),
  }),
  v.strictObject({ to, ask: v.literal('save-draft'), draft }),
  v.strictObject({
    to,
    ask: v.literal('restore'),
    conversation: id,
    events: loggedEvents,
    drafts: v.array(draft),
  }),
  v.strictObject({
    to,
    ask: v.literal('keep-labels'),
    labels: v.strictObject({ 1: label, 2: label, 3: label, 4: label, 5: label }),
  }),
  v.strictObject({ to, ask: v.literal('hide-dock') }),
  v.strictObject({ to, ask: v.literal('open-review'), page: v.picklist(['unlock', 'lock-settings']) }),
  v.strictObject({ to, ask: v.literal('leave-dock') }),
  v.strictObject({ to, ask: v.literal('shortcuts') }),
  v.strictObject({ to, ask: v.literal('open-shortcut-settings') }),
]);
