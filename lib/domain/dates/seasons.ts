/** The seasons, by whole months, as calendars of the weather have them. */

/** In which half of the year's round spring begins in March. */
export type Hemisphere = 'north' | 'south';

/** The seasons' names, with the month, from 1, in which each begins in the north. */
const BEGINS: Readonly<Record<string, number>> = { spring: 3, summer: 6, autumn: 9, fall: 9, winter: 12 };

/** Countries that lie in the south, or nearly all of whose people do. */
const SOUTHERN = new Set('AO AR AU BO BR BW CL FJ LS MG MU MW MZ NA NZ PE PY RE SZ UY ZA ZM ZW'.split(' '));

/** The names, as a part of a pattern. */
export const SEASON: string = `(?:${Object.keys(BEGINS).join('|')})`;

/** The hemisphere of a locale (BCP 47), by its country or the likeliest one of its language. */
export function hemisphereOf(locale: string): Hemisphere {
  return SOUTHERN.has(new Intl.Locale(locale).maximize().region ?? '') ? 'south' : 'north';
}

/** The month, from 1, in which a season begins: it lasts three months. */
export function seasonBegins(name: string, hemisphere: Hemisphere): number {
  const month = BEGINS[name] ?? 0;
  return hemisphere === 'north' ? month : ((month + 5) % 12) + 1;
}
