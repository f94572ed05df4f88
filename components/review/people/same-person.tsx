/** Says that somebody is the same person as the one whose page it is, and takes that back. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { formatDay } from '../../../lib/domain/dates/format-day.ts';
import { waysOf } from '../../../lib/domain/person/contact-details.ts';
import type { PersonRow } from '../../../lib/storage/rows.ts';
import { nameApart } from '../../person/apart-words.ts';
import { Button } from '../../ui/button.tsx';
import { Chip } from '../../ui/chip.tsx';
import { useStrings } from '../../ui/strings.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useAnswer } from '../../ui/use-answer.ts';
import type { PersonModel } from './person-model.ts';
import * as styles from './same-person.module.css';

/** Those who are the same person, each with what is known of them, and the way to say that one more is. */
export function SamePerson(props: {
  readonly model: PersonModel;
  readonly person: PersonRow;
  /** Those whom the organizer said they are. */
  readonly same: readonly PersonRow[];
}) {
  const { model, person, same } = props;
  const text = useStrings();
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  const [said, setSaid] = useState('');
  const called = (name: string) => name || text('no_name_yet');
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  const join = async (other: PersonRow) => {
    if (!(await model.join(person.id, other.id))) return;
    setSaid(text('person_joined', { name: called(other.name) }));
    close();
  };
  const separate = async (other: PersonRow) => {
    if (!(await model.separate(other.id))) return;
    setSaid(text('person_separated', { name: called(other.name) }));
    button.current?.focus();
  };
  return (
    <section class={styles.same}>
      {same.length > 0 && (
        <>
          <h3 id="same-person">{text('person_same')}</h3>
          <ul aria-labelledby="same-person">
            {same.map((other) => (
              <li key={other.id}>
                <span dir="auto">
                  {[called(other.name), other.pronouns, ...waysOf(other), ...(other.tags ?? [])]
                    .filter(Boolean)
                    .join(' · ')}
                </span>
                <Button
                  size="slim"
                  aria-label={text('person_separate_name', { name: called(other.name) })}
                  onClick={() => void separate(other)}
                >
                  {text('person_separate')}
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
      <Button
        element={button}
        size="chip"
        aria-expanded={isOpen}
        onClick={() => {
          setSaid('');
          setOpen(!isOpen);
        }}
      >
        {text('person_join')}
      </Button>
      {isOpen && <WhoElse model={model} person={person} choose={join} close={close} />}
      <p role="status" class={styles.said}>
        {said}
      </p>
    </section>
  );
}

/** A field for a name, and those who are called so, told apart; before anything is typed, those of the same name. */
function WhoElse(props: {
  readonly model: PersonModel;
  readonly person: PersonRow;
  readonly choose: (other: PersonRow) => Promise<void>;
  readonly close: () => void;
}) {
  const { model, person, choose, close } = props;
  const { locale, now, peopleNamed } = model;
  const text = useStrings();
  const [name, setName] = useState('');
  const found = useAnswer(peopleNamed, name.trim() || person.name, null);
  const others = found?.filter(({ id }) => id !== person.id) ?? [];
  const day = (at: number) => formatDay(at, locale, new Date(now()));
  const whole = useRef<HTMLDivElement>(null);
  // The field that takes the focus is in view by that; those who can be chosen come later, below it.
  useLayoutEffect(() => {
    if (found !== null) whole.current?.scrollIntoView?.({ block: 'nearest' });
  }, [found]);
  return (
    <div ref={whole} class={styles.who}>
      <TextField
        label={text('person_join_who', { name: person.name || text('no_name_yet') })}
        hint={text('person_join_hint')}
        value={name}
        onType={setName}
        onEnter={() => {
          const [only] = others;
          if (others.length === 1 && only !== undefined) void choose(only);
        }}
        onEscape={close}
        takesFocus
      />
      {others.length > 0 && (
        <ul class={styles.found} aria-label={text('start_known')}>
          {others.map((one) => (
            <li key={one.id}>
              <Chip isLarge onClick={() => void choose(one)}>
                {nameApart(text, one, day)}
              </Chip>
            </li>
          ))}
        </ul>
      )}
      {found !== null && others.length === 0 && name.trim() !== '' && <p>{text('person_join_nobody')}</p>}
    </div>
  );
}
