/** The guide that everybody starts with, in the language of the interface. */
import type { Guide } from './guide.ts';
import { sixSteps } from './six-steps.ts';

/**
 * Resolves to the six steps in a language (BCP 47), in English where there is no translation. Its steps, questions and routes
 * have the same ids in each, so that a conversation may be begun in one language and continued in another.
 */
export async function loadSixSteps(language: string): Promise<Guide> {
  if (!/^es\b/.test(language)) return sixSteps;
  // Only those need it who read Spanish.
  const { inSpanish } = await import('./six-steps/spanish.ts');
  return { ...translated(sixSteps, inSpanish), language: 'es' };
}

/** The same data with every text that has a translation replaced by it. */
function translated<Part>(part: Part, words: Readonly<Record<string, string>>): Part {
  if (typeof part === 'string') return (words[part] ?? part) as Part;
  if (Array.isArray(part)) return part.map((one) => translated(one, words)) as Part;
  if (typeof part !== 'object' || part === null) return part;
  const entries = Object.entries(part).map(([key, value]) => [key, translated(value, words)]);
  return Object.fromEntries(entries) as Part;
}
