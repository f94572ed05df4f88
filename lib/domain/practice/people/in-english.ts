import type { PracticePerson } from '../person.ts';
import { dana } from './dana.ts';
import { imani } from './imani.ts';

/** In the order in which they are offered: the first is whom a newcomer talks with. */
export const PEOPLE: readonly [PracticePerson, ...PracticePerson[]] = [dana, imani];
