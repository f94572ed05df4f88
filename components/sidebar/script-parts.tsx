/** A step with several scripts: one part in view, with the questions that gauge how it was taken. */
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import type { Question, Script, Step } from '../../lib/domain/guide/guide.ts';
import { useStrings } from '../ui/strings.tsx';
import { WholeList, WholeListItem } from '../ui/whole-list.tsx';
import { useModel } from './context.tsx';
import { KeyHint, useKeyTitle } from './key-hint.tsx';
import * as styles from './script-parts.module.css';
import { ScriptText } from './script-text.tsx';
import { useSwipe } from './swipe.ts';
import * as tabs from './tabs.module.css';

/** The letters by which the parts are called. */
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** Its parts as tabs, turned by Left and Right, by swiping, and by the words below. */
export function ScriptParts(props: { readonly step: Step; readonly onHidden: (count: number) => void }) {
  const { step, onHidden } = props;
  const { part, turnPart } = useModel();
  const id = useId();
  const here = Math.max(
    0,
    step.scripts.findIndex((script) => script.id === part.value),
  );
  const script = step.scripts[here];
  const swipe = useSwipe((by) => {
    // Unlike by key, a finger does not go round: it came to the end of the row.
    if (step.scripts[here + by] !== undefined) turnPart(by);
  });
  if (script === undefined) return null;
  return (
    <div class={styles.parts} {...swipe}>
      <PartTabs id={id} scripts={step.scripts} here={here} />
      <div
        class={styles.part}
        role="tabpanel"
        id={`${id}-panel`}
        aria-labelledby={`${id}-${script.id}`}
        key={script.id}
      >
        <ScriptText script={script} look="part" />
        <Gauges onHidden={onHidden} />
      </div>
      <Turn scripts={step.scripts} here={here} />
    </div>
  );
}

interface Place {
  readonly scripts: readonly Script[];
  /** The index of the one in view. */
  readonly here: number;
}

function PartTabs({ id, scripts, here }: Place & { readonly id: string }) {
  const { guide, choosePart, saidParts } = useModel();
  const text = useStrings();
  const keyTitle = useKeyTitle();
  const list = useRef<HTMLDivElement>(null);
  const hadFocus = list.current?.contains(document.activeElement) === true;
  useLayoutEffect(() => {
    if (hadFocus) list.current?.querySelector<HTMLElement>('[aria-selected="true"]')?.focus();
  }, [here]);
  /** As single keys can be switched off, the tabs know their arrows themselves. */
  const turn = (event: KeyboardEvent & { readonly currentTarget: Element }) => {
    const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (by === 0 || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    const isRightToLeft = getComputedStyle(event.currentTarget).direction === 'rtl';
    const there = scripts.at((here + (isRightToLeft ? -by : by)) % scripts.length);
    if (there !== undefined) choosePart(there.id);
  };
  return (
    <div class={tabs.tabs} role="tablist" aria-label={text('parts')} ref={list} onKeyDown={turn}>
      {scripts.map((script, index) => (
        <button
          type="button"
          key={script.id}
          role="tab"
          id={`${id}-${script.id}`}
          class={`${tabs.tab} ${saidParts.value.has(script.id) ? tabs.said : ''}`}
          aria-selected={index === here}
          aria-controls={index === here ? `${id}-panel` : undefined}
          tabIndex={index === here ? 0 : -1}
          lang={guide.value.language}
          {...(index === here
            ? keyTitle(script.title ?? '', 'previous-part', 'next-part')
            : { title: script.title })}
          onClick={() => choosePart(script.id)}
        >
          <b>{LETTERS[index]}</b> <span>{nameOf(script)}</span>
        </button>
      ))}
    </div>
  );
}

/** The question to ask after these words, and where there is room the others; what was asked stands last. */
function Gauges({ onHidden }: { readonly onHidden: (count: number) => void }) {
  const { guide, questions, largeQuestion, state } = useModel();
  const text = useStrings();
  const asked = state.value.questionsAsked;
  const first = largeQuestion.value ?? questions.value[0];
  if (first === undefined) return null;
  const others = questions.value.filter(({ id }) => id !== first.id);
  const isAsked = ({ id }: Question) => asked.has(id);
  const inOrder = [...others.filter((one) => !isAsked(one)), ...others.filter(isAsked)];
  return (
    <WholeList
      label={text('questions')}
      lang={guide.value.language}
      class={styles.gauges}
      lead={<Gauge key={first.id} question={first} isFirst />}
      onHidden={onHidden}
    >
      {inOrder.map((question) => (
        <Gauge key={question.id} question={question} isFirst={false} />
      ))}
    </WholeList>
  );
}

function Gauge({ question, isFirst }: { readonly question: Question; readonly isFirst: boolean }) {
  const { state, tick } = useModel();
  const text = useStrings();
  const keyTitle = useKeyTitle();
  const isAsked = state.value.questionsAsked.has(question.id);
  return (
    <WholeListItem>
      <label class={isFirst ? styles.gauge : styles.other}>
        <input
          type="checkbox"
          {...(isFirst && !isAsked ? keyTitle(question.text, 'check-off') : {})}
          aria-label={question.text}
          checked={isAsked}
          onChange={({ currentTarget }) => tick(question.id, currentTarget.checked)}
        />
        <span dir="auto" class={isAsked ? styles.asked : ''}>
          {isFirst && <small>{text('gauge_then')}</small>}
          {question.text}
        </span>
      </label>
    </WholeListItem>
  );
}

/** The parts beside, by name; where there is little room, the tabs are enough. */
function Turn({ scripts, here }: Place) {
  const { guide, choosePart } = useModel();
  const [before, after] = [scripts[here - 1], scripts[here + 1]];
  return (
    <div class={styles.turn} lang={guide.value.language}>
      {before !== undefined && (
        <button type="button" class={styles.before} onClick={() => choosePart(before.id)}>
          {LETTERS[here - 1]} {nameOf(before)} <KeyHint action="previous-part" onlySeen />
        </button>
      )}
      {after !== undefined && (
        <button type="button" class={styles.after} onClick={() => choosePart(after.id)}>
          {LETTERS[here + 1]} {nameOf(after)} <KeyHint action="next-part" onlySeen />
        </button>
      )}
    </div>
  );
}

function nameOf({ id, title = id, short = title }: Script): string {
  return short;
}
