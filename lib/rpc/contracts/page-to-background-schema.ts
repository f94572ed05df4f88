/** Reads what pages ask, in the background. */
import type { Readers } from '../contract.ts';
import { finite, nothing } from '../readers.ts';
import { draft, id, readerOfSchema } from './draft-schema.ts';
import type { PageToBackground } from './page-to-background.ts';

/** The contract at the background's door. */
export const pageReaders: Readers<PageToBackground> = {
  lock: nothing,
  'follow-ups-changed': nothing,
  'conversation-changed': readerOfSchema(id),
  'person-changed': readerOfSchema(id),
  'campaigns-changed': nothing,
  'prep-sheets-changed': nothing,
  'prepare-panel': finite,
  'guides-changed': nothing,
  'save-draft': readerOfSchema(draft),
};
