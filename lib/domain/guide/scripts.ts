/** Scripts and questions hold blanks as `[blank-id]`; here they are taken apart. */
import type { Blank } from './guide.ts';

/** A part of a script: words to say, or a blank to fill. */
export type Piece = { readonly text: string } | { readonly blank: Blank };

/** Whatever stands in brackets; whether it is a blank, the guide's list of blanks says. */
const IN_BRACKETS = /\[([^[\]]*)\]/g;

/** A script in pieces, in order. Brackets that name none of the blanks are words like others. */
export function parseScript(text: string, blanks: readonly Blank[]): Piece[] {
  const found: Piece[] = [];
  let said = 0;
  for (const match of text.matchAll(IN_BRACKETS)) {
    const blank = blanks.find(({ id }) => id === match[1]);
    if (blank === undefined) continue;
    if (match.index > said) found.push({ text: text.slice(said, match.index) });
    found.push({ blank });
    said = match.index + match[0].length;
  }
  if (said < text.length) found.push({ text: text.slice(said) });
  return found;
}

/** The blanks in a script, each as often as it stands there, in order. */
export function blanksIn(text: string, blanks: readonly Blank[]): Blank[] {
  return parseScript(text, blanks).flatMap((piece) => ('blank' in piece ? [piece.blank] : []));
}

/** What stands in brackets in a script, each in the order of its place: the blanks that it asks for. */
export function blanksNamedIn(text: string): string[] {
  return [...text.matchAll(IN_BRACKETS)].map((match) => match[1] ?? '');
}
