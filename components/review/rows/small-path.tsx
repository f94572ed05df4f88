/** The small picture of a conversation's path in its row: time goes across, steps go up, so that getting on is rising. */
import type { StepId } from '../../../lib/domain/guide/guide.ts';
import type { ConversationRow } from '../../../lib/storage/rows.ts';
import { AnswerSignIn } from '../../ui/answer-sign.tsx';
import { useStrings } from '../../ui/strings.tsx';
import { createTimeScale } from '../conversation/time-scale.ts';
import * as styles from './small-path.module.css';

const WIDTH = 132;
const HEIGHT = 36;
/** Room for the signs at the ends, px. */
const START = 5;
const SPAN = WIDTH - 12;
/** Of the bottom line, and of all lines together, px. */
const BOTTOM = HEIGHT - 5;
const RISE = HEIGHT - 11;

/** Steps are the guide's, in order; what was entered besides them comes above. Its name says the steps by number. */
export function SmallPath(props: {
  readonly row: Pick<ConversationRow, 'path' | 'enteredAt' | 'asks' | 'startedAt' | 'endedAt' | 'touchedAt'>;
  readonly steps: readonly StepId[];
}) {
  const { row, steps } = props;
  const text = useStrings();
  const lanes = [...new Set([...steps, ...row.path])];
  const placeOf = createPlaces(row);
  const heightOf = (step: StepId) =>
    BOTTOM - (Math.max(0, lanes.indexOf(step)) / Math.max(1, lanes.length - 1)) * RISE;
  const line = lineOf(row.path.map((step, index) => [placeOf.entry(index), heightOf(step)]));
  const numbers = row.path.map((step) => lanes.indexOf(step) + 1).join(', ');
  return (
    <svg
      class={styles.path}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={text('row_path', { steps: numbers })}
    >
      {lanes.map((step) => (
        <path key={step} class={styles.lane} d={`M2 ${heightOf(step)}H${WIDTH - 2}`} />
      ))}
      {line !== '' && <path class={styles.area} d={`${line}V${HEIGHT - 2}H${START}Z`} />}
      <path class={styles.line} d={line} />
      {row.asks.map(({ at, answer }, index) => {
        if (at === undefined || answer === null) return null;
        const step = row.path[placeOf.stayAt(at)] ?? '';
        return (
          <AnswerSignIn
            key={index}
            answer={answer}
            at={`translate(${placeOf.at(at)} ${heightOf(step)}) scale(.75)`}
          />
        );
      })}
    </svg>
  );
}

/** Where on the picture the time is, px; where the times are not known yet, the steps stand equally far apart. */
function createPlaces(row: Parameters<typeof SmallPath>[0]['row']) {
  const { path, enteredAt, asks, startedAt, endedAt, touchedAt } = row;
  const length = Math.max(0, (endedAt ?? touchedAt) - startedAt);
  const isTimed = enteredAt?.length === path.length;
  const scale = createTimeScale([
    0,
    length,
    ...(enteredAt ?? []),
    ...asks.flatMap(({ at }) => (at === undefined ? [] : [Math.min(at, length)])),
  ]);
  const at = (since: number) => round(START + scale.at(since) * SPAN);
  return {
    at,
    entry: (index: number) =>
      isTimed ? at(enteredAt[index] ?? 0) : round(START + (index / path.length) * SPAN),
    /** The stay in which an instant was (ms since the beginning), by its place on the path. */
    stayAt: (since: number) => (enteredAt ?? []).findLastIndex((entered) => entered <= since),
  };
}

/** A line that goes on level until the next point, and from there to the end. */
function lineOf(points: readonly (readonly [number, number])[]): string {
  if (points.length === 0) return '';
  const steps = points.map(([x, y], index) => (index === 0 ? `M${x} ${round(y)}` : `H${x}V${round(y)}`));
  return `${steps.join('')}H${START + SPAN}`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
