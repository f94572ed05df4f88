/** What many conversations have in common: numbers to think with, never a grade. */
import { useEffect, useMemo } from 'preact/hooks';
import { useStrings } from '../../ui/strings.tsx';
import { Failed } from '../review.tsx';
import {
  AsksFigure,
  ChangesFigure,
  FollowThroughFigure,
  ObjectionsFigure,
  ReturnsFigure,
  SilencesFigure,
  StallsFigure,
} from './figures.tsx';
import type { PatternsModel, Period } from './model.ts';
import * as styles from './patterns.module.css';
import { WeeksFigure } from './weeks-figure.tsx';

/** The patterns; the model lives as long as they are shown. */
export function Patterns({ open }: { readonly open: () => PatternsModel }) {
  const model = useMemo(open, [open]);
  useEffect(() => model.close, [model]);
  return <PatternsView model={model} />;
}

/** Every pattern in its frame, and how far to look back. */
export function PatternsView({ model }: { readonly model: PatternsModel }) {
  const text = useStrings();
  const patterns = model.patterns.value;
  return (
    <main aria-busy={patterns === null && model.problem.value === null}>
      <Failed problem={model.problem.value} />
      <div class={styles.head}>
        <p>{text('patterns_about')}</p>
        <div class={styles.choices}>
          <GuideChoice model={model} />
          <PeriodChoice model={model} />
        </div>
      </div>
      {patterns !== null && (
        <div class={styles.grid}>
          <StallsFigure guide={model.guide.value} stalls={patterns.stalls} />
          <ReturnsFigure guide={model.guide.value} returns={patterns.returns} />
          <ObjectionsFigure guide={model.guide.value} objections={patterns.objections} />
          <AsksFigure asks={patterns.asks} />
          <SilencesFigure silences={patterns.silences} />
          {/* Most guides have no scale, and miss nothing. */}
          {patterns.changes.of > 0 && <ChangesFigure changes={patterns.changes} locale={model.locale} />}
          <FollowThroughFigure followThrough={patterns.followThrough} />
          <WeeksFigure weeks={patterns.weeks} of={patterns.of} locale={model.locale} />
        </div>
      )}
    </main>
  );
}

/** By which guide the conversations were held that are counted; nothing where all were held by one. */
function GuideChoice({ model }: { readonly model: PatternsModel }) {
  const text = useStrings();
  const held = model.held.value;
  if (held.length < 2) return null;
  return (
    <label>
      <span>{text('guide_start')}</span>{' '}
      <select
        value={model.guide.value.id}
        onChange={({ currentTarget }) => model.chooseGuide(currentTarget.value)}
      >
        {held.map(({ id, name, language }) => (
          <option key={id} value={id} lang={language} dir="auto">
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

const PERIODS: readonly Period[] = [4, 12, null];

function PeriodChoice({ model }: { readonly model: PatternsModel }) {
  const text = useStrings();
  return (
    <label>
      <span>{text('patterns_period')}</span>{' '}
      <select
        value={String(model.period.value)}
        onChange={({ currentTarget }) =>
          model.look(PERIODS.find((period) => String(period) === currentTarget.value) ?? null)
        }
      >
        {PERIODS.map((period) => (
          <option key={period} value={String(period)}>
            {period === null ? text('patterns_all_time') : text.plural('patterns_last_weeks', period)}
          </option>
        ))}
      </select>
    </label>
  );
}
