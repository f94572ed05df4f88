import type { PracticePerson } from '../person.ts';
import { dana } from './dana.ts';
import { elena } from './elena.ts';
import { imani } from './imani.ts';
import { marcus } from './marcus.ts';
import { maribel } from './maribel.ts';
import { theo } from './theo.ts';

/** In the order in which they are offered: the first is whom a newcomer talks with. */
export const PEOPLE: readonly [PracticePerson, ...PracticePerson[]] = [
  dana,
  maribel,
  theo,
  marcus,
  imani,
  elena,
];
