/** Queries that stay true: whichever document or worker of the extension writes, who follows hears of it. */
import { liveQuery } from 'dexie';

/**
 * Calls `listener` with the query's answer now and after every change of what it read, until the signal
 * aborts. A query that fails is told to `failed` (Dexie's error), and the following ends.
 */
export function followQuery<Answer>(
  query: () => Promise<Answer>,
  listener: (answer: Answer) => void,
  failed: (error: unknown) => void,
  signal: AbortSignal,
): void {
  const subscription = liveQuery(query).subscribe(listener, failed);
  signal.addEventListener('abort', () => subscription.unsubscribe());
}
