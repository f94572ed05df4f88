/** The card of whoever plays the person: who they are, what they carry, how they speak, what moves them, when they say yes. */
import type { ComponentChildren } from 'preact';
import type { Influence, PersonAnswers, PersonCard } from '../../../lib/domain/practice/cards.ts';
import type { Mood } from '../../../lib/domain/practice/person.ts';
import { type PlainKey, useStrings } from '../../ui/strings.tsx';
import { Card } from './card.tsx';
import * as styles from './cards.module.css';

interface Shown {
  readonly person: PersonCard;
  /** BCP 47: of what the person says. */
  readonly language: string;
}

/** The card. */
export function PersonCardView({ person, language }: Shown) {
  const text = useStrings();
  const { name, who, carries } = person;
  return (
    <Card title={text('threes_person')} of={name} lead={text('threes_person_lead', { name, who })}>
      <div class={styles.columns}>
        <Part title={text('threes_carries')}>
          <dl class={styles.carries}>
            {CARRIED.map(([part, label]) => (
              <div key={part}>
                <dt>{text(label)}</dt>
                <dd lang={language}>{carries[part]}</dd>
              </div>
            ))}
          </dl>
        </Part>
        <HowTheySpeak person={person} language={language} />
        <Fears person={person} language={language} />
        <Moves title={text('threes_warms')} all={person.warms} />
        <Moves title={text('threes_cools')} all={person.cools} />
        <Part title={text('threes_answers')}>
          {person.answers === null ? (
            <p>{text('threes_no_ask')}</p>
          ) : (
            <Answers answers={person.answers} language={language} />
          )}
        </Part>
      </div>
    </Card>
  );
}

const CARRIED = [
  ['stake', 'threes_carries_stake'],
  ['blamesFirst', 'threes_carries_blame'],
  ['target', 'threes_carries_target'],
  ['couldPromise', 'threes_carries_promise'],
] as const;

const STARTS = {
  guarded: 'threes_starts_guarded',
  neutral: 'threes_starts_neutral',
  warm: 'threes_starts_warm',
} as const;

/** Whoever is cold closes up, or stays polite. */
const COLD = {
  closed: 'threes_cold_closed',
  flat: 'threes_cold_closed',
  polite: 'threes_cold_polite',
  alive: 'threes_cold_polite',
  thinking: 'threes_cold_polite',
  sure: 'threes_cold_polite',
} as const satisfies Record<Mood, string>;

function HowTheySpeak({ person, language }: Shown) {
  const text = useStrings();
  const { about, warmth, coldMood, speaks } = person;
  return (
    <>
      <Part title={text('threes_speaks')}>
        <p lang={language}>{about}</p>
        <p>{text(STARTS[warmth])}</p>
        <p>{text(COLD[coldMood], { words: speaks.cold })}</p>
        <p class={styles.aim}>{text('threes_own_words')}</p>
        <Says label={text('threes_hello')} all={[speaks.hello]} language={language} />
      </Part>
      <Says label={text('threes_story')} all={speaks.story} language={language} />
      <Says label={text('threes_blame')} all={speaks.blame} language={language} />
      <Says label={text('threes_plan')} all={speaks.plan} language={language} />
    </>
  );
}

function Fears({ person, language }: Shown) {
  const text = useStrings();
  return (
    <>
      {person.fears.map(({ says, eased }, at) => (
        <div key={says} class={styles.says}>
          {at === 0 && <h5>{text('threes_fears')}</h5>}
          <p lang={language}>{text('threes_quote', { words: says })}</p>
          <p>{text('threes_eased', { words: eased })}</p>
        </div>
      ))}
    </>
  );
}

function Moves({ title, all }: { readonly title: string; readonly all: readonly Influence[] }) {
  const text = useStrings();
  return (
    <Part title={title}>
      <ul class={styles.sentences}>
        {all.map((by) => (
          <li key={by}>{text(BY[by])}</li>
        ))}
      </ul>
    </Part>
  );
}

const BY = {
  question: 'threes_by_question',
  'say-back': 'threes_by_say_back',
  yellow: 'threes_by_yellow',
  back: 'threes_by_back',
  objection: 'threes_by_objection',
  smaller: 'threes_by_smaller',
  green: 'threes_by_green',
  note: 'threes_by_note',
  tell: 'threes_by_tell',
  advise: 'threes_by_advise',
  rushed: 'threes_by_rushed',
  broken: 'threes_by_broken',
} as const satisfies Record<Influence, PlainKey>;

function Answers({ answers, language }: { readonly answers: PersonAnswers; readonly language: string }) {
  const text = useStrings();
  const { maybe, unsure, yes, smallerYes, no, wayOut, thinks } = answers;
  const said = [
    [text(no === null ? 'threes_maybe' : 'threes_maybe_story'), maybe],
    [text('threes_unsure'), unsure],
    [text('threes_yes'), yes],
    [text('threes_smaller_yes'), smallerYes],
    [text('threes_no'), no],
  ] as const;
  return (
    <>
      <p>{text('threes_thinks', { seconds: thinks, words: wayOut })}</p>
      {said.map(
        ([label, words]) =>
          words !== null && <Says key={label} label={label} all={[words]} language={language} />,
      )}
    </>
  );
}

/** Examples of what they say, in order. */
function Says(props: { readonly label: string; readonly all: readonly string[]; readonly language: string }) {
  const text = useStrings();
  return (
    <div class={styles.says}>
      <h5>{props.label}</h5>
      {props.all.map((words) => (
        <p key={words} lang={props.language}>
          {text('threes_quote', { words })}
        </p>
      ))}
    </div>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ComponentChildren }) {
  return (
    <div class={styles.step}>
      <h4>{title}</h4>
      {children}
    </div>
  );
}
