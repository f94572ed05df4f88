import type { Apart } from '../../lib/domain/person/apart.ts';
import { whatOf } from '../../lib/i18n/what-of.ts';
import type { Translate } from '../ui/strings.tsx';

/** Somebody on a list, with as much as is known of how to tell them from the others. */
interface Listed {
  /** Undefined where nobody else on the list has their name. */
  readonly apart?: Apart | undefined;
  readonly pronouns?: string | undefined;
  readonly email?: string;
  readonly phone?: string;
}

/**
 * "Nov 12 · call her sister · 555 0101": what tells somebody from others of their name; where there are none on the list, how
 * they are reached; '' where nothing is known. `day` says one (epoch ms).
 */
export function apartWords(
  text: Translate,
  { apart, email, phone }: Listed,
  day: (at: number) => string,
): string {
  if (apart === undefined) return email || phone || '';
  const { lastAt, next: what, reach, ...whose } = apart;
  const next = whatOf(text, { what, ...whose });
  return [lastAt === null ? '' : day(lastAt), next, reach].filter(Boolean).join(' · ');
}

/** "Rosa · she/her · Nov 12 · call her sister": the same after their name and pronouns. */
export function nameApart(
  text: Translate,
  one: Listed & { readonly name: string },
  day: (at: number) => string,
): string {
  return [one.name, one.pronouns, apartWords(text, one, day)].filter(Boolean).join(' · ');
}
