/** Two quiet minutes after a conversation. */

import type { ReadonlySignal } from '@preact/signals';
import { useState } from 'preact/hooks';
import type { Drafts } from '../../lib/app/session/drafts.ts';
import { type DraftField, fieldOf } from '../../lib/domain/conversation/draft-fields.ts';
import {
  ASSESSMENTS,
  type Assessment,
  type AssessmentLabels,
  type DebriefQuestion,
} from '../../lib/domain/conversation/events.ts';
import { isTooLong } from '../../lib/domain/conversation/limits.ts';
import type { ConversationState } from '../../lib/domain/conversation/state.ts';
import { bound } from '../ui/bound.ts';
import { Button } from '../ui/button.tsx';
import { type Translate, useStrings } from '../ui/strings.tsx';
import { TextField } from '../ui/text-field.tsx';
import * as styles from './debrief.module.css';

const QUESTIONS: readonly DebriefQuestion[] = ['differently', 'next'];

const PLACES = { sidebar: styles.sidebar, page: styles.page } as const;

/** Where they stand, what you would do differently, and your own next step. All of it can be left out. */
export function Debrief(props: { readonly model: DebriefModel; readonly place: 'sidebar' | 'page' }) {
  const { model, place } = props;
  const text = useStrings();
  return (
    <section class={PLACES[place]} aria-labelledby="debrief-title">
      <h2 id="debrief-title">{text('debrief_title')}</h2>
      <AssessmentScale model={model} />
      {QUESTIONS.map((question) => (
        <DebriefField key={question} model={model} question={question} place={place} />
      ))}
    </section>
  );
}

function DebriefField(props: {
  readonly model: DebriefModel;
  readonly question: DebriefQuestion;
  readonly place: 'sidebar' | 'page';
}) {
  const { model, question, place } = props;
  const text = useStrings();
  const known = model.state.value.debrief.get(question) ?? '';
  return (
    <TextField
      label={text(`debrief_${question}`)}
      {...bound(model, fieldOf({ kind: 'debrief', question }), known)}
      class={styles.question}
      rows={place === 'sidebar' ? 1 : 2}
      onLeave={() => model.debrief(question)}
    />
  );
}

/** The five levels, and a way to rename them: organizations differ. */
function AssessmentScale({ model }: { readonly model: DebriefModel }) {
  const text = useStrings();
  const [isRenaming, setRenaming] = useState(() =>
    ASSESSMENTS.some((level) => model.drafts.of(fieldOf({ kind: 'level', level })) !== undefined),
  );
  const labels = model.assessmentLabels.value;
  return (
    <fieldset class={styles.scale}>
      <legend>{text('debrief_assessment')}</legend>
      {ASSESSMENTS.map((level) =>
        isRenaming ? (
          <LabelField key={level} model={model} level={level} label={assessmentLabel(text, labels, level)} />
        ) : (
          <button
            key={level}
            type="button"
            class={styles.level}
            aria-pressed={model.state.value.assessment === level}
            onClick={() => model.assess(level)}
          >
            <b>{level}</b> {assessmentLabel(text, labels, level)}
          </button>
        ),
      )}
      <Button kind="quiet" class={styles.rename} onClick={() => setRenaming(!isRenaming)}>
        {text(isRenaming ? 'debrief_renamed' : 'debrief_rename')}
      </Button>
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
  const field = fieldOf({ kind: 'level', level });
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

/** The organizer's own name for it, or the one that it came with. */
export function assessmentLabel(text: Translate, labels: AssessmentLabels, level: Assessment): string {
  return labels[level] || text(`assessment_${level}`);
}

/** The part of a page's model that a debrief is given. */
interface DebriefModel {
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
