/**
 * What the organizer renamed: the names of the levels of assessment. What is stored was checked by the version that stored it,
 * and is parsed by this one. Throws Dexie's errors.
 */
import type { AssessmentLabels } from '../domain/conversation/events.ts';
import { LONGEST_TEXT } from '../domain/conversation/limits.ts';
import type { Tables } from './rows.ts';
import { fieldsOf, parseText } from './settings/parsers.ts';

/** What holds the settings. */
type Settings = Pick<Tables, 'settings'>;

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
