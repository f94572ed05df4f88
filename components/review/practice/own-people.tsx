/** The people to practise with of one's own: whom there is, bringing one in from a file, and saving anybody as one. */

import { useState } from 'preact/hooks';
import { nameOf } from '../../../lib/domain/file-reading/describe-issue.ts';
import type { PracticePerson } from '../../../lib/domain/practice/person.ts';
import type { Unreached } from '../../../lib/domain/practice/unreached.ts';
import { Alert } from '../../ui/alert.tsx';
import { Button } from '../../ui/button.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { useStrings } from '../../ui/strings.tsx';
import { DeletionQuestion, useDeletion } from '../delete-dialog.tsx';
import { FileFaults } from '../file-faults.tsx';
import { FileField } from '../file-field.tsx';
import * as section from '../section.module.css';
import { useChosen } from '../use-chosen.ts';
import * as styles from './own-people.module.css';
import type { LookedPerson, OwnPeopleModel } from './own-people-model.ts';

/** The whole section; what a file brings is shown before it is taken in. */
export function OwnPeople(props: {
  readonly model: OwnPeopleModel;
  /** Whether somebody was led to it. */
  readonly isChosen?: boolean;
}) {
  const { model, isChosen = false } = props;
  const text = useStrings();
  const heading = useChosen(isChosen);
  const looked = model.looked.value;
  return (
    <section class={section.apart} aria-labelledby="own-people-title">
      <h2 id="own-people-title" ref={heading}>
        {text('own_people_title')}
      </h2>
      <p class={section.hint}>{text('own_people_hint')}</p>
      <ul class={`${section.list} ${styles.list}`} aria-labelledby="own-people-title">
        {model.own.value.map((person) => (
          <Row key={person.id} person={person} model={model} />
        ))}
      </ul>
      <Save model={model} />
      <FileField
        label={text('own_people_file')}
        accept=".json,application/json"
        choose={(file) => void model.choose(file)}
      />
      {looked !== null && <Looked {...looked} model={model} />}
      <FileFaults
        problem={model.problem.value}
        failed={(reason) => text('own_people_failed', { reason })}
        faultsKey="person_file_faults"
        placeWords={nameOf}
      />
    </section>
  );
}

function Row({ person, model }: { readonly person: PracticePerson; readonly model: OwnPeopleModel }) {
  const text = useStrings();
  const { id, name, who, language } = person;
  const deletion = useDeletion(model.deletion(id), () => undefined);
  return (
    <li>
      <b lang={language} dir="auto">
        {name}
      </b>
      <span lang={language} dir="auto">
        {who}
      </span>
      <a href={`/practice.html?call=${encodeURIComponent(id)}`} target="_blank" rel="noopener">
        {text('own_people_call', { name })}
      </a>
      <Button size="slim" onClick={deletion.ask}>
        {text('own_people_delete', { name })}
      </Button>
      {deletion.problem !== null && <Alert>{text('delete_failed', { reason: deletion.problem })}</Alert>}
      <DeletionQuestion
        deletion={deletion}
        title={text('own_people_delete', { name })}
        canUndo
        stays={text('own_people_delete_stays')}
      />
    </li>
  );
}

/** Those who ship, too: to change one is the way to write one. */
function Save({ model }: { readonly model: OwnPeopleModel }) {
  const text = useStrings();
  const all = model.all.value;
  const [chosen, setChosen] = useState<string | null>(null);
  const person = all.find(({ id }) => id === chosen) ?? all[0];
  if (person === undefined) return null;
  return (
    <div class={styles.save}>
      <SelectField label={text('own_people_save_which')} value={person.id} onChoose={setChosen}>
        {all.map(({ id, name, who, language }) => (
          <option key={id} value={id} lang={language} dir="auto">
            {text('threes_named', { name, who })}
          </option>
        ))}
      </SelectField>
      <Button onClick={() => model.save(person)}>{text('own_people_save')}</Button>
    </div>
  );
}

/** Whom a file brings. */
function Looked({ person, unreached, model }: LookedPerson & { readonly model: OwnPeopleModel }) {
  const text = useStrings();
  const { id, name, who, about, practise, language } = person;
  const isKnown = model.own.value.some((one) => one.id === id);
  return (
    <div class={styles.looked}>
      <h3 lang={language} dir="auto">
        {text('threes_named', { name, who })}
      </h3>
      <p lang={language} dir="auto">
        {about}
      </p>
      <p>{text('practice_learn', { what: practise })}</p>
      {isKnown && <p>{text('own_people_replaces')}</p>}
      {unreached !== null && <Warning {...unreached} />}
      <div class={styles.choices}>
        <Button onClick={model.leave}>{text('import_cancel')}</Button>
        <Button kind="primary" onClick={() => void model.bringIn(person)}>
          {text('own_people_add')}
        </Button>
      </div>
    </div>
  );
}

/** That practice with them comes to no answer: what is not reached, and the fields that stop it. */
function Warning({ place, because, isAnyEnough }: Unreached) {
  const text = useStrings();
  const fields = text.list(because.map(nameOf), isAnyEnough ? 'disjunction' : 'conjunction');
  return <Alert>{text('own_people_no_answer', { place: nameOf(place), fields })}</Alert>;
}
