/** How somebody is reached: the first address and number stand in fields of their own, where lists show them. */

/** The ways to reach somebody. */
export interface Reachable {
  /** The first of each; '' where none is known. */
  readonly email: string;
  readonly phone: string;
  /** The others; absent where there are none. */
  readonly moreEmails?: readonly string[];
  readonly morePhones?: readonly string[];
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
