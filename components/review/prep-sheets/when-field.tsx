/** When a coming conversation is: typed as people say it, and kept as the day and time that it means. */
import { fieldOf } from '../../../lib/domain/conversation/draft-fields.ts';
import { formatDate } from '../../../lib/domain/dates/format-date.ts';
import { parseDate } from '../../../lib/domain/dates/parse-date.ts';
import type { PrepSheet } from '../../../lib/domain/prep-sheet/prep-sheet.ts';
import { WhenInput, whenOf } from '../../ui/date-field.tsx';
import { useStrings } from '../../ui/strings.tsx';
import { useKeepUnleft, useKeptDraft } from '../../ui/use-kept-draft.ts';
import type { PrepSheetModel } from './model.ts';

const WHEN = fieldOf({ kind: 'prep-sheet', part: 'when' });

/** Kept when it is left; what makes no date stands there with what is wrong, and the date of before holds. */
export function WhenField({
  model,
  prepSheet,
}: {
  readonly model: PrepSheetModel;
  readonly prepSheet: PrepSheet;
}) {
  const { fields, change, locale } = model;
  const text = useStrings();
  const draft = useKeptDraft(WHEN, fields);
  const { typed, here, type, drop } = draft;
  const now = new Date(model.now());
  // What is kept stands in the field itself, and needs no words below it.
  const when =
    typed === null
      ? { moment: null, problem: null }
      : whenOf(parseDate(typed, now, locale), typed, text, locale);
  const keep = async () => {
    if (typed === null || when.problem !== null) return;
    const { moment } = when;
    // What is typed meanwhile is kept when it is left.
    if ((await change(WHEN, (one) => ({ ...one, at: moment }))) && (here === null || here === typed)) drop();
  };
  useKeepUnleft(draft, keep);
  return (
    <WhenInput
      label={text('commitment_when')}
      typed={typed ?? (prepSheet.at === null ? '' : formatDate(prepSheet.at, locale, now))}
      when={when}
      locale={locale}
      now={now}
      onType={type}
      onLeave={() => void keep()}
    />
  );
}
