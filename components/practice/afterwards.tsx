/** What a practice looks like afterwards: their light and yours, what was missed, and what the method would have done. */
import type { Act } from '../../lib/domain/practice/acts.ts';
import type { DebriefTurn, HeldSilence, MethodHint } from '../../lib/domain/practice/debrief.ts';
import { PathFigure } from '../review/conversation/path-figure.tsx';
import { Button } from '../ui/button.tsx';
import { type PlainKey, useStrings } from '../ui/strings.tsx';
import * as styles from './afterwards.module.css';
import type { PracticeModel } from './model.ts';

/** Nothing before the end. */
export function Afterwards({ model }: { readonly model: PracticeModel }) {
  const text = useStrings();
  const debrief = model.debrief.value;
  const path = model.path.value;
  if (debrief === null) return null;
  const { name, carries } = model.person.value;
  return (
    <section class={styles.after} aria-labelledby="after-title">
      <h2 id="after-title">{text('practice_after', { name })}</h2>
      <p class={styles.screen}>{text('practice_real_call')}</p>
      <dl class={styles.carried}>
        <dt>{text('practice_carried_stake')}</dt>
        <dd>{carries.stake}</dd>
        <dt>{text('practice_carried_blame')}</dt>
        <dd>{carries.blamesFirst}</dd>
        <dt>{text('practice_carried_target')}</dt>
        <dd>{carries.target}</dd>
        <dt>{text('practice_carried_promise')}</dt>
        <dd>{carries.couldPromise}</dd>
      </dl>
      {path !== null && <PathFigure model={{ guide: { value: path.guide }, state: { value: path.state } }} />}
      {debrief.silences.length > 0 && <Silences silences={debrief.silences} />}
      <ol class={styles.turns} aria-label={text('practice_turns')}>
        {debrief.turns.map((turn) => (
          <TurnRow key={turn.place} turn={turn} model={model} />
        ))}
      </ol>
    </section>
  );
}

function Silences({ silences }: { readonly silences: readonly HeldSilence[] }) {
  const text = useStrings();
  return (
    <ul class={styles.silences}>
      {silences.map(({ length, isHeld }, place) => (
        // In their order, which never changes.
        <li key={place}>
          {text(isHeld ? 'practice_silence_held' : 'practice_silence_broken', {
            seconds: `${Math.round(length / 1000)}`,
          })}
        </li>
      ))}
    </ul>
  );
}

function TurnRow({ turn, model }: { readonly turn: DebriefTurn; readonly model: PracticeModel }) {
  const text = useStrings();
  const { name } = model.person.value;
  return (
    <li>
      {turn.act !== null && <p class={styles.did}>{text(DID[turn.act.kind])}</p>}
      <p class={styles.said}>{turn.says}</p>
      <p class={styles.lights}>
        {turn.theirs !== null && <span>{text(THEIRS[turn.theirs], { name })}</span>}
        {turn.yours !== null && <span>{text(YOURS[turn.yours])}</span>}
      </p>
      {turn.isMissed && <p class={styles.hint}>{text('practice_missed')}</p>}
      {turn.hint !== null && <p class={styles.hint}>{text(METHOD[turn.hint])}</p>}
      {turn.act !== null && (
        <Button kind="link" size="small" onClick={() => model.again(turn.place)}>
          {text('practice_try_again')}
        </Button>
      )}
    </li>
  );
}

const DID: Readonly<Record<Act['kind'], PlainKey>> = {
  enter: 'practice_did_enter',
  question: 'practice_did_question',
  more: 'practice_did_more',
  'say-back': 'practice_did_say_back',
  tell: 'practice_did_tell',
  advise: 'practice_did_advise',
  green: 'practice_did_green',
  yellow: 'practice_did_yellow',
  note: 'practice_did_note',
  ask: 'practice_did_ask',
  answered: 'practice_did_answered',
  judge: 'practice_did_judge',
  objection: 'practice_did_objection',
  no: 'practice_did_no',
  smaller: 'practice_did_smaller',
  agree: 'practice_did_agree',
  end: 'practice_did_end',
};

const THEIRS = { green: 'practice_theirs_green', yellow: 'practice_theirs_yellow' } as const;
const YOURS = { green: 'practice_yours_green', yellow: 'practice_yours_yellow' } as const;

const METHOD: Readonly<Record<MethodHint, PlainKey>> = {
  'story-first': 'practice_method_story_first',
  silence: 'practice_method_silence',
  'warm-up': 'practice_method_warm_up',
  'keep-looking': 'practice_method_keep_looking',
  'look-again': 'practice_method_look_again',
  'their-objection': 'practice_method_their_objection',
  'clear-yes-first': 'practice_method_clear_yes_first',
  'go-back': 'practice_method_go_back',
  'no-advice': 'practice_method_no_advice',
  'ask-on': 'practice_method_ask_on',
};
