import { createPatternsModel } from '../../components/review/patterns/model.ts';
import { Patterns } from '../../components/review/patterns/patterns.tsx';
import type { ReviewPage } from '../../components/review/review.tsx';
import { uiLanguage } from '../../lib/browser/messages.ts';
import { sixSteps } from '../../lib/guide/six-steps.ts';
import { followQuery } from '../../lib/store/follow-query.ts';
import { wholeRecord } from '../../lib/store/record.ts';
import type { Store } from '../../lib/store/store.ts';

/** What many conversations have in common. */
export function patternsPage(store: Store): ReviewPage {
  const open = () =>
    createPatternsModel({
      guide: sixSteps,
      locale: uiLanguage(),
      now: () => Date.now(),
      record: (...following) => followQuery(() => wholeRecord(store), ...following),
    });
  return { name: 'patterns', render: () => <Patterns open={open} /> };
}
