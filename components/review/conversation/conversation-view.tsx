/** One conversation. */
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { fieldOf } from '../../../lib/domain/conversation/draft-fields.ts';
import { stakeOf } from '../../../lib/domain/conversation/notes.ts';
import { ratingPart } from '../../../lib/domain/conversation/ratings.ts';
import { whatOf } from '../../../lib/i18n/what-of.ts';
import { BegunCommitment } from '../../commitment/begun-commitment.tsx';
import { CommitmentWords } from '../../commitment/commitment-words.tsx';
import { Debrief } from '../../debrief/debrief.tsx';
import { NoteItem } from '../../notes/note-item.tsx';
import { AgreedMessage, agreedText } from '../../ui/agreed-message.tsx';
import { bound } from '../../ui/bound.ts';
import { Button } from '../../ui/button.tsx';
import { minutesAndSeconds } from '../../ui/format-time.ts';
import { SavingNote } from '../../ui/saving-note.tsx';
import { useStrings } from '../../ui/strings.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { DeleteDialog } from '../delete-dialog.tsx';
import { NotThere } from '../not-there.tsx';
import { Failed } from '../review.tsx';
import { AddNote } from './add-note.tsx';
import { ConversationHead } from './conversation-head.tsx';
import * as styles from './conversation-view.module.css';
import { askWords, objectionWords, ratingWords } from './in-words.ts';
import type { ConversationModel } from './model.ts';
import { PathFigure, PathList } from './path-figure.tsx';
import { OnPaper, Section } from './section.tsx';
import { useSought } from './use-sought.ts';

/** A conversation by its id; the model lives as long as it is shown. */
export function ConversationById(props: {
  readonly id: string;
  readonly open: (id: string) => ConversationModel;
  /** The list that it stands in. */
  readonly page: 'conversations' | 'practice';
  /** What of it is looked for, by the id of what was written down; null for nothing. */
  readonly part?: string | null;
}) {
  const { id, open, page, part = null } = props;
  const model = useMemo(() => open(id), [id, open]);
  useEffect(() => model.close, [model]);
  return <ConversationView model={model} page={page} part={part} />;
}

/**
 * Their stake, the notes at their minute, the asks, what was promised, and the picture of the way through the steps. Each part
 * follows the model by itself, so that a press renders what it has changed.
 */
export function ConversationView(props: {
  readonly model: ConversationModel;
  readonly page: 'conversations' | 'practice';
  readonly part?: string | null;
}) {
  const { model, page, part = null } = props;
  const text = useStrings();
  const main = useRef<HTMLElement>(null);
  useSought(main, part, model.isOpen.value);
  if (!model.isOpen.value) {
    return (
      <main aria-busy={model.problem.value === null}>
        <Failed problem={model.problem.value} />
      </main>
    );
  }
  if (model.startedAt.value === null) return <NotThere page={page} gone={text('conversation_gone')} />;
  return (
    <main class={styles.conversation} ref={main}>
      <RunningHead model={model} />
      <ConversationHead model={model} />
      <Failed problem={model.problem.value} />
      <Stake model={model} />
      <div class={styles.columns}>
        <div>
          <Notes model={model} />
          <Learned model={model} />
          <AfterEnd model={model} />
        </div>
        <div>
          <PathList model={model} />
          <Objections model={model} />
          <Asks model={model} />
          <Ratings model={model} />
          <Agreed model={model} />
          <Begun model={model} />
        </div>
      </div>
      <PathFigure model={model} />
      <Saving model={model} />
      <Button size="slim" class={styles.remove} onClick={() => void model.deleteConversation()}>
        {text('conversation_delete')}
      </Button>
      <DeleteQuestion model={model} />
    </main>
  );
}

function Stake({ model }: { readonly model: ConversationModel }) {
  const stake = stakeOf({ notes: model.notes.value });
  return stake === undefined ? null : <blockquote dir="auto">{stake}</blockquote>;
}

function Notes({ model }: { readonly model: ConversationModel }) {
  const text = useStrings();
  const notes = model.notes.value;
  return (
    <section>
      <h3>{text('notes')}</h3>
      {notes.size > 0 && (
        <ul aria-label={text('notes')}>
          {[...notes.values()].map((note) => (
            <NoteItem
              place="page"
              key={note.id}
              note={note}
              guide={model.guide.value}
              began={model.startedAt.value ?? 0}
              actions={model}
              text={text}
            />
          ))}
        </ul>
      )}
      <AddNote model={model} />
    </section>
  );
}

