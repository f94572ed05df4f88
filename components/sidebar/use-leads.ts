import { findStep, stepNumber } from '../../lib/domain/guide/find.ts';
import type { Light } from '../../lib/domain/guide/guide.ts';
import { useStrings } from '../ui/strings.tsx';
import { useModel } from './context.tsx';

/** Returns where a light leads, in a few words. */
export function useLeads(): (light: Light) => string {
  const { guide } = useModel();
  const text = useStrings();
  return ({ brief, leads, routes }) => {
    const [only] = routes;
    if (brief !== undefined) return brief.leads;
    if (routes.length > 1 || only.to !== 'step') return leads;
    const number = stepNumber(guide.value, only.step);
    const step = findStep(guide.value, only.step);
    return text('light_leads_to', { number, step: step?.short ?? step?.name ?? only.step });
  };
}
