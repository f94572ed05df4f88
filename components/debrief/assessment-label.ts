/** What a level of assessment is called. */
import type { Assessment, AssessmentLabels } from '../../lib/domain/conversation/events.ts';
import type { Translate } from '../ui/strings.tsx';

/** The organizer's own name for it, or the one that it came with. */
export function assessmentLabel(text: Translate, labels: AssessmentLabels, level: Assessment): string {
  return labels[level] || text(`assessment_${level}`);
}
