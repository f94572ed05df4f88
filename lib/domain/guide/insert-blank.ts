/** Putting blanks into what is written in a guide: they stand in it as `[blank-id]`. */

/** Some words, and the place in them up to which they were typed. */
export interface WordsTo {
  readonly words: string;
  /** UTF-16 units from the start. */
  readonly caret: number;
}

/** Whether the last letter typed begins a blank. */
export function beginsBlank(before: string, { words, caret }: WordsTo): boolean {
  return words.length === before.length + 1 && words[caret - 1] === '[';
}

/** The words with a blank, by its id, in the place of those from one place to another and of a `[` that was typed for it. */
export function withBlank(words: string, from: number, to: number, id: string): WordsTo {
  const start = from === to && words[from - 1] === '[' ? from - 1 : from;
  const before = `${words.slice(0, start)}[${id}]`;
  return { words: `${before}${words.slice(to)}`, caret: before.length };
}
