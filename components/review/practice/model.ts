/** The model of the list of practice. */
import { type ReadonlySignal, signal } from '@preact/signals';
import type { AssessmentLabels } from '../../../lib/domain/conversation/events.ts';
import type { ConversationRow } from '../../../lib/storage/rows.ts';
import { errorMessage } from '../../ui/strings.tsx';

/** Where the list gets what it shows. What fails is an Error. */
export interface PracticeSources {
  /** BCP 47, for dates. */
  readonly locale: string;
  /** What the organizer calls the levels of assessment. */
  readonly labels: () => Promise<AssessmentLabels>;
  /** Follows all practice, the last first. */
  readonly practice: (
    listener: (rows: readonly ConversationRow[]) => void,
    failed: (error: unknown) => void,
  ) => void;
}

/** The model. */
export type PracticeModel = ReturnType<typeof createPracticeModel>;

/** Makes the model; it follows the store for as long as the document lives. */
export function createPracticeModel(sources: PracticeSources) {
  const { labels: read, practice } = sources;
  const rows = signal<readonly ConversationRow[] | null>(null);
  const labels = signal<AssessmentLabels>({});
  const problem = signal<string | null>(null);
  const failed = (error: unknown) => {
    problem.value = errorMessage(error);
  };
  practice((found) => {
    rows.value = found;
  }, failed);
  read().then((found) => {
    labels.value = found;
  }, failed);
  return {
    get locale() {
      return sources.locale;
    },
    /** Null until the store has answered. */
    rows: rows as ReadonlySignal<readonly ConversationRow[] | null>,
    labels: labels as ReadonlySignal<AssessmentLabels>,
    problem: problem as ReadonlySignal<string | null>,
  };
}
