/** What the form for a commitment needs of whichever page it stands on. */
import type { ReadonlySignal } from '@preact/signals';
import type { Drafts } from '../../lib/app/session/drafts.ts';
import type { DraftField } from '../../lib/domain/conversation/draft-fields.ts';
import type { CommitmentDetails } from '../../lib/domain/conversation/events.ts';

/** The part of a page's model that the form is given. */
export interface CommitmentModel {
  readonly drafts: Pick<Drafts, 'of' | 'text' | 'typed'>;
  /** Takes what stands in a field, to be saved as it is typed. */
  readonly type: (field: DraftField, text: string) => void;
  /** Saves at once what is typed. */
  readonly flush: () => void;
  /** Adds it, and makes an end of what was typed. */
  readonly commit: (promised: CommitmentDetails) => void;
  /** Leaves what was typed behind. */
  readonly dropCommitment: () => void;
  /** Whether someone has begun to say what was promised. */
  readonly isCommitmentBegun: ReadonlySignal<boolean>;
  /** Epoch ms. */
  readonly now: () => number;
  /** BCP 47, for dates. */
  readonly locale: string;
}
