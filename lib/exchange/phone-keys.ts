/** Phone numbers as they are compared. Loaded where lists are read alone: what knows every country's numbers is large. */
import { type CountryCode, parsePhoneNumberFromString } from 'libphonenumber-js/core';
import metadata from 'libphonenumber-js/min/metadata';

/** Makes the key of a number, the same however the number is written; a number without its country is of `country`. */
export function phoneKeys(country: string | undefined): (number: string) => string {
  return (number) => {
    const found = parsePhoneNumberFromString(
      number,
      { extract: false, ...(country !== undefined && { defaultCountry: country as CountryCode }) },
      metadata,
    );
    return found?.number ?? number.replaceAll(/\D/g, '');
  };
}

/** The country (ISO 3166, two letters) of a locale (BCP 47): 'US' for 'en-US', and for 'en'. */
export function countryOf(locale: string): string | undefined {
  return new Intl.Locale(locale).maximize().region;
}
