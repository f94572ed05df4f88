/** Where someone stands, on a scale of five whose labels are the organizer's. */
import { useState } from 'preact/hooks';
import { levelField } from '../../lib/domain/conversation/draft-fields.ts';
import { ASSESSMENTS, type Assessment } from '../../lib/domain/conversation/events.ts';
import { isTooLong } from '../../lib/domain/conversation/limits.ts';
import { bound } from '../ui/bound.ts';
import { useStrings } from '../ui/strings.tsx';
import { TextField } from '../ui/text-field.tsx';
import { assessmentLabel } from './assessment-label.ts';
import type { DebriefModel } from './model.ts';

/** The five levels, and a way to rename them: organizations differ. */
export function AssessmentScale({ model }: { readonly model: DebriefModel }) {
  const text = useStrings();
  const [isRenaming, setRenaming] = useState(() =>
    ASSESSMENTS.some((level) => model.drafts.of(levelField(level)) !== undefined),
  );
  const labels = model.assessmentLabels.value;
  return (
    <fieldset class="scale">
      <legend>{text('debrief_assessment')}</legend>
      {ASSESSMENTS.map((level) =>
        isRenaming ? (
          <LabelField key={level} model={model} level={level} label={assessmentLabel(text, labels, level)} />
        ) : (
          <button
            key={level}
            type="button"
            aria-pressed={model.state.value.assessment === level}
            onClick={() => model.assess(level)}
          >
            <b>{level}</b> {assessmentLabel(text, labels, level)}
          </button>
        ),
      )}
      <button type="button" class="quiet" onClick={() => setRenaming(!isRenaming)}>
        {text(isRenaming ? 'debrief_renamed' : 'debrief_rename')}
      </button>
    </fieldset>
  );
}

function LabelField(props: {
  readonly model: DebriefModel;
  readonly level: Assessment;
  readonly label: string;
}) {
  const { model, level, label } = props;
  const text = useStrings();
  const field = levelField(level);
  const keep = () => {
    const typed = model.drafts.of(field)?.text;
    if (typed === undefined || isTooLong(typed)) return;
    if (typed.trim() !== label) void model.renameAssessment(level, typed.trim());
    model.dropDraft(field);
  };
  return (
    <TextField
      label={text('debrief_label', { level })}
      hideLabel
      {...bound(model, field, label)}
      onEnter={keep}
      onEscape={() => model.dropDraft(field)}
      onLeave={keep}
    />
  );
}
