import type { ReadonlySignal } from '@preact/signals';
import { followPeople } from '../../components/practice/live-people.ts';
import { createThreesModel } from '../../components/review/threes/model.ts';
import { Threes } from '../../components/review/threes/threes.tsx';
import type { Translate } from '../../components/ui/strings.tsx';
import { systemClock } from '../../lib/browser/clock.ts';
import type { Guides } from '../../lib/domain/guide/guides.ts';
import type { Store } from '../../lib/storage/store.ts';
import { followOwn } from './own-people.tsx';

/** Resolves to the page for practice in threes, once the people to practise with are loaded. */
export async function threesPage(
  store: Store,
  guides: Guides,
  strings: ReadonlySignal<Translate>,
  lifetime: AbortSignal,
) {
  const model = createThreesModel({
    people: await followPeople(strings, followOwn(store, lifetime)),
    guides,
    clock: systemClock,
    print: () => window.print(),
  });
  return () => <Threes model={model} />;
}
