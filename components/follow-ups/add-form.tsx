/** The form for a follow-up. */
import { useState } from 'preact/hooks';
import {
  type FollowUpField,
  fieldOf,
  NEW_FOLLOW_UP_FIELDS,
} from '../../lib/domain/conversation/draft-fields.ts';
import { CHANNELS, type Channel } from '../../lib/domain/conversation/events.ts';
import { newId } from '../../lib/domain/conversation/stamp-events.ts';
import { formatDate } from '../../lib/domain/dates/format-date.ts';
import type { PlainDateTime } from '../../lib/domain/dates/plain-date-time.ts';
import type { FollowUp, Owner } from '../../lib/domain/follow-up/follow-up.ts';
import type { NamedPerson } from '../../lib/storage/people.ts';
import { Alert } from '../ui/alert.tsx';
import { Button } from '../ui/button.tsx';
import { WhenInput } from '../ui/date-field.tsx';
import { SelectField } from '../ui/select-field.tsx';
import { errorMessage, useStrings } from '../ui/strings.tsx';
import { TextField } from '../ui/text-field.tsx';
import type { AddActions } from './actions.ts';
import * as styles from './add-form.module.css';
import { channelName } from './channel.ts';
import * as form from './form.module.css';
import { keptFieldsOf, useWhen } from './kept-fields.ts';
import { isNamed, PersonField, SOMEONE_NEW, WhichField } from './person-field.tsx';

const WHO = fieldOf({ kind: 'new-follow-up', part: 'who' });
const WHAT = fieldOf({ kind: 'new-follow-up', part: 'what' });
const WHEN = fieldOf({ kind: 'new-follow-up', part: 'when' });
const WAY = fieldOf({ kind: 'new-follow-up', part: 'way' });
const WAY_WORD = fieldOf({ kind: 'new-follow-up', part: 'wayWord' });
const WHOSE = fieldOf({ kind: 'new-follow-up', part: 'whose' });

