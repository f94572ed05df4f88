/** A date typed as people say it, and the real date that it means. */
import type { Ref } from 'preact';
import { useId } from 'preact/hooks';
import { formatWhen } from '../../lib/when/format-when.ts';
import type { LocalMoment } from '../../lib/when/local-moment.ts';
import type { ParsedWhen } from '../../lib/when/parse-when.ts';
import { type Translate, useStrings } from './strings.tsx';

/** What is typed in a date field means this; both null where it is empty. */
export interface When {
  readonly moment: LocalMoment | null;
  /** A sentence where what is typed is no date to be met. */
  readonly problem: string | null;
}

/** What was read of what is typed, in words. */
export function whenOf(parsed: ParsedWhen, typed: string, text: Translate): When {
  if ('moment' in parsed) return { moment: parsed.moment, problem: null };
  if (parsed.problem === 'empty') return { moment: null, problem: null };
  const problem = text(parsed.problem === 'past' ? 'when_past' : 'when_nonsense', typed.trim());
  return { moment: null, problem };
}

/** The field, with what it means below it. */
export function WhenInput(props: {
  readonly label: string;
  readonly typed: string;
  readonly when: When;
  readonly locale: string;
  readonly now: Date;
  readonly onType: (typed: string) => void;
  readonly onLeave?: () => void;
  readonly input?: Ref<HTMLInputElement>;
}) {
  const { label, typed, when, locale, now, onType, onLeave, input = null } = props;
  const text = useStrings();
  const meaning = useId();
  return (
    <div class="field">
      <label>
        <span>{label}</span>
        <input
          autocomplete="off"
          ref={input}
          value={typed}
          placeholder={text('when_example')}
          aria-describedby={meaning}
          aria-invalid={when.problem !== null}
          onInput={({ currentTarget }) => onType(currentTarget.value)}
          onBlur={onLeave}
        />
      </label>
      <small id={meaning} class={when.problem === null ? 'means' : 'trouble'} aria-live="polite">
        {when.problem ?? (when.moment && formatWhen(when.moment, locale, now))}
      </small>
    </div>
  );
}
