/** What was prepared, and what was said the last time, in the place of the step. */
import { LastTimeCard } from '../person/last-time.tsx';
import { useStrings } from '../ui/strings.tsx';
import { useModel } from './context.tsx';
import { PreparedWords } from './prepared-words.tsx';
import { Sheet } from './sheet.tsx';

/** Nothing where nothing was prepared and there was no last time. */
export function LastTimeSheet() {
  const { lastTime, prepared, locale, clock } = useModel();
  const text = useStrings();
  const [last, prepSheet] = [lastTime.value, prepared.value];
  if (last === null && prepSheet === null) return null;
  return (
    <Sheet title={text(prepSheet === null ? 'last_time' : 'prepared_sheet')}>
      {prepSheet !== null && <PreparedWords prepSheet={prepSheet} />}
      {last !== null && (
        <LastTimeCard
          last={last}
          place={prepSheet === null ? 'sheet' : 'card'}
          locale={locale}
          now={clock.now()}
        />
      )}
    </Sheet>
  );
}
