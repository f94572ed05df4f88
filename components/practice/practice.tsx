/** A page that looks like a video call, for running a whole conversation with nobody at the other end. */
import { useRef } from 'preact/hooks';
import type { Role } from '../../lib/domain/practice/roles.ts';
import { Alert } from '../ui/alert.tsx';
import { type HostAccess, HostAccessNotice } from '../ui/host-access.tsx';
import { useKeptFocus } from '../ui/keep-focus.ts';
import { type PlainKey, useStrings } from '../ui/strings.tsx';
import { Afterwards } from './afterwards.tsx';
import type { Aloud } from './aloud.ts';
import { Chooser } from './chooser.tsx';
import { HearThem } from './hear-them.tsx';
import { FirstHint, PinHint } from './hints.tsx';
import type { PracticeModel } from './model.ts';
import { PersonPicture } from './person-picture.tsx';
import * as styles from './practice.module.css';
import { Sayable } from './sayable.tsx';

/** The whole page. */
export function Practice(props: {
  readonly model: PracticeModel;
  readonly aloud: Aloud;
  readonly hostAccess: HostAccess;
}) {
  const { model, aloud, hostAccess } = props;
  const text = useStrings();
  const root = useRef<HTMLElement>(null);
  useKeptFocus(root);
  return (
    <div class={styles.page}>
      <main class={`${styles.call} ${model.hasEnded.value ? styles.ended : ''}`} ref={root}>
        <header class={styles.header}>
          <h1>{text('practice_heading', { name: model.person.value.name })}</h1>
          <p>{text('practice_private')}</p>
        </header>
        <HostAccessNotice access={hostAccess} />
        {!model.isOn.value && <Hints model={model} />}
        {model.problem.value !== null && <Alert>{model.problem.value}</Alert>}
        <div class={styles.stage}>
          <PersonPicture person={model.person.value} mood={model.turn.value.mood} />
          <span class={styles.tag}>
            {model.person.value.name}, {model.person.value.who}
          </span>
          <OwnPicture />
        </div>
        <HearThem aloud={aloud} />
        <Captions model={model} />
        <Afterwards model={model} />
        {(!model.isOn.value || model.hasEnded.value) && <Chooser model={model} />}
      </main>
    </div>
  );
}

/** What a newcomer is told, until the talk begins: then the person has the room. */
function Hints({ model }: { readonly model: PracticeModel }) {
  return (
    <>
      {model.hint.value && <FirstHint model={model} />}
      <PinHint model={model} />
    </>
  );
}

/** One's own small tile: no camera is on, so it says who is there and no more. */
function OwnPicture() {
  const text = useStrings();
  return (
    <div class={styles.own}>
      <svg viewBox="0 0 64 64" aria-hidden="true">
        <circle cx="32" cy="25" r="11" />
        <path d="M10 60c2-14 11-20 22-20s20 6 22 20z" />
      </svg>
      <span>{text('practice_you')}</span>
    </div>
  );
}

/** The captions below the picture, and what can be said. */
function Captions({ model }: { readonly model: PracticeModel }) {
  const text = useStrings();
  const { says, state } = model.turn.value;
  const { name } = model.person.value;
  const again = model.againIn.value;
  const begin =
    again === undefined
      ? text('practice_turn_start', { name })
      : text('practice_turn_again', { name, step: again.name });
  return (
    <section class={styles.captions} aria-label={text('practice_captions')}>
      <div aria-live="polite">
        <p
          class={styles.says}
          lang={model.person.value.language}
          dir="auto"
          key={model.rehearsal.value.turns.length}
        >
          {says}
        </p>
        {!model.hasEnded.value && (
          <p class={styles.turn}>
            <b>{text('practice_your_turn')}</b>{' '}
            {model.isOn.value
              ? text(state.askedAt === null ? TURNS[state.role] : 'practice_turn_silence')
              : begin}
          </p>
        )}
      </div>
      {model.isOn.value && !model.hasEnded.value && <Sayable model={model} />}
    </section>
  );
}

const TURNS = {
  introduction: 'practice_turn_introduction',
  stake: 'practice_turn_stake',
  blame: 'practice_turn_blame',
  plan: 'practice_turn_plan',
  ask: 'practice_turn_ask',
  'next-steps': 'practice_turn_next_steps',
} as const satisfies Record<Role, PlainKey>;
