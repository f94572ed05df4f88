/** The organizer's card: the steps, what to do and say in each, and the ask. */
import type { Guide } from '../../../lib/domain/guide/guide.ts';
import type { OrganizerStep, PersonCard } from '../../../lib/domain/practice/cards.ts';
import { useStrings } from '../../ui/strings.tsx';
import { Card, Sentences } from './card.tsx';
import * as styles from './cards.module.css';

/** The card; of the person it says no more than what an organizer knows beforehand. */
export function OrganizerCard(props: {
  readonly steps: readonly OrganizerStep[];
  readonly person: Pick<PersonCard, 'name' | 'who' | 'about'>;
  readonly guide: Pick<Guide, 'name' | 'language'>;
}) {
  const { steps, person, guide } = props;
  const text = useStrings();
  const { name, who, about } = person;
  return (
    <Card
      title={text('threes_organizer')}
      of={guide.name}
      lead={text('threes_organizer_lead', { name, who, about })}
    >
      <ol class={styles.columns}>
        {steps.map((step) => (
          <StepToTake key={step.number} step={step} language={guide.language} />
        ))}
      </ol>
      <p class={styles.foot}>{text('threes_brackets')}</p>
    </Card>
  );
}

function StepToTake({ step, language }: { readonly step: OrganizerStep; readonly language: string }) {
  const text = useStrings();
  const { number, name, minutes, aim, scale, silence, smallerAsk } = step;
  return (
    <li class={step.isAsk ? `${styles.step} ${styles.ask}` : styles.step}>
      <h4 lang={language}>
        {number} {name}
        {minutes !== null && <small> {text('minutes_short', { minutes })}</small>}
      </h4>
      <p class={styles.aim} lang={language}>
        {aim}
      </p>
      <Sentences all={step.youDo} language={language} />
      {scale !== null && (
        <p class={styles.say}>
          <span lang={language}>{scale.text}</span>{' '}
          <small>{text('threes_scale', { low: scale.low, high: scale.high })}</small>
        </p>
      )}
      {step.says.map(({ title, words }) => (
        <p key={words} class={styles.say} lang={language}>
          {title !== null && <b>{title}</b>} {words}
        </p>
      ))}
      {silence !== null && (
        <p class={styles.silence} lang={language}>
          {silence}
        </p>
      )}
      <Sentences all={step.questions} language={language} class={styles.questions} />
      {smallerAsk !== null && <p class={styles.say}>{text('threes_smaller', { words: smallerAsk })}</p>}
    </li>
  );
}
