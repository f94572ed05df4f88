/** Who a conversation is with. */
import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { NAME_FIELD } from '../../lib/domain/conversation/draft-fields.ts';
import { isTooLong } from '../../lib/domain/conversation/limits.ts';
import { isPractice } from '../../lib/domain/conversation/practice.ts';
import { formatDay } from '../../lib/domain/dates/format-day.ts';
import type { KnownPerson } from '../../lib/rpc/contracts/sidebar-to-background.ts';
import { nameApart } from '../person/apart-words.ts';
import { Check } from '../ui/check.tsx';
import { Chip } from '../ui/chip.tsx';
import { useStrings } from '../ui/strings.tsx';
import { TextField, type TextFieldElement } from '../ui/text-field.tsx';
import { useAnswer } from '../ui/use-answer.ts';
import { useModel } from './context.tsx';
import * as panel from './panel.module.css';
import * as styles from './person-field.module.css';

/** As many names as stand below a field without pushing the rest away. */
export const MOST_OFFERED = 4;

/** Those who are offered of those who were found: all who are called so, for nothing more can be typed to find them, or a few. */
export function offeredOf(found: readonly KnownPerson[], name: string): readonly KnownPerson[] {
  const called = found.filter((one) => isCalled(one, name));
  const others = found.filter((one) => !isCalled(one, name));
  return [...called, ...others.slice(0, Math.max(0, MOST_OFFERED - called.length))];
}

const NOBODY: readonly KnownPerson[] = [];

/** People whose name begins so, or those talked with last; nobody while it is not asked for them, or before the answer. */
export function useKnownPeople(name: string, isAsked = true): readonly KnownPerson[] {
  const { people } = useModel();
  return useAnswer(people, isAsked && !isTooLong(name) ? name : null, NOBODY);
}

/** Whether somebody is called so, whatever the case. */
export function isCalled(one: KnownPerson | null, name: string): boolean {
  const names = one === null ? [] : [one.name, ...(one.alsoCalled ?? [])];
  return names.some((called) => called.toLowerCase() === name.trim().toLowerCase());
}

/**
 * The field's state: a name, those whose name begins so, or those talked with last, and whether it is someone else of the
 * same name.
 */
export function useWho() {
  const { drafts, type, chosen, choose } = useModel();
  const name = drafts.text(NAME_FIELD);
  const found = useKnownPeople(name);
  const [isNew, setNew] = useState(false);
  useEffect(() => setNew(false), [name]);
  const isNamed = (one: KnownPerson | null) => isCalled(one, name);
  const namesakes = name.trim() === '' ? [] : found.filter(isNamed);
  // Of several of one name, the one who was chosen.
  const picked = isNamed(chosen.value) ? chosen.value : null;
  const sameName = picked ?? (namesakes.length === 1 ? namesakes[0] : undefined);
  return {
    name,
    found,
    sameName,
    /** The name, where several are called so, and none was chosen; else ''. */
    unclear: namesakes.length > 1 && sameName === undefined ? (namesakes[0]?.name ?? '') : '',
    isNew,
    setNew,
    type: (typed: string) => type(NAME_FIELD, typed),
    choose,
    known: isNew ? undefined : sameName,
  };
}

/** The field, which suggests people talked with before, and says that this goes with what is known of them. */
export function PersonField(props: {
  readonly who: ReturnType<typeof useWho>;
  readonly field: RefObject<TextFieldElement | null>;
}) {
  const { who, field } = props;
  const { opening } = useModel();
  const text = useStrings();
  // Practice is with nobody who is known; and a page may have opened a sidebar beside no call, to have names shown.
  const isOffered = who.name.trim() !== '' || (opening.call !== null && !isPractice(opening));
  // Whoever was chosen of several of one name stays among them, so that it is seen who it is.
  const isOneOfSeveral = who.found.filter((one) => isCalled(one, who.name)).length > 1;
  const offered = isOffered ? offeredOf(who.found, who.name) : [];
  const chosen = isOneOfSeveral ? who.sameName?.id : undefined;
  const others = isOneOfSeveral ? offered : offered.filter(({ id }) => id !== who.sameName?.id);
  return (
    <>
      <TextField
        label={text('start_who')}
        value={who.name}
        onType={who.type}
        field={field}
        hint={
          who.unclear !== ''
            ? text('start_who_which', { name: who.unclear })
            : who.known === undefined
              ? text('start_who_hint')
              : text('start_who_known', { name: who.known.name })
        }
      />
      {others.length > 0 && (
        <Offered
          people={others}
          chosen={chosen}
          isLately={who.name.trim() === ''}
          choose={(one) => {
            who.choose(one);
            // Enter begins from there.
            field.current?.focus();
          }}
        />
      )}
      {who.sameName !== undefined && (
        <Check class={panel.check} isOn={who.isNew} change={who.setNew}>
          {text('start_who_other')}
        </Check>
      )}
    </>
  );
}

/** People to be chosen. */
function Offered(props: {
  readonly people: readonly KnownPerson[];
  /** The id of the one who was chosen of several of one name; undefined where none was, or there is no other. */
  readonly chosen: string | undefined;
  /** Whether they are those talked with last, and not those whose name begins as is typed. */
  readonly isLately: boolean;
  readonly choose: (one: KnownPerson) => void;
}) {
  const { people, chosen, isLately, choose } = props;
  const text = useStrings();
  return (
    <>
      {isLately && (
        <h2 class={styles.lately} id="lately">
          {text('start_lately')}
        </h2>
      )}
      <ul
        class={styles.known}
        {...(isLately ? { 'aria-labelledby': 'lately' } : { 'aria-label': text('start_known') })}
      >
        <PersonChips people={people} chosen={chosen} choose={choose} />
      </ul>
    </>
  );
}

/** The items of a list of people, each told apart from others of the same name. */
export function PersonChips(props: {
  readonly people: readonly KnownPerson[];
  /** The id of the one who was chosen, whose button stays pressed. */
  readonly chosen?: string | undefined;
  readonly choose: (one: KnownPerson) => void;
}) {
  const { people, chosen, choose } = props;
  const { locale, clock } = useModel();
  const text = useStrings();
  const day = (at: number) => formatDay(at, locale, new Date(clock.now()));
  return people.map((one) => (
    <li key={one.id}>
      <Chip isLarge {...(chosen !== undefined && { isOn: one.id === chosen })} onClick={() => choose(one)}>
        {nameApart(text, one, day)}
      </Chip>
    </li>
  ));
}
