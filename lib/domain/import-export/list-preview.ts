/** What there is to see, and to choose, before a list of people is brought in. */
import type { MessageDescriptor } from '../../i18n/message-descriptor.ts';
import type { MaybeSame } from '../person/match-people.ts';
import type { ColumnKind } from './people-columns.ts';
import type { PeopleList } from './people-list.ts';

/** What the organizer chose about a list. */
export interface ListChoices {
  /** What each column is. */
  readonly columns: readonly ColumnKind[];
  /** The lines of those who are the person whom they may be. */
  readonly same: readonly number[];
}

/** A column, as it is shown. */
export interface ShownColumn {
  readonly title: string;
  readonly kind: ColumnKind;
  /** The first thing that stands in it; '' where it is empty. */
  readonly example: string;
}

/** A list, before it is brought in. */
export interface ListPreview {
  readonly columns: readonly ShownColumn[];
  readonly leftOut: readonly { readonly line: number; readonly why: MessageDescriptor }[];
  /** How many are left out in all: of many, the first are shown. */
  readonly leftOutCount: number;
  readonly maybeSame: readonly MaybeSame[];
  /** How many there are to ask about in all: of many, the first are asked about, and the others are new people. */
  readonly maybeSameCount: number;
}

/** So many things that are left out, and people who may be known, are shown, the first ones. */
const MOST_SHOWN = 1_000;

/** What is shown of a list. */
export function listPreviewOf(
  { columns, leftOut }: PeopleList,
  maybeSame: readonly MaybeSame[],
): ListPreview {
  const { titles, kinds, rows } = columns;
  return {
    columns: titles.map((title, at) => ({
      title,
      kind: kinds[at] ?? 'none',
      example: rows.find(({ cells }) => (cells[at] ?? '').trim() !== '')?.cells[at]?.trim() ?? '',
    })),
    leftOut: leftOut.slice(0, MOST_SHOWN),
    leftOutCount: leftOut.length,
    maybeSame: maybeSame.slice(0, MOST_SHOWN),
    maybeSameCount: maybeSame.length,
  };
}
