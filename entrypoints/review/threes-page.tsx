import type { ReadonlySignal } from '@preact/signals';
import { followPeople } from '../../components/practice/live-people.ts';
import { createThreesModel } from '../../components/review/threes/model.ts';
import { Threes } from '../../components/review/threes/threes.tsx';
import type { Translate } from '../../components/ui/strings.tsx';
import { systemClock } from '../../lib/browser/clock.ts';
import type { Guides } from '../../lib/domain/guide/guides.ts';

/** Resolves to the page for practice in threes, once the people to practise with are loaded. */
export async function threesPage(guides: Guides, strings: ReadonlySignal<Translate>) {
  const model = createThreesModel({
    people: await followPeople(strings),
    guides,
    clock: systemClock,
    print: () => window.print(),
  });
  return () => <Threes model={model} />;
}
