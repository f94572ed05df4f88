/** What tells people of the same name apart. */

/** What is known of one of several people of the same name. */
export interface Apart {
  /** When the last conversation with them began, epoch ms; null where there was none. */
  readonly lastAt: number | null;
  /** What is to be followed up with them next; '' for nothing. */
  readonly next: string;
  /** Given where that is the organizer's own. */
  readonly isOwn?: true;
  /** An email or a number; '' where neither is known. */
  readonly reach: string;
}
