import type { PracticePerson } from '../person.ts';
import { danaInSpanish } from './dana-spanish.ts';
import { elenaInSpanish } from './elena-spanish.ts';
import { imaniInSpanish } from './imani-spanish.ts';
import { marcusInSpanish } from './marcus-spanish.ts';
import { maribelInSpanish } from './maribel-spanish.ts';
import { theoInSpanish } from './theo-spanish.ts';

/** The same people, in the same order. */
export const PEOPLE: readonly [PracticePerson, ...PracticePerson[]] = [
  danaInSpanish,
  maribelInSpanish,
  theoInSpanish,
  marcusInSpanish,
  imaniInSpanish,
  elenaInSpanish,
];
