/** What the debrief needs of whichever page it stands on. */
import type { ReadonlySignal } from '@preact/signals';
import type { Drafts } from '../../lib/app/session/drafts.ts';
import type { DraftField } from '../../lib/domain/conversation/draft-fields.ts';
import type { Assessment, AssessmentLabels, DebriefQuestion } from '../../lib/domain/conversation/events.ts';
import type { ConversationState } from '../../lib/domain/conversation/state.ts';

/** The part of a page's model that a debrief is given. */
export interface DebriefModel {
  readonly state: ReadonlySignal<ConversationState>;
  readonly drafts: Pick<Drafts, 'of' | 'typed'>;
  /** The organizer's own names for the levels. */
  readonly assessmentLabels: ReadonlySignal<AssessmentLabels>;
  /** Takes what stands in a field, to be saved as it is typed. */
  readonly type: (field: DraftField, text: string) => void;
  /** Leaves a field's text behind. */
  readonly dropDraft: (field: DraftField) => void;
  /** Makes what was typed the answer to a question. */
  readonly debrief: (question: DebriefQuestion) => void;
  readonly assess: (level: Assessment) => void;
  /** Gives a level another name; '' gives it back the one that it came with. */
  readonly renameAssessment: (level: Assessment, label: string) => Promise<void>;
}
