import type { PracticePerson } from '../person.ts';
import { danaInSpanish } from './dana-spanish.ts';
import { imaniInSpanish } from './imani-spanish.ts';

/** The same people, in the same order. */
export const PEOPLE: readonly [PracticePerson, ...PracticePerson[]] = [danaInSpanish, imaniInSpanish];
