import type { Question, Step } from './guide.ts';

/**
 * The questions that show how one part of a step was taken, the first choice first. What no part names is asked after
 * the last one; where no part names any, each may be followed by all of them.
 *
 * @param part the id of one of the step's scripts
 */
export function gaugesOf({ scripts, questions }: Step, part: string): readonly Question[] {
  const named = new Set(scripts.flatMap(({ gauges = [] }) => gauges));
  if (named.size === 0) return questions;
  const own = scripts.find(({ id }) => id === part)?.gauges ?? [];
  const isLast = scripts.at(-1)?.id === part;
  return [
    ...own.flatMap((id) => questions.filter((question) => question.id === id)),
    ...(isLast ? questions.filter(({ id }) => !named.has(id)) : []),
  ];
}
