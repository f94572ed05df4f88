/** What is known of somebody beside their name. The first address and number stand in fields of their own, where lists show them. */
import { distinctTags } from './tags.ts';

/** The ways to reach somebody, and what else tells who they are. */
export interface Reachable {
  /** The first of each; '' where none is known. */
  readonly email: string;
  readonly phone: string;
  /** The others; absent where there are none. */
  readonly moreEmails?: readonly string[];
  readonly morePhones?: readonly string[];
  /** Ways of any other kind, as the organizer wrote them: “Signal @rosa”, an address; absent where there are none. */
  readonly otherWays?: readonly string[];
  /** As they want to be spoken of: “she/her”; absent, or '', where that is not known. */
  readonly pronouns?: string;
  /** What the organizer sorts them by; absent, or empty, where there is nothing. */
  readonly tags?: readonly string[];
  /** What a list of people said about them; absent where it said nothing. */
  readonly notes?: string;
}

/** All their addresses, the first one first. */
export function emailsOf({ email, moreEmails = [] }: Reachable): string[] {
  return [email, ...moreEmails].filter((one) => one !== '');
}

/** All their numbers, the first one first. */
export function phonesOf({ phone, morePhones = [] }: Reachable): string[] {
  return [phone, ...morePhones].filter((one) => one !== '');
}

/** What lists show of how they are reached: the first way that is known; '' for none. */
export function firstWayOf({ email, phone, otherWays: [other = ''] = [] }: Reachable): string {
  return email || phone || other;
}

/** All ways to reach them, as they are listed. */
export function waysOf(someone: Reachable): string[] {
  return [...emailsOf(someone), ...phonesOf(someone), ...(someone.otherWays ?? [])];
}

/** What is known, beside addresses and numbers, of several who are one: all of each, and the first pronouns that are known. */
export function detailsOfAll(
  all: readonly Pick<Reachable, 'otherWays' | 'tags' | 'pronouns'>[],
): Pick<Reachable, 'otherWays' | 'tags' | 'pronouns'> {
  const otherWays = [...new Set(all.flatMap((one) => one.otherWays ?? []))];
  const tags = distinctTags(all.flatMap((one) => one.tags ?? []));
  const pronouns = all.find((one) => one.pronouns)?.pronouns;
  return {
    ...(otherWays.length > 0 && { otherWays }),
    ...(tags.length > 0 && { tags }),
    ...(pronouns !== undefined && { pronouns }),
  };
}

/** Somebody with these addresses and numbers in place of theirs. */
export function withReach<Someone extends Reachable>(
  { moreEmails: _emails, morePhones: _phones, ...rest }: Someone,
  reach: { readonly emails: readonly string[]; readonly phones: readonly string[]; readonly notes?: string },
) {
  const [email = '', ...moreEmails] = reach.emails;
  const [phone = '', ...morePhones] = reach.phones;
  return {
    ...rest,
    email,
    phone,
    ...(moreEmails.length > 0 ? { moreEmails } : {}),
    ...(morePhones.length > 0 ? { morePhones } : {}),
    ...(reach.notes === undefined ? {} : { notes: reach.notes }),
  };
}