/** What was learned, to be written or changed at any time; before the end it waits for it. */
function Learned({ model }: { readonly model: ConversationModel }) {
  const text = useStrings();
  const known = model.state.value.ended?.learned ?? '';
  return (
    <div class={styles.learned} data-written="learned">
      <TextField
        label={text('end_learned')}
        {...bound(model, fieldOf({ kind: 'learned' }), known)}
        rows={2}
        onLeave={model.learn}
      />
    </div>
  );
}

/** What is said of it once it has ended, on the screen and on paper. */
function AfterEnd({ model }: { readonly model: ConversationModel }) {
  const text = useStrings();
  const { ended, debrief } = model.state.value;
  return (
    <>
      {ended !== null && (
        <div data-written="debrief">
          <Debrief model={model} place="page" />
        </div>
      )}
      <OnPaper title={text('end_learned')} words={ended?.learned ?? ''} />
      <OnPaper title={text('debrief_differently')} words={debrief.get('differently') ?? ''} />
      <OnPaper title={text('debrief_next')} words={debrief.get('next') ?? ''} />
    </>
  );
}

function Begun({ model }: { readonly model: ConversationModel }) {
  return (
    <BegunCommitment
      place="page"
      model={model}
      isReminded={model.isReminded.value}
      isFocusWanted={model.isCommitmentWanted.value}
      focusGiven={model.commitmentFocused}
    />
  );
}

function Saving({ model }: { readonly model: ConversationModel }) {
  return (
    <SavingNote
      place="page"
      saving={model.shownSaving.value}
      refusals={model.refusals}
      copy={model.copy}
      problem={model.refused.value}
      retry={model.retry}
      onlyTrouble={!model.isTouched.value}
    />
  );
}

function DeleteQuestion({ model }: { readonly model: ConversationModel }) {
  const text = useStrings();
  const asked = model.toDelete.value;
  if (asked === null) return null;
  return (
    <DeleteDialog
      title={text('conversation_delete')}
      extent={asked}
      canUndo
      remove={() => void model.remove()}
      keep={model.keep}
    />
  );
}

/** Whom it was with and when, at the top of every printed page; the page on the screen has it in its head. */
function RunningHead({ model }: { readonly model: ConversationModel }) {
  const text = useStrings();
  const { person, startedAt } = model.state.value;
  const day = new Intl.DateTimeFormat(model.locale, { dateStyle: 'full', timeStyle: 'short' });
  return (
    <p class={styles.running} aria-hidden="true">
      <b>{person?.name || text('no_name_yet')}</b> · {day.format(startedAt ?? 0)}
    </p>
  );
}

/** What was said against it, and whether it went on from there. */
function Objections({ model }: { readonly model: ConversationModel }) {
  const text = useStrings();
  return (
    <Section title={text('objections')} items={objectionWords(text, model.guide.value, model.state.value)} />
  );
}

function Asks({ model }: { readonly model: ConversationModel }) {
  const text = useStrings();
  const state = model.state.value;
  return (
    <Section
      title={text('asks')}
      items={state.asks.map((ask) => ({
        at: minutesAndSeconds(ask.askedAt - (state.startedAt ?? 0)),
        words: askWords(text, model.guide.value, ask, state),
      }))}
    />
  );
}

/** What they gave on the guide's scale, before and after. */
function Ratings({ model }: { readonly model: ConversationModel }) {
  const text = useStrings();
  return (
    <Section
      title={text('scale_title')}
      items={ratingWords(text, model.guide.value, model.state.value).map(({ step, at, words }) => ({
        at,
        id: ratingPart(step),
        words,
      }))}
    />
  );
}

/** What was promised, and a message of it to send. */
function Agreed({ model }: { readonly model: ConversationModel }) {
  const text = useStrings();
  const { commitments, person } = model.state.value;
  if (commitments.size === 0) return null;
  const promises = [...commitments.values()];
  const now = new Date(model.now());
  const agreed = { name: person?.name ?? '', promises };
  return (
    <>
      <Section
        title={text('commitments')}
        items={promises.map((promise) => ({
          at: '',
          id: promise.id,
          words: (
            <>
              <CommitmentWords commitment={promise} locale={model.locale} now={now} />{' '}
              <Button
                kind="link"
                size="small"
                class={styles.change}
                aria-label={text('commitment_edit', { what: whatOf(text, promise) })}
                onClick={() => model.changeCommitment(promise.id)}
              >
                {text('commitment_change_short')}
              </Button>
            </>
          ),
        }))}
      />
      <AgreedMessage
        message={model.changedMessage() ?? agreedText(text, agreed, model.locale, now)}
        change={model.changeMessage}
        email={model.email.value}
        copy={model.copy}
      />
    </>
  );
}
