/** The places outside of a conversation where words are typed; each stands where a draft has its conversation's id. */
import type { SessionId } from './session-id.ts';

/** The start, in a session. */
export function startPlace(session: SessionId) {
  return `${START}${session}` as const;
}

/** What the places of all sessions begin with. */
export const START = 'start:';

/** The page of a person, by their id. */
export function personPlace(id: string) {
  return `${PERSON}${id}` as const;
}

/** What the places of all people begin with. */
export const PERSON = 'person:';

/** The page of a campaign, by its id. */
export function campaignPlace(id: string) {
  return `campaign:${id}` as const;
}

/** The page of a prep sheet, by its id. */
export function prepSheetPlace(id: string) {
  return `${PREP_SHEET}${id}` as const;
}

/** What the places of all prep sheets begin with. */
export const PREP_SHEET = 'prep-sheet:';

/** The forms for follow-ups, in the popup and on the review page. */
export const FOLLOW_UPS = 'follow-ups';
