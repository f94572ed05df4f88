/** The review page: what was said, with whom, what was promised, and what can be learned from it. */
import type { ReadonlySignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Alert } from '../ui/alert.tsx';
import { Button } from '../ui/button.tsx';
import { focusHome, useKeptFocus } from '../ui/keep-focus.ts';
import { useStrings } from '../ui/strings.tsx';
import { ClockQuestion, type ClockQuestionSources } from './clock-question.tsx';
import { DeletionLine } from './deletions/deletion-line.tsx';
import type { DeletionsModel } from './deletions/model.ts';
import * as styles from './review.module.css';
import { type PageName, type Route, toHash } from './route.ts';

/** One part of the page. */
export interface ReviewPage {
  readonly name: PageName;
  /** Shows the page, or the one thing on it that has this id, from a part of it on. */
  readonly render: (id: string | null, part: string | null) => ComponentChildren;
}

/** The frame around the parts: its title, the way between them, and the part that the address names. */
export function Review(props: {
  readonly pages: readonly ReviewPage[];
  readonly route: ReadonlySignal<Route>;
  /** Locks everything; null where there is no lock. */
  readonly lock: (() => void) | null;
  /** What leads anywhere in the review, in its head. */
  readonly palette?: ComponentChildren;
  readonly clock: ClockQuestionSources;
  readonly deletions: DeletionsModel;
  /** Whether the page started anew, as it does after its store was unlocked or moved: the focus is on nothing then. */
  readonly isReloaded: boolean;
}) {
  const { pages, route, lock, clock, deletions, isReloaded } = props;
  const text = useStrings();
  const root = useRef<HTMLDivElement>(null);
  useKeptFocus(root);
  useLayoutEffect(() => {
    if (isReloaded && root.current !== null) focusHome(root.current);
  }, [isReloaded]);
  const here = pages.find(({ name }) => name === route.value.page) ?? pages[0];
  return (
    <div class={styles.review} ref={root}>
      <header class={styles.header}>
        <h1>{text('review')}</h1>
        <p>{text('stored_on_this_computer')}</p>
        <div class={styles.tools}>
          {props.palette}
          {lock !== null && (
            <Button size="medium" onClick={lock} title="Alt+Shift+X">
              {text('action_lock')}
            </Button>
          )}
        </div>
        <nav class={styles.pages} aria-label={text('sections')}>
          {pages.map(({ name }) => (
            <a key={name} href={toHash(name)} aria-current={name === here?.name ? 'page' : undefined}>
              {text(`section_${name.replace('-', '_') as 'conversations'}`)}
            </a>
          ))}
        </nav>
      </header>
      <ClockQuestion sources={clock} />
      {here?.render(route.value.id, route.value.part)}
      <DeletionLine model={deletions} place={toHash(route.value.page, route.value.id ?? undefined)} />
    </div>
  );
}

/** A sentence with the reason, said aloud at once; nothing where there is no problem. */
export function Failed({ problem }: { readonly problem: string | null }) {
  const text = useStrings();
  if (problem === null) return null;
  return <Alert>{text('conversations_unreadable', { reason: problem })}</Alert>;
}
