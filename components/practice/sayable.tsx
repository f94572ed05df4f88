/** What you say: a question of the step, or words of your own. */
import { INTENTIONS, type Said, type Understood } from '../../lib/domain/practice/understand.ts';
import { Button } from '../ui/button.tsx';
import { type Translate, useStrings } from '../ui/strings.tsx';
import { TextField } from '../ui/text-field.tsx';
import type { PracticeModel } from './model.ts';
import * as styles from './sayable.module.css';

/** The questions, each said by pressing it, and a field for words of one's own. */
export function Sayable({ model }: { readonly model: PracticeModel }) {
  const text = useStrings();
  return (
    <div class={styles.say}>
      {model.sayable.value.length > 0 && (
        <ul aria-label={text('practice_sayable')}>
          {model.sayable.value.map(({ id, text: words }) => (
            <li key={id}>
              <Button size="pill" onClick={() => model.say({ kind: 'question', about: id, words })}>
                {words}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <div class={styles.own}>
        <TextField
          label={text('practice_own_words')}
          value={model.typed}
          onType={model.type}
          onEnter={model.sayTyped}
          class={styles.field ?? ''}
        />
        <Button onClick={model.sayTyped}>{text('practice_say')}</Button>
      </div>
      <Understanding model={model} />
    </div>
  );
}

/** What was understood, and what else may have been meant. */
function Understanding({ model }: { readonly model: PracticeModel }) {
  const text = useStrings();
  const heard = model.heard.value;
  const meanings: readonly Said[] = [
    ...INTENTIONS.map((kind) => ({ kind })),
    ...model.sayable.value.map(({ id, text: words }) => ({ kind: 'question', about: id, words }) as const),
  ];
  return (
    <div class={styles.heard} role="status">
      {heard !== null && (
        <>
          <p>{heardIn(text, heard.as)}</p>
          <details open={heard.as === null}>
            <summary>{text('practice_meant')}</summary>
            <ul>
              {meanings
                .filter((one) => !isSame(one, heard.as))
                .map((one) => (
                  <li key={meaningIn(text, one)}>
                    <Button size="compact" onClick={() => model.correct(one)}>
                      {meaningIn(text, one)}
                    </Button>
                  </li>
                ))}
            </ul>
          </details>
        </>
      )}
    </div>
  );
}

function heardIn(text: Translate, as: Understood | null): string {
  if (as === null) return text('practice_not_understood');
  return as.kind === 'ask'
    ? text('practice_is_ask')
    : text('practice_understood', { what: meaningIn(text, as) });
}

function meaningIn(text: Translate, meaning: Said): string {
  if ('about' in meaning) return meaning.words;
  return text(INTENTION_NAMES[meaning.kind]);
}

const INTENTION_NAMES = {
  more: 'practice_means_more',
  'say-back': 'practice_means_say_back',
  tell: 'practice_means_tell',
  advise: 'practice_means_advise',
} as const;

function isSame(one: Said, other: Understood | null): boolean {
  if (other === null || one.kind !== other.kind) return false;
  return !('about' in one && 'about' in other) || one.about === other.about;
}
