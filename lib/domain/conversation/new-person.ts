/** Tells whether a person came with a conversation. */
import { beganAt } from './events.ts';

/** A person who is new is given their id as the conversation begins; so many ms may lie between the two. */
const WITH_BEGINNING_MS = 1_000;

/** Whether a person, by id, was new in the conversation that began then (epoch ms), and not known before. */
export function isNewPerson(person: string, startedAt: number): boolean {
  return Math.abs((beganAt(person) ?? 0) - startedAt) < WITH_BEGINNING_MS;
}