/** Who, what, when, how and whose move; nothing is added while a date makes no sense. */
export function AddForm(props: {
  readonly id: string;
  readonly actions: AddActions;
  /** Whom it is with, where that is known; undefined where it is to be said. */
  readonly person?: Who | undefined;
  /** Whether it was opened by a press, and takes the focus; not where it opens by itself with what was half typed. */
  readonly isAsked: boolean;
  readonly close: () => void;
  readonly added: (said: string) => void;
}) {
  const { id, actions, person, isAsked, close, added } = props;
  const text = useStrings();
  const fields = keptFieldsOf(actions);
  const [name, what, typed, wayWord] = [WHO, WHAT, WHEN, WAY_WORD].map(fields.text) as [
    string,
    string,
    string,
    string,
  ];
  const way = CHANNELS.find((one) => one === fields.text(WAY)) ?? 'call';
  const whose: Owner = fields.text(WHOSE) === 'theirs' ? 'theirs' : 'yours';
  const [problem, setProblem] = useState<string | null>(null);
  /** The people of the name that was typed, where they are several, and the id of the one that is meant; '' for none yet. */
  const [namesakes, setNamesakes] = useState<readonly NamedPerson[]>([]);
  const [which, setWhich] = useState('');
  const set = (field: FollowUpField) => (words: string) => {
    fields.type(field, words);
    setProblem(null);
  };
  const when = useWhen(typed, actions);

  const send = async () => {
    if (person === undefined && name.trim() === '') return setProblem(text('follow_up_who_missing'));
    if (what.trim() === '') return setProblem(text('follow_up_what_missing'));
    // The browser leads to a date that makes no sense, and sends nothing; a form sent by a script is not told apart.
    if (when.problem !== null) return;
    const { moment } = when;
    const word = way === 'other' ? wayWord.trim() : '';
    const said = { name: name.trim(), what: what.trim(), way, wayWord: word, whose, at: moment };
    const named =
      person === undefined ? (await actions.people(said.name)).filter((one) => isNamed(one, said.name)) : [];
    const isNew = which === SOMEONE_NEW;
    const chosen = named.find((one) => one.id === which);
    if (named.length > 1 && chosen === undefined && !isNew) {
      setWhich('');
      return setNamesakes(named);
    }
    const known = person ?? (isNew ? undefined : (chosen ?? named[0]));
    const followUp = newFollowUp(said, known, actions.now());
    await actions.add(followUp);
    fields.drop(NEW_FOLLOW_UP_FIELDS);
    const { name: who } = followUp;
    added(
      moment === null
        ? text('follow_up_added_undated', { name: who })
        : text('follow_up_added', {
            name: who,
            date: formatDate(moment, actions.locale, new Date(actions.now())),
          }),
    );
  };

  return (
    <form
      id={id}
      class={`${form.form} ${styles.card}`}
      onSubmit={(event) => {
        event.preventDefault();
        send().catch((error: unknown) => setProblem(errorMessage(error)));
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        close();
      }}
    >
      {person === undefined && (
        <PersonField
          actions={actions}
          name={name}
          onType={(typed) => {
            set(WHO)(typed);
            setNamesakes([]);
            setWhich('');
          }}
          takesFocus={isAsked}
        />
      )}
      {namesakes.length > 0 && (
        <WhichField
          actions={actions}
          name={name.trim()}
          people={namesakes}
          which={which}
          choose={setWhich}
          takesFocus
        />
      )}
      <TextField
        label={text('follow_up_what')}
        value={what}
        onType={set(WHAT)}
        takesFocus={isAsked && person !== undefined}
      />
      <WhenInput
        label={text('commitment_when')}
        typed={typed}
        when={when}
        locale={actions.locale}
        now={new Date(actions.now())}
        onType={set(WHEN)}
      />
      <WayField way={way} word={wayWord} onWay={set(WAY)} onWord={set(WAY_WORD)} />
      <SelectField
        label={text('follow_up_who_does_it')}
        value={whose}
        onChoose={(chosen) => fields.type(WHOSE, chosen)}
      >
        <option value="yours">{text('follow_up_i_do')}</option>
        <option value="theirs">{text('follow_up_they_do')}</option>
      </SelectField>
      {problem !== null && <Alert class={styles.trouble}>{problem}</Alert>}
      <div class={styles.ends}>
        <Button type="submit" kind="primary" size="medium" class={`${form.send} ${styles.end}`}>
          {text('follow_up_add_it')}
        </Button>{' '}
        <Button
          kind="quiet"
          size="medium"
          class={`${form.send} ${styles.end}`}
          onClick={() => {
            fields.drop(NEW_FOLLOW_UP_FIELDS);
            close();
          }}
        >
          {text('follow_up_discard')}
        </Button>
      </div>
    </form>
  );
}

/** One of the ways, or an own word for another one. */
export function WayField(props: {
  readonly way: Channel;
  readonly word: string;
  readonly onWay: (way: Channel) => void;
  readonly onWord: (word: string) => void;
}) {
  const { way, word, onWay, onWord } = props;
  const text = useStrings();
  return (
    <>
      <SelectField label={text('commitment_way')} value={way} onChoose={(chosen) => onWay(chosen as Channel)}>
        {CHANNELS.map((one) => (
          <option key={one} value={one}>
            {channelName(text, one)}
          </option>
        ))}
      </SelectField>
      {way === 'other' && <TextField label={text('follow_up_way_word')} value={word} onType={onWord} />}
    </>
  );
}

/** Whom a follow-up is with. */
export type Who = Pick<NamedPerson, 'id' | 'name'>;

/** A follow-up as someone types it. */
export interface Typed {
  readonly name: string;
  readonly what: string;
  readonly way: Channel;
  readonly wayWord: string;
  readonly whose: Owner;
  readonly at: PlainDateTime | null;
}

/** An open one, at an epoch time (ms), for somebody known or, where there is none, for someone new. */
export function newFollowUp(typed: Typed, known: Who | undefined, now: number): FollowUp {
  return {
    ...typed,
    id: newId(now),
    conversation: null,
    person: known?.id ?? newId(now),
    name: known?.name ?? typed.name,
    snoozedTo: null,
    state: 'open',
    closedAt: null,
    result: '',
    changedAt: now,
  };
}
