/** What the organizer brought in and renamed: guides, and the names of the levels of assessment. Throws Dexie's errors. */
import type { AssessmentLabels } from '../domain/conversation/events.ts';
import { type KeptGuides, NO_OWN_GUIDES } from '../domain/guide/guides.ts';
import type { Store } from './store.ts';

/** The guides that are kept. Each was checked when it was brought in. */
export async function keptGuides({ settings }: Store): Promise<KeptGuides> {
  const row = await settings.get('guides');
  return row?.key === 'guides' ? row.value : NO_OWN_GUIDES;
}

/** Keeps them. */
export async function saveGuides({ settings }: Store, value: KeptGuides): Promise<void> {
  await settings.put({ key: 'guides', value });
}

/** The labels that were changed; a level without one has the label that it came with. */
export async function assessmentLabels({ settings }: Store): Promise<AssessmentLabels> {
  const row = await settings.get('assessment-labels');
  return row?.key === 'assessment-labels' ? row.value : {};
}

/** Keeps the labels. */
export async function keepAssessmentLabels({ settings }: Store, value: AssessmentLabels): Promise<void> {
  await settings.put({ key: 'assessment-labels', value });
}
