import type { PracticePerson } from './person.ts';

/** A person to practise with whom the organizer brought in. */
export interface OwnPerson {
  /** The person's. */
  readonly id: string;
  readonly person: PracticePerson;
  /** When they were brought in, epoch ms: of two copies the newer one holds. */
  readonly changedAt: number;
}
