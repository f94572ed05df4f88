/** A row of the popup that unfolds in place to a person. */
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { Apart } from '../../lib/domain/person/apart.ts';
import { whatOf } from '../../lib/i18n/what-of.ts';
import { Marked } from '../ui/marked.tsx';
import { useStrings } from '../ui/strings.tsx';
import { Chevron } from './chevron.tsx';
import type { PopupModel } from './model.ts';
import { PersonCard } from './person-card.tsx';
import * as styles from './person-row.module.css';

/** A button named by the person, and below it what is known of them while it is unfolded. */
export function PersonRow(props: {
  readonly model: PopupModel;
  /** Of all rows, this one. */
  readonly row: string;
  /** By id. */
  readonly person: string;
  readonly name: string;
  /** A few words beside the name. */
  readonly about: string;
  /** What else tells them apart from another one of the same name: then the row is called by all of its words. */
  readonly apart?: Apart | undefined;
  /** What was looked for, to be marked. */
  readonly words?: readonly string[];
  /** The conversation in which it was found, by id. */
  readonly conversation?: string | undefined;
  /** The follow-up that was found, by id. */
  readonly followUp?: string | undefined;
  /** Below the name. */
  readonly children?: ComponentChildren;
  /** Beside the button. */
  readonly beside?: ComponentChildren;
}) {
  const { model, row, person, about, apart, words = [], children, beside } = props;
  const { conversation, followUp } = props;
  const text = useStrings();
  const id = useId();
  const name = props.name || text('no_name_yet');
  const isOpen = model.unfolding.row.value === row;
  return (
    <li class={styles.item}>
      {/* What else the row says describes the button and is no part of its words: voice control presses it by the name. */}
      <div class={styles.row}>
        <button
          type="button"
          data-row
          class={styles.press}
          aria-expanded={isOpen}
          {...(apart
            ? { 'aria-labelledby': `${id}-name ${id}` }
            : { 'aria-label': name, 'aria-describedby': id })}
          onClick={() => model.unfolding.toggle(row, person)}
        />
        <span class={styles.words}>
          {/* The room after a name is on the side where the row goes on, whatever its letters' direction. */}
          <b id={`${id}-name`}>
            <bdi>
              <Marked text={name} words={words} />
            </bdi>
          </b>
          <span id={id}>
            <small>{about}</small>
            {children && <span class={styles.text}>{children}</span>}
            {apart && (
              <span class={styles.text} dir="auto">
                {[whatOf(text, { ...apart, what: apart.next }), apart.reach]
                  .filter((known) => known !== '')
                  .join(' · ')}
              </span>
            )}
          </span>
        </span>
        <Chevron isOpen={isOpen} />
      </div>
      {beside}
      {isOpen && (
        <PersonCard
          class={styles.card}
          model={model}
          name={name}
          words={words}
          conversation={conversation}
          followUp={followUp}
        />
      )}
    </li>
  );
}
