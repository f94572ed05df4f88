import { createPatternsModel } from '../../components/review/patterns/model.ts';
import { Patterns } from '../../components/review/patterns/patterns.tsx';
import type { ReviewPage } from '../../components/review/review.tsx';
import { uiLanguage } from '../../lib/browser/messages.ts';
import type { Guides } from '../../lib/guide/guides.ts';
import { followQuery } from '../../lib/store/follow-query.ts';
import { wholeRecord } from '../../lib/store/record.ts';
import type { Store } from '../../lib/store/store.ts';

/** What many conversations have in common. */
export function patternsPage(store: Store, guides: Guides): ReviewPage {
  const open = () =>
    createPatternsModel({
      guide: guides.inUse,
      locale: uiLanguage(),
      now: () => Date.now(),
      record: (...following) => followQuery(() => wholeRecord(store), ...following),
    });
  return { name: 'patterns', render: () => <Patterns open={open} /> };
}
