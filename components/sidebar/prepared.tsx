/** Those whom the organizer has prepared to talk with, and what was prepared. */
import { formatNextDay } from '../../lib/domain/dates/format-next-day.ts';
import type { PrepSheet } from '../../lib/domain/prep-sheet/prep-sheet.ts';
import { Check } from '../ui/check.tsx';
import { Chip } from '../ui/chip.tsx';
import { useStrings } from '../ui/strings.tsx';
import { useModel } from './context.tsx';
import * as panel from './panel.module.css';
import * as people from './person-field.module.css';
import { MOST_OFFERED, type useWho } from './person-field.tsx';
import * as styles from './prepared.module.css';
import { PreparedWords } from './prepared-words.tsx';

type Who = ReturnType<typeof useWho>;

/** The prep sheet for whom the conversation is to begin with; undefined where there is none. */
function usePrepSheet(who: Who): PrepSheet | undefined {
  return useModel().prepSheetFor(who.name, who.known?.id);
}

/** Offered before anybody else; nothing where nobody is prepared for. */
export function PreparedPeople({ who, focusName }: { readonly who: Who; readonly focusName: () => void }) {
  const { prepSheets, choosePrepSheet, opening, locale, clock } = useModel();
  const text = useStrings();
  const prepared = usePrepSheet(who);
  // A page may have opened a sidebar beside no call, to have names shown.
  const offered = opening.call === null ? [] : prepSheets.value.filter(({ name }) => name !== '');
  if (offered.length === 0) return null;
  const now = new Date(clock.now());
  return (
    <section>
      <h2 class={people.lately} id="prepared">
        {text('prepared')}
      </h2>
      <ul class={people.known} aria-labelledby="prepared">
        {offered.slice(0, MOST_OFFERED).map((one) => (
          <li key={one.id}>
            <Chip
              isLarge
              isOn={one.id === prepared?.id}
              onClick={() => {
                choosePrepSheet(one);
                // Enter begins from there.
                focusName();
              }}
            >
              {one.name}
              {one.at !== null && ` · ${formatNextDay(one.at, locale, now)}`}
            </Chip>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The goal, and what is known, of the prep sheet that the conversation begins from, and a way to begin without it. */
export function PreparedCard({ who }: { readonly who: Who }) {
  const { declinedSheet, declinePrepSheet } = useModel();
  const text = useStrings();
  const prepared = usePrepSheet(who);
  if (prepared === undefined) return null;
  const { id } = prepared;
  const isDeclined = declinedSheet.value === id;
  return (
    <section class={styles.card} aria-label={text('prepared_sheet')}>
      <Check class={panel.check} isOn={!isDeclined} change={(isOn) => declinePrepSheet(id, !isOn)}>
        {text('prepared_use')}
      </Check>
      {!isDeclined && <PreparedWords prepSheet={prepared} />}
    </section>
  );
}
