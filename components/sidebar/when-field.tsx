/** A date typed as people say it, and the real date that it means. */
import { useId } from 'preact/hooks';
import { formatWhen } from '../../lib/when/format-when.ts';
import type { LocalMoment } from '../../lib/when/local-moment.ts';
import { parseWhen } from '../../lib/when/parse-when.ts';
import { useStrings } from '../ui/strings.tsx';
import { useModel } from './context.tsx';

/** What is typed in a date field means this; both null where it is empty. */
export interface When {
  readonly moment: LocalMoment | null;
  /** A sentence where what is typed is no date to be met. */
  readonly problem: string | null;
}

/** Reads the date typed in a field. */
export function useWhen(field: string): When {
  const { drafts, clock } = useModel();
  const text = useStrings();
  const typed = drafts.text(field);
  const parsed = parseWhen(typed, new Date(clock.now()));
  if ('moment' in parsed) return { moment: parsed.moment, problem: null };
  if (parsed.problem === 'empty') return { moment: null, problem: null };
  return {
    moment: null,
    problem: text(parsed.problem === 'past' ? 'when_past' : 'when_nonsense', typed.trim()),
  };
}

/** The field, with what it means below it. */
export function WhenField(props: { readonly field: string; readonly label: string; readonly when: When }) {
  const { field, label, when } = props;
  const { drafts, type, flush, clock, locale } = useModel();
  const text = useStrings();
  const meaning = useId();
  return (
    <div class="field">
      <label>
        <span>{label}</span>
        <input
          value={drafts.text(field)}
          placeholder={text('when_example')}
          aria-describedby={meaning}
          aria-invalid={when.problem !== null}
          onInput={({ currentTarget }) => type(field, currentTarget.value)}
          onBlur={flush}
        />
      </label>
      <small id={meaning} class={when.problem === null ? 'means' : 'trouble'} aria-live="polite">
        {when.problem ?? (when.moment && formatWhen(when.moment, locale, new Date(clock.now())))}
      </small>
    </div>
  );
}
