/** Lets go of notes that are older than the organizer wants to keep. */

/** What it needs from around it. */
export interface Surroundings {
  /** Epoch ms. */
  readonly now: () => number;
  /** For how many days notes are kept; null for as long as nobody deletes them. */
  readonly days: () => Promise<number | null>;
  /** When notes were last let go, epoch ms. */
  readonly tidiedAt: () => Promise<number>;
  readonly keepTidiedAt: (at: number) => Promise<void>;
  /** Deletes the notes of conversations last touched before an epoch time (ms). */
  readonly deleteBefore: (before: number) => Promise<unknown>;
}

const DAY = 86_400_000;

/** Looks at most once a day, for the background wakes often; at once where the choice was just changed. */
export async function letGo(around: Surroundings, isChanged: boolean): Promise<void> {
  const days = await around.days();
  if (days === null) return;
  const now = around.now();
  const isToday = now - (await around.tidiedAt()) < DAY;
  if (isToday && !isChanged) return;
  await around.deleteBefore(now - days * DAY);
  await around.keepTidiedAt(now);
}
