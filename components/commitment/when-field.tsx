/** A date field whose text is a draft. */
import type { DraftField } from '../../lib/domain/conversation/draft-fields.ts';
import { parseDate } from '../../lib/domain/dates/parse-date.ts';
import { type When, WhenInput, whenOf } from '../ui/date-field.tsx';
import { useStrings } from '../ui/strings.tsx';
import type { CommitmentModel } from './model.ts';

/** Reads the date typed in a field. */
export function useWhen({ drafts, now, locale }: CommitmentModel, field: DraftField): When {
  const text = useStrings();
  const typed = drafts.text(field);
  return whenOf(parseDate(typed, new Date(now()), locale), typed, text, locale);
}

/** The field, with what it means below it. */
export function WhenField(props: {
  readonly model: CommitmentModel;
  readonly field: DraftField;
  readonly label: string;
  readonly when: When;
}) {
  const { model, field, label, when } = props;
  const { drafts, type, flush, now, locale } = model;
  return (
    <WhenInput
      label={label}
      typed={drafts.text(field)}
      when={when}
      locale={locale}
      now={new Date(now())}
      onType={(typed) => type(field, typed)}
      onLeave={flush}
    />
  );
}
