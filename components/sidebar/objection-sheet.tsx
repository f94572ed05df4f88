/** What people say against it, in the place of the step: found by a few letters, and one card at a time. */
import { useRef, useState } from 'preact/hooks';
import type { ObjectionCard } from '../../lib/domain/campaign/objection-cards.ts';
import { offeredCards } from '../../lib/domain/campaign/offered-cards.ts';
import { heldBack } from '../../lib/domain/conversation/coming-back.ts';
import { wordsOf } from '../../lib/domain/search/find.ts';
import { Button } from '../ui/button.tsx';
import { Combobox } from '../ui/combobox.tsx';
import { Marked } from '../ui/marked.tsx';
import { useStrings } from '../ui/strings.tsx';
import type { TextFieldElement } from '../ui/text-field.tsx';
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
  const choose = (card: ObjectionCard | undefined) => {
    if (card !== undefined) chooseObjection(card);
  };
  const enter = () => {
    // A letter typed just now is not shown yet.
    const now = field.current?.value ?? typed;
    choose(now === typed ? options[chosen] : offered(now)[0]);
  };
  return (
    <Sheet title={text('objections')}>
      <Combobox
        id="objection-options"
        field={field}
        label={text('objections_find')}
        listLabel={text('objections')}
        input={{
          value: typed,
          onType(words) {
            setActive(0);
            setTyped(words);
          },
          onEnter: enter,
          onEscape: closeSheet,
          placeholder: text('objections_find'),
        }}
        options={options.map(({ id, isOfGuide, text: said }) => ({
          key: id,
          language: isOfGuide ? guide.value.language : undefined,
          content: (
            <span dir="auto">
              <Marked text={said} words={wordsOf(typed)} />
            </span>
          ),
        }))}
        chosen={chosen}
        choose={setActive}
        take={(index) => choose(options[index])}
        classes={{ field: styles.find, option: styles.option }}
      />
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
