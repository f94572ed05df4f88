/** Reading a guide that somebody made, such as one from a file. */
import type { Fault } from '../file-reading/faults.ts';
import { formFaults, readForm } from '../file-reading/read-form.ts';
import type { Guide } from './guide.ts';
import { GuideError } from './guide-error.ts';
import { guideSchema } from './schema.ts';
import { referenceFaults } from './validate-references.ts';

export { GuideError } from './guide-error.ts';

const stray = 'problem_not_in_guide';

/** The guide in parsed JSON; throws a `GuideError`, which names every fault and its place, where there is none. */
export function parseGuide(json: unknown): Guide {
  return readForm<Guide>(json, { schema: guideSchema, stray, misfits: referenceFaults, error: GuideError });
}

/** All that keeps a guide that is being written from being used, in no order. */
export function faultsOf(guide: Guide): readonly Fault[] {
  return [...formFaults(guideSchema, guide, stray), ...referenceFaults(guide)];
}
