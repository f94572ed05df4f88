/** What people say against it, in the place of the step: found by a few letters, and one card at a time. */
import { useRef, useState } from 'preact/hooks';
import { type ObjectionCard, offeredCards } from '../../lib/domain/campaign/objection-cards.ts';
import { heldBack } from '../../lib/domain/conversation/coming-back.ts';
import { wordsOf } from '../../lib/domain/search/find.ts';
import { Button } from '../ui/button.tsx';
import { Marked } from '../ui/marked.tsx';
import { useStrings } from '../ui/strings.tsx';
import { TextField, type TextFieldElement } from '../ui/text-field.tsx';
import { useCombobox } from '../ui/use-combobox.ts';
import { useModel } from './context.tsx';
import { KeyHint } from './key-hint.tsx';
import * as styles from './objection-sheet.module.css';
import { say } from './say.module.css';
import { Sheet } from './sheet.tsx';

/** The card that was chosen; before that, the field that finds one. */
export function ObjectionSheet() {
  const { objections, shownObjection } = useModel();
  const card = objections.value.find(({ id }) => id === shownObjection.value);
  return card === undefined ? <Finder /> : <Card key={card.id} card={card} />;
}

const LIST = 'objection-options';

/** A combobox over a list (APG): arrows choose, Enter shows the card, Escape closes. */
function Finder() {
  const { guide, chooseObjection, closeSheet } = useModel();
  const text = useStrings();
  const field = useRef<TextFieldElement>(null);
  const [typed, setTyped] = useState('');
  const [active, setActive] = useState(0);
  const offered = useOffered();
  const options = offered(typed);
  const chosen = Math.min(active, options.length - 1);
  useCombobox(field, LIST, options.length, chosen);
  const choose = (card: ObjectionCard | undefined) => {
    if (card !== undefined) chooseObjection(card);
  };
  const enter = () => {
    // A letter typed just now is not shown yet.
    const now = field.current?.value ?? typed;
    choose(now === typed ? options[chosen] : offered(now)[0]);
  };
  const move = (event: KeyboardEvent) => {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (by === undefined || event.isComposing || options.length === 0) return;
    event.preventDefault();
    setActive((chosen + by + options.length) % options.length);
  };
  return (
    <Sheet title={text('objections')}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: hears the arrows pressed in the field within. */}
      <div class={styles.find} onKeyDown={move}>
        <TextField
          label={text('objections_find')}
          hideLabel
          type="search"
          value={typed}
          onType={(words) => {
            setActive(0);
            setTyped(words);
          }}
          onEnter={enter}
          onEscape={closeSheet}
          field={field}
          takesFocus
          placeholder={text('objections_find')}
        />
      </div>
      <div id={LIST} role="listbox" aria-label={text('objections')}>
        {options.map((card, index) => (
          <div
            key={card.id}
            id={`${LIST}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === chosen}
            class={styles.option}
            lang={card.isOfGuide ? guide.value.language : undefined}
            dir="auto"
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => choose(card)}
            onKeyDown={() => {}}
          >
            <Marked text={card.text} words={wordsOf(typed)} />
          </div>
        ))}
      </div>
      <p role="status" class={styles.none}>
        {options.length === 0 && text('objections_none')}
      </p>
    </Sheet>
  );
}

/** Which cards to offer for what is typed, where the conversation is now. */
function useOffered(): (typed: string) => readonly ObjectionCard[] {
  const { objections, state, step } = useModel();
  const now = state.value;
  const here = now.objections.filter(({ visit }) => visit === now.visits.length - 1).map(({ id }) => id);
  const place = { step: step.value?.id, heard: [...here, ...heldBack(now)] };
  return (typed) => offeredCards(objections.value, place, typed);
}

/** Of more characters than this, a question is set smaller. */
const MOST_LARGE = 60;

/** What to say, the question that leads back to their stake in large type, and their stake beside it. */
function Card({ card }: { readonly card: ObjectionCard }) {
  const { guide, stake, showObjection } = useModel();
  const text = useStrings();
  const question = card.answer.at(-1);
  return (
    <Sheet title={card.text}>
      <div class={styles.card} lang={card.isOfGuide ? guide.value.language : undefined}>
        {card.answer.slice(0, -1).map((sentence) => (
          <p key={sentence} class={styles.sentence} dir="auto">
            {sentence}
          </p>
        ))}
        {stake.value !== undefined && (
          <blockquote class={styles.stake} dir="auto">
            {stake.value}
          </blockquote>
        )}
        {question !== undefined && (
          <p
            class={`${say} ${styles.question} ${question.length > MOST_LARGE ? styles.long : ''}`}
            dir="auto"
          >
            {question}
          </p>
        )}
      </div>
      {question === undefined && <p class={styles.none}>{text('objections_unanswered')}</p>}
      <Button kind="link" class={styles.others} onClick={() => showObjection(null)}>
        {text('objections_others')} <KeyHint action="objections" onlySeen />
      </Button>
    </Sheet>
  );
}
