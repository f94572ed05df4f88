/**
 * A moment as people mean it: a calendar date, with or without a time of day, in whatever zone the person is
 * in when it comes. "6 pm Thursday" stays 6 pm when the clocks change, so it is never kept as an epoch.
 */
export interface LocalMoment {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** `HH:mm`, 24 hours; null where only the day was said. */
  readonly time: string | null;
}
