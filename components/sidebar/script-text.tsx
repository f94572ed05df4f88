/** Words to say, with what is known in their blanks. */
import { useEffect, useState } from 'preact/hooks';
import { fieldOf } from '../../lib/domain/conversation/draft-fields.ts';
import { type SentencePart, sentenceOf } from '../../lib/domain/conversation/sentence.ts';
import type { Blank, Script } from '../../lib/domain/guide/guide.ts';
import { lazy } from '../ui/lazy.tsx';
import { useStrings } from '../ui/strings.tsx';
import { useModel } from './context.tsx';
import * as filled from './fill.module.css';
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

/** A script. Each blank is a button: tap it to fill it. */
export function ScriptText({ script, look, isFilling = false }: ScriptTextProps) {
  const { guide, state, drafts } = useModel();
  const parts = sentenceOf(guide.value, state.value, script.text, ({ id }) =>
    drafts.text(fieldOf({ kind: 'blank', blank: id })),
  );
  const first = parts.find((part) => 'blank' in part);
  const [filling, setFilling] = useState<Blank | null>(isFilling && first !== undefined ? first.blank : null);
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
            <BlankButton key={`${index} ${part.blank.id}`} part={part} fill={setFilling} />
          ),
        )}
      </p>
      {filling !== null && <BlankField blank={filling} done={() => setFilling(null)} />}
    </div>
  );
}

function BlankButton(props: {
  readonly part: Exclude<SentencePart, { readonly text: string }>;
  readonly fill: (blank: Blank) => void;
}) {
  const { part, fill } = props;
  const { blank, words, isOpen, whole } = part;
  const text = useStrings();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a button element does not flow and break with the words around it.
    <span
      role="button"
      tabIndex={0}
      class={`${styles.blank} ${isOpen ? filled.open : filled.fill}`}
      title={whole ?? text('blank_fill', { hint: blank.hint })}
      onClick={() => fill(blank)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        fill(blank);
      }}
    >
      {words}
    </span>
  );
}
