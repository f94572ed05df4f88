/**
 * A moment as people mean it: a calendar date, with or without a time of day, in whatever zone the person is
 * in when it comes. "6 pm Thursday" stays 6 pm when the clocks change, so it is never kept as an epoch.
 */
export interface PlainDateTime {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** `HH:mm`, 24 hours; null where only the day, or a part of it, was said. */
  readonly time: string | null;
  /** The part of the day, where it was said without a time, as in "Sunday evening". */
  readonly part?: PartOfDay;
}

/** A part of a day. */
export type PartOfDay = 'morning' | 'afternoon' | 'evening' | 'night';

/** The parts of a day, in order. */
export const PARTS_OF_DAY = ['morning', 'afternoon', 'evening', 'night'] as const satisfies PartOfDay[];

/** When each part begins, `HH:mm`: its reminder comes then. */
export const PART_BEGINS: Readonly<Record<PartOfDay, string>> = {
  morning: '09:00',
  afternoon: '13:00',
  evening: '18:00',
  night: '21:00',
};

/** When each part is over, `HH:mm`: what was meant for it is late then. */
const PART_ENDS: Readonly<Record<PartOfDay, string>> = {
  morning: '12:00',
  afternoon: '18:00',
  evening: '24:00',
  night: '24:00',
};

/** When a moment is over on its day, `HH:mm`, or `24:00` where that is when the day is. */
export function endOf({ time, part }: PlainDateTime): string {
  return time ?? (part === undefined ? '24:00' : PART_ENDS[part]);
}
