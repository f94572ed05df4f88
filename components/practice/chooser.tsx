/** Whom to call next. */
import type { PracticePerson } from '../../lib/domain/practice/person.ts';
import { THREES, toHash } from '../review/route.ts';
import { useStrings } from '../ui/strings.tsx';
import * as styles from './chooser.module.css';
import type { PracticeModel } from './model.ts';
import { PersonPicture } from './person-picture.tsx';

/** The people, each with how they come across and what is practised with them. What they carry is not said. */
export function Chooser({ model }: { readonly model: PracticeModel }) {
  const text = useStrings();
  return (
    <section class={styles.people} aria-labelledby="people-title">
      <h2 id="people-title">{text('practice_people')}</h2>
      <ul>
        {model.people.value.map((person) => (
          <Card
            key={person.id}
            person={person}
            isAgain={model.hasEnded.value && person.id === model.person.value.id}
          />
        ))}
      </ul>
      <p>
        <a href={`/review.html${toHash('practice', THREES)}`} target="_blank" rel="noopener">
          {text('threes_title')}
        </a>
      </p>
    </section>
  );
}

function Card({ person, isAgain }: { readonly person: PracticePerson; readonly isAgain: boolean }) {
  const text = useStrings();
  const { id, name, who, about, practise, language } = person;
  return (
    <li>
      <div class={styles.face} aria-hidden="true">
        <PersonPicture person={person} mood={person.warmth < 0 ? person.coldMood : 'polite'} />
      </div>
      <div lang={language} dir="auto">
        <h3>{name}</h3>
        <p class={styles.who}>{who}</p>
        <p>{about}</p>
      </div>
      <p class={styles.learn}>{text('practice_learn', { what: practise })}</p>
      <a href={`?call=${encodeURIComponent(id)}`}>
        {text(isAgain ? 'practice_call_again' : 'practice_call', { name })}
      </a>
    </li>
  );
}
