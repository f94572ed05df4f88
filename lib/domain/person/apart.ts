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

/** Somebody on a list, with what tells them from others of their name there. */
interface Listed {
  readonly name: string;
  readonly apart?: Apart | undefined;
}

/** Orders a list by name, and those of one name by their last conversation, the newest first; who had none comes last. */
export function compareNames(one: Listed, other: Listed): number {
  if (one.name !== other.name) return one.name < other.name ? -1 : 1;
  return (other.apart?.lastAt ?? 0) - (one.apart?.lastAt ?? 0);
}
