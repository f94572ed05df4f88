/** What can be done with a note, on whichever page it stands. */

import type { Drafts } from '../../lib/app/session/drafts.ts';
import type { DraftField } from '../../lib/domain/conversation/draft-fields.ts';

/** The part of a page's model that a note is given. */
export interface NoteActions {
  /** BCP 47, for dates. */
  readonly locale: string;
  readonly drafts: Pick<Drafts, 'of' | 'typed'>;
  /** Takes what stands in a field, to be saved as it is typed. */
  readonly type: (field: DraftField, text: string) => void;
  /** Leaves what was typed into a field behind. */
  readonly dropDraft: (field: DraftField) => void;
  /** Makes what was typed the note's words. */
  readonly editNote: (id: string) => void;
  readonly markStake: (id: string, stake: boolean) => void;
  readonly deleteNote: (id: string) => void;
}
