/** The review page's document. */
import { render } from 'preact';
import { createReviewModel } from '../../components/review/model.ts';
import { Review } from '../../components/review/review.tsx';
import { StringsProvider } from '../../components/ui/strings.tsx';
import { assessmentLabels } from '../../lib/browser/assessment-labels.ts';
import { message, uiLanguage } from '../../lib/browser/messages.ts';
import { sixSteps } from '../../lib/guide/six-steps.ts';
import { eventsOf } from '../../lib/store/append-events.ts';
import { recent } from '../../lib/store/conversations.ts';
import { followQuery } from '../../lib/store/follow-query.ts';
import { Store } from '../../lib/store/store.ts';

/** As many conversations as one list can be read through; search comes with the work after the call. */
const MOST_LISTED = 200;

const store = new Store();
const model = createReviewModel({
  guide: sixSteps,
  locale: uiLanguage(),
  now: () => Date.now(),
  labels: assessmentLabels,
  conversations: (_input, ...rest) => followQuery(() => recent(store, MOST_LISTED), ...rest),
  events: (id, ...rest) => followQuery(() => eventsOf(store, id), ...rest),
});

const root = document.getElementById('app');
if (root !== null) {
  render(
    <StringsProvider value={message}>
      <Review model={model} />
    </StringsProvider>,
    root,
  );
}
