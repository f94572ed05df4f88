/** An ask as it will be said, before the conversation in which it is. */
import { askScripts } from '../guide/find.ts';
import type { BlankId, Guide } from '../guide/guide.ts';
import { blanksIn } from '../guide/scripts.ts';
import { emptyConversation } from './fold.ts';
import { sentenceOf, textOf } from './sentence.ts';

/** What is known before the conversation. */
interface Prepared {
  /** What fills the blanks of scripts, by their ids. */
  readonly fills: Readonly<Record<BlankId, string>>;
  /** Whom it is with: a name keeps its capital in a sentence. '' where that is not known. */
  readonly name: string;
}

/**
 * The first of the guide's asks that has this blank, as the sidebar will say it. Null where nothing fills the blank, and where
 * it is in none of them.
 */
export function askAloud(guide: Guide, blank: BlankId, { fills, name }: Prepared): string | null {
  const script = askScripts(guide).find(({ text }) =>
    blanksIn(text, guide.blanks).some(({ id }) => id === blank),
  );
  const filled = Object.entries(fills).filter(([, words]) => words.trim() !== '');
  if (script === undefined || !filled.some(([id]) => id === blank)) return null;
  const state = {
    ...emptyConversation().state,
    person: name === '' ? null : { id: '', name },
    blanks: new Map(filled),
  };
  return textOf(sentenceOf(guide, state, script.text));
}
