/** The places outside of a conversation where words are typed; each stands where a draft has its conversation's id. */

/** The start, in a tab by its id. */
export function startPlace(tab: number) {
  return `${START}${tab}` as const;
}

/** What the places of all tabs begin with. */
export const START = 'start:';

/** The page of a person, by their id. */
export function personPlace(id: string) {
  return `${PERSON}${id}` as const;
}

/** What the places of all people begin with. */
export const PERSON = 'person:';

/** The forms for follow-ups, in the popup and on the review page. */
export const FOLLOW_UPS = 'follow-ups';
