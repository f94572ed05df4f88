/** The step's questions, to tick off as they are asked. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import { AGREED, agreedToSayBack } from '../../lib/domain/conversation/say-back.ts';
import { type SentencePart, sentenceOf, textOf } from '../../lib/domain/conversation/sentence.ts';
import type { Question } from '../../lib/domain/guide/guide.ts';
import { readBack } from '../ui/read-back.ts';
import { useStrings } from '../ui/strings.tsx';
import { WholeList, WholeListItem } from '../ui/whole-list.tsx';
import { useModel } from './context.tsx';
import * as filled from './fill.module.css';
import { KeyHint, useKeyTitle } from './key-hint.tsx';
import * as styles from './questions.module.css';
import { say } from './say.module.css';

/** From so many characters on, a text is set smaller: several commitments said back, and what another guide may ask. */
const LONG = 140;

/** What is asked of the list. */
export interface QuestionsProps {
  readonly questions: readonly Question[];
  /** The id of the one that stands over the others in large type, and what is said of it; null where all were asked. */
  readonly large: { readonly question: Question; readonly why?: string } | null;
  /** Gets the number of those that have no room. */
  readonly onHidden: (count: number) => void;
}

/** What to ask next in large type, then the others that are open, then those that were asked. */
export function Questions({ questions, large, onHidden }: QuestionsProps) {
  const { guide, state, questionAfter } = useModel();
  const text = useStrings();
  const list = useRef<HTMLElement>(null);
  const asked = state.value.questionsAsked;
  useFocusOnNext(list, [...asked].join(' '));
  const others = questions.filter(({ id }) => id !== large?.question.id);
  const inOrder = [...others.filter(({ id }) => !asked.has(id)), ...others.filter(({ id }) => asked.has(id))];
  if (large === null && inOrder.length === 0) return null;
  return (
    <section class={styles.questions} ref={list}>
      <WholeList
        label={text('questions')}
        lang={guide.value.language}
        lead={
          large === null ? (
            <span hidden />
          ) : (
            <Item
              key={large.question.id}
              question={large.question}
              why={large.why ?? ''}
              isLarge
              isNext={false}
            />
          )
        }
        onHidden={onHidden}
      >
        {inOrder.map((question) => (
          <Item
            key={question.id}
            question={question}
            why=""
            isLarge={false}
            isNext={large !== null && question.id === questionAfter.value?.id}
          />
        ))}
      </WholeList>
    </section>
  );
}

interface ItemProps {
  readonly question: Question;
  /** Why it stands there, in a few words; '' for nothing. */
  readonly why: string;
  readonly isLarge: boolean;
  /** Whether it is the one that comes to stand in large type by the key for the next question. */
  readonly isNext: boolean;
}

function Item({ question, why, isLarge, isNext }: ItemProps) {
  const { guide, state, tick, clock, locale } = useModel();
  const text = useStrings();
  const keyTitle = useKeyTitle();
  const isAsked = state.value.questionsAsked.has(question.id);
  const parts: readonly SentencePart[] =
    question.id === AGREED
      ? [{ text: readBack(text, agreedToSayBack(state.value), locale, new Date(clock.now())) }]
      : sentenceOf(guide.value, state.value, question.text);
  const words = textOf(parts);
  const keys = isLarge
    ? keyTitle(text('action_check_off'), 'check-off')
    : isNext
      ? keyTitle(text('action_next_question'), 'previous-question', 'next-question')
      : {};
  const look = isLarge
    ? `${say} ${styles.large} ${words.length > LONG ? styles.long : ''}`
    : isAsked
      ? styles.asked
      : '';
  return (
    <WholeListItem>
      <label class={look}>
        <input
          type="checkbox"
          {...keys}
          aria-label={why === '' ? undefined : words}
          checked={isAsked}
          onChange={({ currentTarget }) => tick(question.id, currentTarget.checked)}
        />
        <span dir="auto">
          {why !== '' && <small class={styles.why}>{why}</small>}
          <span>
            {parts.map((part) =>
              'text' in part ? (
                part.text
              ) : (
                <span class={part.isOpen ? filled.open : filled.fill}>{part.words}</span>
              ),
            )}
          </span>
        </span>
        {isLarge && <KeyHint action="check-off" onlySeen />}
        {isNext && <KeyHint action="next-question" onlySeen />}
      </label>
    </WholeListItem>
  );
}

/** A tick puts another question on top, and the one that was ticked elsewhere: the focus goes on to the new one. */
function useFocusOnNext(list: { readonly current: HTMLElement | null }, asked: string): void {
  const before = useRef(asked);
  const hadFocus = list.current?.contains(document.activeElement) === true;
  useLayoutEffect(() => {
    const isAnother = before.current !== asked;
    before.current = asked;
    if (isAnother && hadFocus) list.current?.querySelector<HTMLElement>('input')?.focus();
  });
}
