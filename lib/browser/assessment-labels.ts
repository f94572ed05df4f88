/** What an organization calls the five levels of its assessment. */
import browser from 'webextension-polyfill';
import type { AssessmentLabels } from '../conversation/events.ts';

const KEY = 'assessment-labels';

/** The labels that were changed; a level without one has the label that it came with. */
export async function assessmentLabels(): Promise<AssessmentLabels> {
  const { [KEY]: labels } = await browser.storage.local.get(KEY);
  return (labels as AssessmentLabels | undefined) ?? {};
}

/** Keeps the labels. Rejects with an Error where the browser refuses to store. */
export async function keepAssessmentLabels(labels: AssessmentLabels): Promise<void> {
  await browser.storage.local.set({ [KEY]: labels });
}
