/** Practice in threes: three cards to print, and rounds in which everyone is each of the three. */
import { Button } from '../../ui/button.tsx';
import { GuideOptions } from '../../ui/guide-options.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { useStrings } from '../../ui/strings.tsx';
import * as list from '../list.module.css';
import { toHash } from '../route.ts';
import * as section from '../section.module.css';
import * as styles from './cards.module.css';
import type { ThreesModel } from './model.ts';
import { ObserverCard } from './observer-card.tsx';
import { OrganizerCard } from './organizer-card.tsx';
import { PersonCardView } from './person-card.tsx';
import { Rounds } from './rounds.tsx';

/** The whole page; of it, the cards alone are printed. */
export function Threes({ model }: { readonly model: ThreesModel }) {
  const text = useStrings();
  return (
    <main>
      <div class={styles.screen}>
        <a class={list.back} href={toHash('practice')}>
          ← {text('section_practice')}
        </a>
        <h2>{text('threes_title')}</h2>
        <p class={section.hint}>{text('threes_hint')}</p>
        <Choices model={model} />
        <Rounds model={model.rounds} />
      </div>
      <Cards model={model} />
    </main>
  );
}

function Choices({ model }: { readonly model: ThreesModel }) {
  const text = useStrings();
  return (
    <div class={styles.choices}>
      <SelectField
        label={text('threes_person')}
        value={model.person.value.id}
        onChoose={model.choosePerson}
        class={styles.choice}
      >
        {model.people.value.map(({ id, name, who }) => (
          <option key={id} value={id}>
            {text('threes_named', { name, who })}
          </option>
        ))}
      </SelectField>
      <SelectField
        label={text('guide_title')}
        value={model.guide.value.id}
        onChoose={model.chooseGuide}
        class={styles.choice}
      >
        <GuideOptions guides={model.guides} />
      </SelectField>
      <Button onClick={model.print}>{text('threes_print')}</Button>
    </div>
  );
}

function Cards({ model }: { readonly model: ThreesModel }) {
  const text = useStrings();
  const cards = model.cards.value;
  const guide = model.guide.value;
  return (
    <section aria-labelledby="threes-cards">
      <div class={styles.screen}>
        <h2 id="threes-cards">{text('threes_cards')}</h2>
        <p class={section.hint}>{text('threes_cards_hint')}</p>
      </div>
      <OrganizerCard steps={cards.organizer} person={cards.person} guide={guide} />
      <PersonCardView person={cards.person} language={model.person.value.language} />
      <ObserverCard steps={cards.observer} person={cards.person} guide={guide} />
    </section>
  );
}
