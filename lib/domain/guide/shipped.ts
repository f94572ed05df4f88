/** The guides that ship, and how each is loaded: a document carries the six steps and what is used there, and no other. */
import type { Guide } from './guide.ts';
import { type Guides, guidesOf, type KeptGuides } from './guides.ts';
import { sixSteps } from './six-steps.ts';

/** What a guide says in a language, by what it says in English. */
type Words = Readonly<Record<string, string>>;

/** A guide that ships, as it can be listed before it is loaded. */
export interface ShippedGuide {
  readonly id: string;
  /** In English. */
  readonly name: string;
  readonly nameInSpanish: string;
  readonly load: () => Promise<Guide>;
  /** What it says besides the words of the six steps, which all share. */
  readonly loadSpanish: () => Promise<Words>;
}

const loadSixStepsInSpanish = async () => (await import('./six-steps/spanish.ts')).inSpanish;

/** In the order in which they are offered. */
export const SHIPPED: readonly ShippedGuide[] = [
  {
    id: sixSteps.id,
    name: sixSteps.name,
    nameInSpanish: '6 pasos de un uno a uno',
    load: async () => sixSteps,
    loadSpanish: loadSixStepsInSpanish,
  },
  {
    id: 'workplace',
    name: 'Workplace, in 7 Steps',
    nameInSpanish: 'En el trabajo, en 7 pasos',
    load: async () => (await import('./shipped/workplace.ts')).workplace,
    loadSpanish: async () => (await import('./shipped/workplace-spanish.ts')).inSpanish,
  },
  {
    id: 'relational',
    name: 'Relational One-to-One',
    nameInSpanish: 'Uno a uno relacional',
    load: async () => (await import('./shipped/relational.ts')).relational,
    loadSpanish: async () => (await import('./shipped/relational-spanish.ts')).inSpanish,
  },
  {
    id: 'deep-canvass',
    name: 'Deep Canvass',
    nameInSpanish: 'Conversación a fondo, puerta a puerta',
    load: async () => (await import('./shipped/deep-canvass.ts')).deepCanvass,
    loadSpanish: async () => (await import('./shipped/deep-canvass-spanish.ts')).inSpanish,
  },
  {
    id: 'check-in',
    name: 'Check-In with Someone Who Went Quiet',
    nameInSpanish: 'Con quien dejó de venir',
    load: async () => (await import('./shipped/check-in.ts')).checkIn,
    loadSpanish: async () => (await import('./shipped/check-in-spanish.ts')).inSpanish,
  },
];

/** Whether the words of a guide are shown in Spanish to who reads a language (BCP 47); else in English. */
function isSpanish(language: string): boolean {
  return /^es\b/.test(language);
}

/** A guide as it stands in a list to choose from. */
export type GuideName = Pick<Guide, 'id' | 'name' | 'language'>;

/** Those that conversations can be begun by, in a language (BCP 47), without loading any. */
export function namesOfGuides({ own }: Pick<KeptGuides, 'own'>, language: string): readonly GuideName[] {
  const shipped = SHIPPED.filter(({ id }) => !own.some((one) => one.id === id));
  return [
    ...shipped.map(({ id, name, nameInSpanish }) =>
      isSpanish(language) ? { id, name: nameInSpanish, language: 'es' } : { id, name, language: 'en' },
    ),
    ...own.map(({ id, name, language }) => ({ id, name, language })),
  ];
}

/**
 * Resolves to the six steps and those of these ids that ship, in a language (BCP 47), in English where there is no translation.
 * Steps, questions and routes have the same ids in each language, so that a conversation may be begun in one and continued in
 * another.
 */
export function loadShipped(language: string, ids: readonly (string | null)[]): Promise<readonly Guide[]> {
  const wanted = SHIPPED.filter(({ id }) => id === sixSteps.id || ids.includes(id));
  return Promise.all(
    wanted.map(async ({ load, loadSpanish }) => {
      if (!isSpanish(language)) return load();
      const [guide, shared, own] = await Promise.all([load(), loadSixStepsInSpanish(), loadSpanish()]);
      return { ...translated(guide, { ...shared, ...own }), language: 'es' };
    }),
  );
}

/** Resolves to what is kept, ready to be looked up: with the one in use and that of an id, in a language (BCP 47), where they ship. */
export async function loadGuides(
  kept: KeptGuides,
  language: string,
  id: string | null = null,
): Promise<Guides> {
  return guidesOf(kept, await loadShipped(language, [kept.inUse, id]));
}

/** The same data with every text that has a translation replaced by it. */
function translated<Part>(part: Part, words: Words): Part {
  if (typeof part === 'string') return (words[part] ?? part) as Part;
  if (Array.isArray(part)) return part.map((one) => translated(one, words)) as Part;
  if (typeof part !== 'object' || part === null) return part;
  const entries = Object.entries(part).map(([key, value]) => [key, translated(value, words)]);
  return Object.fromEntries(entries) as Part;
}
