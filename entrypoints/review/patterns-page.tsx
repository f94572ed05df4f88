import { createPatternsModel } from '../../components/review/patterns/model.ts';
import { Patterns } from '../../components/review/patterns/patterns.tsx';
import type { ReviewPage } from '../../components/review/review.tsx';
import { breathe } from '../../lib/browser/clock.ts';
import type { Guides } from '../../lib/domain/guide/guides.ts';
import { uiLanguage } from '../../lib/i18n/messages.ts';
import { followQuery } from '../../lib/storage/follow-query.ts';
import { loadPatternsInput } from '../../lib/storage/patterns-input.ts';
import type { Store } from '../../lib/storage/store.ts';

/** What many conversations have in common. */
export function patternsPage(store: Store, guides: Guides): ReviewPage {
  const open = () =>
    createPatternsModel({
      guides,
      get locale() {
        return uiLanguage();
      },
      now: () => Date.now(),
      breathe,
      record: (...following) => followQuery(() => loadPatternsInput(store), ...following),
    });
  return { name: 'patterns', render: () => <Patterns open={open} /> };
}
