/** Words to say, with what is known in their blanks. */
import { useEffect, useState } from 'preact/hooks';
import { fieldOf } from '../../lib/domain/conversation/draft-fields.ts';
import { type SentencePart, sentenceOf } from '../../lib/domain/conversation/sentence.ts';
import type { Script } from '../../lib/domain/guide/guide.ts';
import { lazy } from '../ui/lazy.tsx';
import { useStrings } from '../ui/strings.tsx';
import { useModel } from './context.tsx';
import * as fills from './fill.module.css';
import * as styles from './script-text.module.css';

/** Wanted with the first blank that is pressed, and loaded by then: the focus is in it at once. */
const BlankField = lazy(async () => (await import('./blank-field.tsx')).BlankField);

/** How a script looks: `part` and `frame` are words to say, without a heading; `ask` is the largest of all, `card` as the card around it. */
const LOOKS = {
  plain: '',
  part: '',
  frame: styles.frame,
  ask: styles.ask,
  card: styles.card,
} as const;

/** What a script is given. */
export interface ScriptTextProps {
  readonly script: Script;
  readonly look: keyof typeof LOOKS;
  /** Opens the field of its first blank as it comes. */
  readonly isFilling?: boolean;
}

/** No part of a script. */
const NONE = -1;

/** A script. Each blank is a button: tap it to fill it, and Tab goes on to the next one. */
export function ScriptText({ script, look, isFilling = false }: ScriptTextProps) {
  const { guide, state, drafts } = useModel();
  const parts = sentenceOf(guide.value, state.value, script.text, ({ id }) =>
    drafts.text(fieldOf({ kind: 'blank', blank: id })),
  );
  const blanks = parts.flatMap((part, index) => ('blank' in part ? [index] : []));
  /** The part that is being filled: a blank may stand in a script twice. */
  const [filling, setFilling] = useState((isFilling ? blanks[0] : undefined) ?? NONE);
  const filled = parts[filling];
  const wayTo = (index: number | undefined) => (index === undefined ? null : () => setFilling(index));
  useEffect(() => BlankField.preload(), []);
  return (
    <div class={`${styles.script} ${LOOKS[look]}`}>
      {look === 'plain' && script.title !== undefined && <h2 lang={guide.value.language}>{script.title}</h2>}
      <p lang={guide.value.language}>
        {parts.map((part, index) =>
          'text' in part ? (
            part.text
          ) : (
            // A script's parts never change places, so their place is what they are.
            <BlankButton key={`${index} ${part.blank.id}`} part={part} fill={() => setFilling(index)} />
          ),
        )}
      </p>
      {filled !== undefined && 'blank' in filled && (
        <BlankField
          key={filling}
          blank={filled.blank}
          previous={wayTo(blanks[blanks.indexOf(filling) - 1])}
          next={wayTo(blanks[blanks.indexOf(filling) + 1])}
          // The field that was left may say so when the next one is there.
          done={() => setFilling((now) => (now === filling ? NONE : now))}
        />
      )}
    </div>
  );
}

function BlankButton(props: {
  readonly part: Exclude<SentencePart, { readonly text: string }>;
  readonly fill: () => void;
}) {
  const { part, fill } = props;
  const { blank, words, isOpen, whole } = part;
  const text = useStrings();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a button element does not flow and break with the words around it.
    <span
      role="button"
      tabIndex={0}
      class={`${styles.blank} ${isOpen ? fills.open : fills.fill}`}
      title={whole ?? text('blank_fill', { hint: blank.hint })}
      onClick={fill}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        fill();
      }}
    >
      {words}
    </span>
  );
}
