/** The observer's sheet: the signs of each step with boxes to tick, room for notes, and what to say afterwards. */
import type { Guide } from '../../../lib/domain/guide/guide.ts';
import type { ObserverStep, PersonCard } from '../../../lib/domain/practice/cards.ts';
import { useStrings } from '../../ui/strings.tsx';
import { Box, Card, Sentences } from './card.tsx';
import * as styles from './cards.module.css';

/** The sheet. */
export function ObserverCard(props: {
  readonly steps: readonly ObserverStep[];
  readonly person: Pick<PersonCard, 'name'>;
  readonly guide: Pick<Guide, 'name' | 'language'>;
}) {
  const { steps, person, guide } = props;
  const text = useStrings();
  return (
    <Card
      title={text('threes_observer')}
      of={guide.name}
      lead={text('threes_observer_lead', { name: person.name })}
    >
      <ol class={styles.columns}>
        {steps.map((step) => (
          <StepToWatch key={step.number} step={step} language={guide.language} />
        ))}
      </ol>
      <p class={styles.write}>
        {text('threes_talk_share')} <Room />
      </p>
      <div class={styles.notes}>
        <h4>{text('threes_notes')}</h4>
        <div class={styles.lines} />
      </div>
      <div>
        <h4>{text('threes_afterwards')}</h4>
        <ol class={styles.afterwards}>
          {AFTERWARDS.map((key) => (
            <li key={key}>{text(key)}</li>
          ))}
        </ol>
      </div>
    </Card>
  );
}

/** In the order in which it is said. */
const AFTERWARDS = [
  'threes_after_organizer',
  'threes_after_person',
  'threes_after_worked',
  'threes_after_try',
] as const;

const LIGHTS = {
  green: { label: 'light_green', look: styles.green },
  yellow: { label: 'light_yellow', look: styles.yellow },
} as const;
const ANSWERS = { yes: 'answer_yes', unsure: 'answer_unsure', no: 'answer_no' } as const;

function StepToWatch({ step, language }: { readonly step: ObserverStep; readonly language: string }) {
  const text = useStrings();
  return (
    <li class={step.isAsk ? `${styles.step} ${styles.ask}` : styles.step}>
      <h4 lang={language}>
        {step.number} {step.name}
      </h4>
      <Sentences all={step.watchFor} language={language} />
      <ul class={styles.signs}>
        {step.signs.map(({ light, words, answer }) => (
          <li key={words}>
            <Box />
            <span>
              <b class={LIGHTS[light].look}>
                {text(answer === null ? LIGHTS[light].label : ANSWERS[answer])}
              </b>{' '}
              <span lang={language}>{words}</span>
            </span>
          </li>
        ))}
      </ul>
      {step.isAsk && <Silence />}
    </li>
  );
}

/** How long it was still after the ask, and who ended it. */
function Silence() {
  const text = useStrings();
  return (
    <>
      <p class={styles.write}>
        {text('threes_silence_seconds')} <Room />
      </p>
      <p class={styles.write}>
        {text('threes_spoke_first')}{' '}
        <span class={styles.whole}>
          <Box /> {text('threes_organizer')}
        </span>{' '}
        <span class={styles.whole}>
          <Box /> {text('threes_person')}
        </span>
      </p>
    </>
  );
}

/** Room to write a number in. */
function Room() {
  return <span class={styles.room} aria-hidden="true" />;
}
