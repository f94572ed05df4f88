/** A text in which the words that were looked for are marked. */
import { Fragment } from 'preact';
import { findHighlights } from '../../lib/domain/search/find.ts';
import * as styles from './marked.module.css';

/** The text; `words` are as `wordsOf` gives them. */
export function Marked({ text, words }: { readonly text: string; readonly words: readonly string[] }) {
  const marks = words.length === 0 ? [] : findHighlights(text, words);
  return (
    <>
      {marks.map(({ from, to }, index) => (
        <Fragment key={from}>
          {text.slice(marks[index - 1]?.to ?? 0, from)}
          <mark class={styles.mark}>{text.slice(from, to)}</mark>
        </Fragment>
      ))}
      {text.slice(marks.at(-1)?.to ?? 0)}
    </>
  );
}
