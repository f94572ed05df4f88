/** Who a follow-up is with: somebody known, or someone new. */
import { useEffect, useId, useRef } from 'preact/hooks';
import { formatDate } from '../../lib/domain/dates/format-date.ts';
import { momentOf } from '../../lib/domain/dates/moments.ts';
import type { NamedPerson } from '../../lib/storage/people.ts';
import { nameApart } from '../person/apart-words.ts';
import { SelectField } from '../ui/select-field.tsx';
import { useStrings } from '../ui/strings.tsx';
import { TextField } from '../ui/text-field.tsx';
import { useAnswer } from '../ui/use-answer.ts';
import type { AddActions } from './actions.ts';

const NOBODY: readonly NamedPerson[] = [];

/** A field for a name, with the names that begin so. */
export function PersonField(props: {
  readonly actions: Pick<AddActions, 'people'>;
  readonly name: string;
  readonly onType: (name: string) => void;
  readonly onEnter?: () => void;
  readonly onLeave?: () => void;
  readonly hint?: string | null;
  readonly takesFocus: boolean;
}) {
  const { actions, name, onType, onEnter, onLeave, hint, takesFocus } = props;
  const text = useStrings();
  const list = useId();
  // Without suggestions, the name can be typed all the same.
  const people = useAnswer(actions.people, name, NOBODY);
  const names = [...new Set(people.map((person) => person.name))];
  return (
    <>
      <TextField
        label={text('follow_up_who')}
        value={name}
        onType={onType}
        {...(onEnter && { onEnter })}
        {...(onLeave && { onLeave })}
        {...(hint !== undefined && { hint })}
        list={list}
        takesFocus={takesFocus}
      />
      <datalist id={list}>
        {names.map((one) => (
          <option key={one} value={one} />
        ))}
      </datalist>
    </>
  );
}

/** Whether somebody is called so, whatever the case. */
export function isNamed(person: NamedPerson, name: string): boolean {
  return person.name.toLowerCase() === name.toLowerCase();
}

/** What is chosen instead of a person's id for someone who is not known yet. */
export const SOMEONE_NEW = 'new';

/** Which one of several people of the same name is meant. */
export function WhichField(props: {
  readonly actions: Pick<AddActions, 'locale' | 'now'>;
  readonly name: string;
  readonly people: readonly NamedPerson[];
  /** The id of the one that was chosen; '' for none yet. */
  readonly which: string;
  readonly choose: (which: string) => void;
  /** Whether it takes the focus when it comes: not where something else may be typed by then. */
  readonly takesFocus: boolean;
}) {
  const { actions, name, people, which, choose, takesFocus } = props;
  const text = useStrings();
  const field = useRef<HTMLSelectElement>(null);
  useEffect(() => {
    if (takesFocus) field.current?.focus();
  }, [takesFocus]);
  const day = (at: number) =>
    formatDate({ ...momentOf(new Date(at)), time: null }, actions.locale, new Date(actions.now()));
  return (
    <SelectField
      label={text('follow_up_which', { name })}
      value={which}
      onChoose={choose}
      required
      element={field}
    >
      <option value="" />
      {people.map((one) => (
        <option key={one.id} value={one.id}>
          {nameApart(text, one, day)}
        </option>
      ))}
      <option value={SOMEONE_NEW}>{text('start_who_other')}</option>
    </SelectField>
  );
}
