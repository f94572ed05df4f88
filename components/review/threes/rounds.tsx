/** The rounds: how long this one still lasts, and who is what in it and in the next. */
import { PARTS, type Part, ROUNDS, whoIs } from '../../../lib/domain/practice/threes.ts';
import { Button } from '../../ui/button.tsx';
import { minutesAndSeconds } from '../../ui/format-time.ts';
import { SelectField } from '../../ui/select-field.tsx';
import { useStrings } from '../../ui/strings.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { MINUTES, type RoundsModel } from './model.ts';
import * as styles from './rounds.module.css';

interface Shown {
  readonly model: RoundsModel;
}

/** What one is called before a name is given. */
const LETTERS = ['A', 'B', 'C'] as const;

/** The whole of it. */
export function Rounds({ model }: Shown) {
  const text = useStrings();
  return (
    <section class={styles.rounds} aria-labelledby="threes-rounds">
      <h2 id="threes-rounds">{text('threes_rounds')}</h2>
      <div class={styles.both}>
        <div class={model.isOver.value ? `${styles.timer} ${styles.over}` : styles.timer}>
          <Left model={model} />
          <Buttons model={model} />
          <Over model={model} />
        </div>
        <WhoIsWhat model={model} />
      </div>
      <div class={styles.fields}>
        {LETTERS.map((letter, which) => (
          <TextField
            key={letter}
            label={text('threes_name', { letter })}
            value={model.names.value[which] ?? ''}
            onType={(words) => model.name(which, words)}
          />
        ))}
        <SelectField
          label={text('threes_minutes')}
          value={`${model.minutes.value}`}
          onChoose={(minutes) => model.setMinutes(Number(minutes))}
        >
          {MINUTES.map((minutes) => (
            <option key={minutes} value={`${minutes}`}>
              {minutes}
            </option>
          ))}
        </SelectField>
      </div>
      <p class={styles.hint}>{text('threes_names_hint')}</p>
    </section>
  );
}

/** Apart, so that nothing else is drawn with each second. */
function Left({ model }: Shown) {
  const text = useStrings();
  return (
    <p class={styles.left} role="timer" aria-label={text('threes_time_left')}>
      {minutesAndSeconds(model.left.value)}
    </p>
  );
}

/** One button leads through a round: start, pause, go on, and at its end the next. */
function Buttons({ model }: Shown) {
  const text = useStrings();
  const { start, pause, next } = model;
  const [label, act] = model.isOver.value
    ? (['threes_next', next] as const)
    : model.isRunning.value
      ? (['threes_pause', pause] as const)
      : ([model.isBegun.value ? 'threes_go_on' : 'threes_start', start] as const);
  return (
    <div class={styles.buttons}>
      <Button kind="primary" onClick={act}>
        {text(label)}
      </Button>
      {!model.isOver.value && <Button onClick={next}>{text('threes_next')}</Button>}
    </div>
  );
}

/** Said at the end of a round, once. */
function Over({ model }: Shown) {
  const text = useStrings();
  const round = model.round.value;
  const name = nameOf(model, 'organizer', round + 1);
  return (
    <p class={styles.said} role="status">
      {model.isOver.value && text(round % ROUNDS === 0 ? 'threes_all_over' : 'threes_over', { round, name })}
    </p>
  );
}

function WhoIsWhat({ model }: Shown) {
  const text = useStrings();
  const rounds = [model.round.value, model.round.value + 1];
  return (
    <table class={styles.who}>
      <thead>
        <tr>
          <td />
          {rounds.map((round) => (
            <th key={round} scope="col">
              {text('threes_round', { round })}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {PARTS.map((part) => (
          <tr key={part}>
            <th scope="row">{text(`threes_${part}`)}</th>
            {rounds.map((round) => (
              <td key={round} dir="auto">
                {nameOf(model, part, round)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function nameOf(model: RoundsModel, part: Part, round: number): string {
  const which = whoIs(part, round);
  return model.names.value[which]?.trim() || (LETTERS[which] ?? '');
}
