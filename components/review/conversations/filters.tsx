/** Which conversations are shown. */
import type { ComponentChildren, Ref } from 'preact';
import { useId } from 'preact/hooks';
import { ASSESSMENTS, type Assessment } from '../../../lib/domain/conversation/events.ts';
import { assessmentLabel } from '../../debrief/debrief.tsx';
import { Button } from '../../ui/button.tsx';
import { DayField } from '../../ui/day-field.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { useStrings } from '../../ui/strings.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { AnswerFilter } from './answer-filter.tsx';
import { DaysField } from './days-field.tsx';
import { countFilters, type Filter, HIT_KINDS } from './filter.ts';
import * as styles from './filters.module.css';
import type { ConversationsModel } from './model.ts';

/**
 * By what came of it; and by what was written down, days, person, the step that was reached, and where they stand, in a
 * narrow window behind a button.
 */
export function Filters(props: {
  readonly model: ConversationsModel;
  /** Whether all are shown where the window is narrow. */
  readonly isOpen: boolean;
  readonly setOpen: (isOpen: boolean) => void;
  /** The field of what is looked for, for who gives it the focus. */
  readonly kinds: Ref<HTMLSelectElement>;
}) {
  const { model, isOpen, setOpen, kinds } = props;
  const text = useStrings();
  const form = useId();
  const on = countFilters(model.filter.value);
  return (
    <>
      <div class={styles.bar}>
        <AnswerFilter model={model} />
        <Button
          size="chip"
          class={styles.opens}
          aria-expanded={isOpen}
          aria-controls={form}
          onClick={() => setOpen(!isOpen)}
        >
          {on === 0
            ? text('filters')
            : text('filters_on', { count: new Intl.NumberFormat(model.locale).format(on) })}
        </Button>
      </div>
      <Fields id={form} model={model} isOpen={isOpen} isOn={on > 0} kinds={kinds} />
    </>
  );
}

function Fields(props: {
  readonly id: string;
  readonly model: ConversationsModel;
  /** Whether they are shown where the window is narrow. */
  readonly isOpen: boolean;
  readonly isOn: boolean;
  readonly kinds: Ref<HTMLSelectElement>;
}) {
  const { id, model, isOpen, isOn, kinds } = props;
  const text = useStrings();
  const filter = model.filter.value;
  return (
    <form
      id={id}
      class={`${styles.filters} ${isOpen ? '' : styles.closed}`}
      onSubmit={(event) => event.preventDefault()}
    >
      <SelectField
        label={text('filter_kind')}
        element={kinds}
        value={filter.kind}
        onChoose={(kind) => model.change({ kind: kind as Filter['kind'] })}
        class={styles.filter}
      >
        <option value="">{text('filter_kind_any')}</option>
        {HIT_KINDS.map((kind) => (
          <option key={kind} value={kind}>
            {text(`kinds_${kind.replace('-', '_') as 'note'}`)}
          </option>
        ))}
      </SelectField>
      <DaysField
        typed={model.days.value}
        parsed={model.daysRead.value}
        onType={model.sayDays}
        locale={model.locale}
        class={styles.filter}
      />
      <DayField
        label={text('filter_from')}
        value={filter.from}
        change={(from) => model.correctDays({ from })}
        class={styles.filter}
      />
      <DayField
        label={text('filter_until')}
        value={filter.until}
        change={(until) => model.correctDays({ until })}
        class={styles.filter}
      />
      <TextField
        label={text('filter_person')}
        class={styles.filter}
        value={filter.person}
        onType={(person) => model.change({ person })}
      />
      <Choice name={text('filter_step')} value={filter.step} change={(step) => model.change({ step })}>
        {model.guide.steps.map(({ id, name }, index) => (
          <option key={id} value={id} lang={model.guide.language} dir="auto">
            {`${index + 1} ${name}`}
          </option>
        ))}
      </Choice>
      <Choice
        name={text('filter_assessment')}
        value={String(filter.assessment)}
        change={(level) => model.change({ assessment: level === '' ? '' : (Number(level) as Assessment) })}
      >
        {ASSESSMENTS.map((level) => (
          <option key={level} value={String(level)}>
            {`${level} ${assessmentLabel(text, model.labels.value, level)}`}
          </option>
        ))}
      </Choice>
      {isOn && (
        <Button size="slim" onClick={model.clear}>
          {text('show_all')}
        </Button>
      )}
    </form>
  );
}

function Choice(props: {
  readonly name: string;
  readonly value: string;
  readonly change: (value: string) => void;
  readonly children: ComponentChildren;
}) {
  const { name, value, change, children } = props;
  const text = useStrings();
  return (
    <SelectField label={name} value={value} onChoose={change} class={styles.filter}>
      <option value="">{text('filter_any')}</option>
      {children}
    </SelectField>
  );
}
