/** Where someone stands, on a scale of five whose labels are the organizer's. */
import { useState } from 'preact/hooks';
import { ASSESSMENTS, type Assessment } from '../../lib/conversation/events.ts';
import { useStrings } from '../ui/strings.tsx';
import { useModel } from './context.tsx';

/** The five levels, and a way to rename them: organizations differ. */
export function AssessmentScale() {
  const { state, assess } = useModel();
  const text = useStrings();
  const labelOf = useLabels();
  const [isRenaming, setRenaming] = useState(false);
  return (
    <fieldset class="scale">
      <legend>{text('debrief_assessment')}</legend>
      {ASSESSMENTS.map((level) =>
        isRenaming ? (
          <LabelField key={level} level={level} label={labelOf(level)} />
        ) : (
          <button
            key={level}
            type="button"
            aria-pressed={state.value.assessment === level}
            onClick={() => assess(level)}
          >
            <b>{level}</b> {labelOf(level)}
          </button>
        ),
      )}
      <button type="button" class="quiet" onClick={() => setRenaming(!isRenaming)}>
        {text(isRenaming ? 'debrief_renamed' : 'debrief_rename')}
      </button>
    </fieldset>
  );
}

function LabelField({ level, label }: { readonly level: Assessment; readonly label: string }) {
  const { renameAssessment } = useModel();
  const text = useStrings();
  return (
    <input
      aria-label={text('debrief_label', String(level))}
      defaultValue={label}
      onChange={({ currentTarget }) => void renameAssessment(level, currentTarget.value.trim())}
    />
  );
}

function useLabels(): (level: Assessment) => string {
  const { assessmentLabels } = useModel();
  const text = useStrings();
  return (level) => assessmentLabels.value[level] || text(`assessment_${level}`);
}
