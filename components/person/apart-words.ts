import type { Apart } from '../../lib/domain/person/apart.ts';

/** "Nov 12 · call her sister · 555 0101": what tells somebody from others of their name; `day` says one (epoch ms). */
export function apartWords({ lastAt, next, reach }: Apart, day: (at: number) => string): string {
  return [lastAt === null ? '' : day(lastAt), next, reach].filter((known) => known !== '').join(' · ');
}
