/** A table of text, as spreadsheets and organizations' databases write it, before anybody knows what its columns are. */
import Papa from 'papaparse';
import { messageDescriptor, UserFacingError } from '../../i18n/message-descriptor.ts';

/** A list that cannot be read: the person is told why. */
export class PeopleError extends UserFacingError {
  override readonly name = 'PeopleError';
}

/** A row of a table, and the line of the file on which it begins, from 1. */
export interface Row {
  readonly cells: readonly string[];
  readonly line: number;
}

/** More rows than any list of an organizer's people has: more would fill the store, and take minutes. */
export const MOST_ROWS = 100_000;

/** It is said how far the reading is after so many rows. */
const SAID_EVERY = 1_000;

/** The rows that say something; `progress` hears how much of the file is read, 0 to 1. Throws a `PeopleError`. */
export function tableRows(file: string, progress: (done: number) => void = () => {}): Row[] {
  if (/^\s*BEGIN:VCARD/i.test(file)) throw new PeopleError(messageDescriptor('people_vcard'));
  checkCount(file);
  const separator = /^sep=(.)(?:\r\n|\n|\r)/i.exec(file);
  const text = separator === null ? file : file.slice(separator[0].length);
  const firstLine = separator === null ? 1 : 2;
  // Guessed by itself: empty lines, which count here, would mislead the guess.
  const guessed = Papa.parse(text, { preview: 10, skipEmptyLines: 'greedy' }).meta.delimiter;
  const delimiter = separator?.[1] ?? guessed;
  let furthest = 0;
  // A table that has to be mended is read from its beginning again: a bar does not go back for that.
  const further = (done: number) => {
    if (done <= furthest) return;
    furthest = done;
    progress(done);
  };
  const read = parse(text, delimiter, firstLine, further);
  if (read.broken === null) return read.rows;
  const mended = parse(withQuotesEscaped(text, delimiter), delimiter, firstLine, further);
  if (mended.broken !== null)
    throw new PeopleError(messageDescriptor('people_quotes', { line: read.broken }));
  return mended.rows;
}

function checkCount(text: string): void {
  let lines = 0;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) lines += 1;
  if (lines > MOST_ROWS) {
    throw new PeopleError(messageDescriptor('people_too_many', { count: lines, most: MOST_ROWS }));
  }
}

function parse(text: string, delimiter: string, firstLine: number, progress: (done: number) => void) {
  const rows: Row[] = [];
  let broken: number | null = null;
  let line = firstLine;
  let from = 0;
  Papa.parse<string[]>(text, {
    delimiter,
    step({ data, errors, meta }, parser) {
      if (errors.some(({ type }) => type === 'Quotes')) {
        broken = line;
        parser.abort();
        return;
      }
      if (data.some((cell) => cell.trim() !== '')) rows.push({ cells: data, line });
      line += text.slice(from, meta.cursor).match(/\r\n|\n|\r/g)?.length ?? 0;
      from = meta.cursor;
      if (rows.length % SAID_EVERY === 0) progress(from / text.length);
    },
  });
  return { rows, broken: broken as number | null };
}

/** A cell that only begins with a word in quotation marks, `"Rosie" Miller`, as RFC 4180 would have it. */
function withQuotesEscaped(text: string, delimiter: string): string {
  const between = delimiter.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&');
  const cell = new RegExp(
    `(^|${between}|[\\r\\n])"([^"\\r\\n]*)"(?!${between}|["\\r\\n]|$)([^"\\r\\n]*?)(?=${between}|[\\r\\n]|$)`,
    'g',
  );
  return text.replaceAll(cell, '$1"""$2""$3"');
}
