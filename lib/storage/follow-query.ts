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

/** The same for a query that is loaded when somebody follows it; why it cannot be loaded is told to `failed`, too. */
export function followLoaded<Module, Answer>(
  load: () => Promise<Module>,
  query: (module: Module) => Promise<Answer>,
  listener: (answer: Answer) => void,
  failed: (error: unknown) => void,
  signal: AbortSignal,
): void {
  load().then((module) => {
    if (!signal.aborted) followQuery(() => query(module), listener, failed, signal);
  }, failed);
}
