/** Reads what the sidebars ask, in the background. */
import * as v from 'valibot';
import { loggedEvents, recordedEvents } from '../../domain/conversation/event-list.ts';
import { LONGEST_TEXT } from '../../domain/conversation/limits.ts';
import type { Readers } from '../contract.ts';
import { nothing } from '../readers.ts';
import { draft, id, readerOfSchema } from './draft-schema.ts';
import type { SidebarToBackground } from './sidebar-to-background.ts';

const label = v.exactOptional(v.pipe(v.string(), v.maxLength(1_000)));

/** The contract at the background's door. */
export const sidebarReaders: Readers<SidebarToBackground> = {
  open: readerOfSchema(v.strictObject({ ticket: v.nullable(id) })),
  people: readerOfSchema(v.strictObject({ beginning: v.pipe(v.string(), v.maxLength(LONGEST_TEXT)) })),
  'known-before': readerOfSchema(v.strictObject({ person: id, except: v.nullable(id) })),
  resume: readerOfSchema(v.strictObject({ conversation: id })),
  append: readerOfSchema(
    v.strictObject({ conversation: id, events: recordedEvents, finishedDrafts: v.array(id) }),
  ),
  'save-draft': readerOfSchema(v.strictObject({ draft })),
  restore: readerOfSchema(v.strictObject({ conversation: id, events: loggedEvents, drafts: v.array(draft) })),
  campaigns: nothing,
  'prep-sheets': nothing,
  'prep-sheet': readerOfSchema(v.strictObject({ prepSheet: id })),
  'choose-campaign': readerOfSchema(v.strictObject({ campaign: v.nullable(id) })),
  guides: nothing,
  'use-guide': readerOfSchema(v.strictObject({ guide: id })),
  'keep-labels': readerOfSchema(
    v.strictObject({ labels: v.strictObject({ 1: label, 2: label, 3: label, 4: label, 5: label }) }),
  ),
  'prepare-panel': nothing,
  'offer-panel': nothing,
  dock: nothing,
  'hide-dock': nothing,
  'leave-dock': nothing,
  lock: nothing,
  'open-review': readerOfSchema(
    v.strictObject({ page: v.picklist(['unlock', 'lock-settings', 'campaigns']) }),
  ),
  shortcuts: nothing,
  'open-shortcut-settings': nothing,
};
