/** A worker's side of work that a page has done in it (`thread.ts`). A worker has no extension API. */
import { type Failure, failureOf } from '../i18n/failure.ts';

/** What work answers with, or what it failed with, as data. */
export type ThreadAnswer<Result> = { readonly answer: Result } | { readonly failure: Failure };

/** Work that a worker does, by name. */
export type ThreadWork = Record<string, (...input: never[]) => Promise<unknown>>;

/** The same work, which never rejects. */
export type Answering<Work extends ThreadWork> = {
  readonly [Name in keyof Work]: (
    ...input: Parameters<Work[Name]>
  ) => Promise<ThreadAnswer<Awaited<ReturnType<Work[Name]>>>>;
};

/** Has work answer with its failures as data. */
export function answering<Work extends ThreadWork>(work: Work): Answering<Work> {
  const answered = Object.entries(work).map(([name, run]) => [
    name,
    (...input: never[]) =>
      run(...input).then(
        (answer) => ({ answer }),
        (error: unknown) => ({ failure: failureOf(error) }),
      ),
  ]);
  return Object.fromEntries(answered);
}
