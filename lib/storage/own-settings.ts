/**
 * What the organizer brought in and renamed: guides, and the names of the levels of assessment. What is stored was checked
 * by the version that stored it, and is parsed by this one. Throws Dexie's errors.
 */
import type { AssessmentLabels } from '../domain/conversation/events.ts';
import { LONGEST_TEXT } from '../domain/conversation/limits.ts';
import type { Guide } from '../domain/guide/guide.ts';
import { type KeptGuides, NO_OWN_GUIDES } from '../domain/guide/guides.ts';
import { parseGuide } from '../domain/guide/parse-guide.ts';
import type { Tables } from './rows.ts';
import { fieldsOf, parseText } from './settings/parsers.ts';

/** What holds the settings. */
type Settings = Pick<Tables, 'settings'>;

/** The guides that are kept. */
export async function keptGuides({ settings }: Settings): Promise<KeptGuides> {
  return parseGuides((await settings.get('guides'))?.value).readable;
}

/** Keeps them. A guide that this version cannot read stays where it is, for the version that can. */
export async function saveGuides({ settings }: Settings, guides: KeptGuides): Promise<void> {
  await settings.db.transaction('rw', [settings], async () => {
    const { unreadable } = parseGuides((await settings.get('guides'))?.value);
    await settings.put({ key: 'guides', value: { ...guides, own: [...guides.own, ...unreadable] } });
  });
}

/** Has conversations begin by a guide, by its id. What is kept besides stays as it is. */
export async function useGuide({ settings }: Settings, inUse: string): Promise<void> {
  await settings.db.transaction('rw', [settings], async () => {
    const kept = fieldsOf<keyof KeptGuides>((await settings.get('guides'))?.value);
    await settings.put({ key: 'guides', value: { own: [], ...kept, inUse } });
  });
}

function parseGuides(stored: unknown): { readable: KeptGuides; unreadable: readonly unknown[] } {
  const { own, inUse } = fieldsOf<keyof KeptGuides>(stored);
  const readable: Guide[] = [];
  const unreadable: unknown[] = [];
  for (const guide of Array.isArray(own) ? own : []) {
    try {
      readable.push(parseGuide(guide));
    } catch {
      unreadable.push(guide);
    }
  }
  return { readable: { own: readable, inUse: parseText(inUse) ?? NO_OWN_GUIDES.inUse }, unreadable };
}

/** The labels that were changed; a level without one has the label that it came with. */
export async function assessmentLabels({ settings }: Settings): Promise<AssessmentLabels> {
  const labels = fieldsOf<`${keyof AssessmentLabels}`>((await settings.get('assessment-labels'))?.value);
  const levels = ['1', '2', '3', '4', '5'] as const;
  return Object.fromEntries(
    levels.flatMap((level) => {
      const label = parseText(labels[level], LONGEST_TEXT);
      return label === undefined ? [] : [[level, label]];
    }),
  );
}

/** Keeps the labels. */
export async function keepAssessmentLabels({ settings }: Settings, value: AssessmentLabels): Promise<void> {
  await settings.put({ key: 'assessment-labels', value });
}
