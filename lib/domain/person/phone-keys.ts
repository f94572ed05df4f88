/** Phone numbers as they are compared. Loaded where lists are read alone: what knows every country's numbers is large. */
import { type CountryCode, parsePhoneNumberFromString } from 'libphonenumber-js/core';
import metadata from 'libphonenumber-js/min/metadata';

/** Makes the key of a number, the same however the number is written; a number without its country is of `country`. */
export function phoneKeys(country: string | undefined): (number: string) => string {
  // Each number of a list is asked for several times, and to understand one takes a tenth of a millisecond.
  const known = new Map<string, string>();
  return (number) => {
    const before = known.get(number);
    if (before !== undefined) return before;
    const found = parsePhoneNumberFromString(
      number,
      { extract: false, ...(country !== undefined && { defaultCountry: country as CountryCode }) },
      metadata,
    );
    const key = found?.number ?? number.replaceAll(/\D/g, '');
    known.set(number, key);
    return key;
  };
}

/** The country (ISO 3166, two letters) of a locale (BCP 47): 'US' for 'en-US', and for 'en'. */
export function countryOf(locale: string): string | undefined {
  return new Intl.Locale(locale).maximize().region;
}
