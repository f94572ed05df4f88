/** What was said the last time, in the place of the step. */
import { LastTimeCard } from '../person/last-time.tsx';
import { useStrings } from '../ui/strings.tsx';
import { useModel } from './context.tsx';
import { Sheet } from './sheet.tsx';

/** Nothing where there was no last time. */
export function LastTimeSheet() {
  const { lastTime, locale, clock } = useModel();
  const text = useStrings();
  const last = lastTime.value;
  if (last === null) return null;
  return (
    <Sheet title={text('last_time')}>
      <LastTimeCard last={last} place="sheet" locale={locale} now={clock.now()} />
    </Sheet>
  );
}
