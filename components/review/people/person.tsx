/** One person. */
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { ASSESSMENTS } from '../../../lib/domain/conversation/events.ts';
import { openFirst } from '../../../lib/domain/follow-up/whats-next.ts';
import { waysOf } from '../../../lib/domain/person/contact-details.ts';
import { lastTimeOf } from '../../../lib/domain/person/last-time.ts';
import type { ConversationRow } from '../../../lib/storage/rows.ts';
import { assessmentLabel } from '../../debrief/debrief.tsx';
import { AddFollowUp } from '../../follow-ups/add-follow-up.tsx';
import { CommitmentList, type WayTo } from '../../person/known-of.tsx';
import { LastTimeCard } from '../../person/last-time.tsx';
import { Button } from '../../ui/button.tsx';
import { useStrings } from '../../ui/strings.tsx';
import { DeletionQuestion, useDeletion } from '../delete-dialog.tsx';
import * as list from '../list.module.css';
import { NotThere } from '../not-there.tsx';
import { Failed } from '../review.tsx';
import { toHash } from '../route.ts';
import * as section from '../section.module.css';
import { ReachFields } from './contact-details-fields.tsx';
import * as styles from './person.module.css';
import type { PersonModel } from './person-model.ts';
import { SamePerson } from './same-person.tsx';
import { Story } from './story.tsx';

/** A person by their id; the model lives as long as they are shown. */
export function PersonById(props: { readonly id: string; readonly open: (id: string) => PersonModel }) {
  const { id, open } = props;
  const model = useMemo(() => open(id), [id, open]);
  useEffect(() => model.close, [model]);
  return <Person model={model} />;
}

/** A link within this page. */
const Here: WayTo = ({ page, id, children }) => <a href={toHash(page, id)}>{children}</a>;

function Person({ model }: { readonly model: PersonModel }) {
  const text = useStrings();
  const known = model.known.value;
  const deletion = useDeletion(model.deletion, () => undefined);
  if (known === null || known.person === undefined) {
    const gone = known === null ? null : text('person_gone');
    return <NotThere page="people" gone={gone} problem={model.problem.value} />;
  }
  const { person, conversations } = known;
  // Those that were promised in a conversation stand in its chapter.
  const byHand = known.followUps.filter(
    ({ conversation }) => !conversations.some(({ id }) => id === conversation),
  );
  const { locale } = model;
  const last = lastTimeOf(known);
  const about = [...waysOf(person), ...(person.tags ?? [])];
  return (
    <main>
      <a class={list.back} href={toHash('people')}>
        ← {text('section_people')}
      </a>
      <h2 dir="auto">
        {person.name || text('no_name_yet')}
        {person.pronouns && <small class={styles.pronouns}> {person.pronouns}</small>}
      </h2>
      {about.length > 0 && (
        <p class={styles.about} dir="auto">
          {about.join(' · ')}
        </p>
      )}
      <Failed problem={model.problem.value ?? deletion.problem} />
      {last !== null && (
        <div class={styles.last}>
          <LastTimeCard last={last} place="card" locale={locale} now={model.now()} link={Here} />
        </div>
      )}
      <AddFollowUp actions={model.adding} place="page" person={person} />
      <AssessmentOverTime model={model} conversations={conversations} />
      {byHand.length > 0 && (
        <section>
          <h3>{text('person_commitments')}</h3>
          <CommitmentList
            place="page"
            followUps={openFirst(byHand)}
            locale={locale}
            now={model.now()}
            link={Here}
          />
        </section>
      )}
      <section>
        <h3>{text('section_conversations')}</h3>
        {conversations.length === 0 && <p>{text('person_no_conversations')}</p>}
        {conversations.length > 0 && <Story model={model} known={known} link={Here} />}
        {conversations.length > model.shown.value.length && (
          <Button size="slim" class={list.more} onClick={model.more}>
            {text('show_more')}
          </Button>
        )}
      </section>
      <section aria-labelledby="person-details">
        <h3 id="person-details">{text('person_details')}</h3>
        <ReachFields person={person} fields={model.fields} change={model.change} />
        <SamePerson model={model} person={person} same={known.same} />
      </section>
      <Button size="slim" class={section.remove} onClick={deletion.ask}>
        {text('person_delete')}
      </Button>
      <DeletionQuestion deletion={deletion} title={text('person_delete')} canUndo />
    </main>
  );
}

/** As many lines as say where somebody stands now without pushing the conversations away. */
const FEW_LEVELS = 5;

/**
 * A line a conversation, the last one first, with a dot on the scale of five; all but a few are folded, on the screen: on paper
 * all of them stand. Nothing where none was assessed.
 */
function AssessmentOverTime(props: {
  readonly model: PersonModel;
  readonly conversations: readonly ConversationRow[];
}) {
  const { model, conversations } = props;
  const text = useStrings();
  const lines = useRef<HTMLOListElement>(null);
  const [isWhole, setWhole] = useState(false);
  // The button that had the focus is gone: on with the first line that came.
  useLayoutEffect(() => {
    if (isWhole) lines.current?.children[FEW_LEVELS]?.querySelector('a')?.focus();
  }, [isWhole]);
  const assessed = conversations.flatMap(({ id, startedAt, assessment }) =>
    assessment === null ? [] : [{ id, startedAt, assessment }],
  );
  if (assessed.length === 0) return null;
  const day = new Intl.DateTimeFormat(model.locale, { dateStyle: 'medium' });
  return (
    <section>
      <h3>{text('debrief_assessment')}</h3>
      <ol ref={lines} class={styles.levels}>
        {assessed.map(({ id, startedAt, assessment }, index) => (
          <li key={id} class={isWhole || index < FEW_LEVELS ? '' : styles.folded}>
            <a href={toHash('conversations', id)}>{day.format(startedAt)}</a>
            <span class={styles.dots} aria-hidden="true">
              {ASSESSMENTS.map((level) => (
                <i key={level} class={level === assessment ? styles.here : ''} />
              ))}
            </span>
            <span>
              {assessment} {assessmentLabel(text, model.labels.value, assessment)}
            </span>
          </li>
        ))}
      </ol>
      {!isWhole && assessed.length > FEW_LEVELS && (
        <Button kind="link" class={styles.more} onClick={() => setWhole(true)}>
          {text.plural('show_more_results', assessed.length - FEW_LEVELS)}
        </Button>
      )}
    </section>
  );
}
