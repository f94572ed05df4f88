/** One conversation. */
import { useEffect, useMemo } from 'preact/hooks';
import { stakeOf } from '../../../lib/conversation/blanks.ts';
import { type ConversationState, silenceLength } from '../../../lib/conversation/state.ts';
import { numberOf, stepOf } from '../../../lib/guide/find.ts';
import { minutesAndSeconds } from '../../ui/duration.ts';
import { promiseSentence } from '../../ui/promise-sentence.ts';
import { useStrings } from '../../ui/strings.tsx';
import type { ConversationModel } from './model.ts';

/** A conversation by its id; the model lives as long as it is shown. */
export function ConversationById(props: {
  readonly id: string;
  readonly open: (id: string) => ConversationModel;
}) {
  const { id, open } = props;
  const model = useMemo(() => open(id), [id, open]);
  useEffect(() => model.close, [model]);
  return <ConversationView model={model} />;
}

/** Their stake, the way through the steps, the notes at their minute, the asks, and what was promised. */
export function ConversationView({ model }: { readonly model: ConversationModel }) {
  const text = useStrings();
  const state = model.conversation.value?.state;
  if (state === undefined || state.startedAt === null) return <main aria-busy="true" />;
  const stake = stakeOf(state);
  return (
    <main>
      <h2>{state.person?.name || text('sidebar_someone')}</h2>
      {stake !== undefined && <blockquote>{stake}</blockquote>}
      <Section title={text('review_path')} items={pathOf(model, state)} />
      <Section title={text('notes')} items={notesOf(state)} />
      <Section
        title={text('review_asks')}
        items={state.asks.map((ask) => ({
          at: minutesAndSeconds(ask.askedAt - (state.startedAt ?? 0)),
          words: `${text(ask.answer === null ? 'review_no_answer' : `answer_${ask.answer}`)} · ${text(
            'review_silence',
            minutesAndSeconds(silenceLength(ask, state.lastAt)),
          )}`,
        }))}
      />
      <Section
        title={text('ended_promised')}
        items={[...state.commitments.values()].map((commitment) => ({
          at: '',
          words: promiseSentence(text, commitment, model.locale, new Date(model.now())),
        }))}
      />
      <Section title={text('end_learned')} items={saying(state.ended?.learned)} />
      <Section title={text('debrief_differently')} items={saying(state.debrief.get('differently'))} />
      <Section title={text('debrief_next')} items={saying(state.debrief.get('next'))} />
      {state.assessment !== null && (
        <Section
          title={text('debrief_assessment')}
          items={saying(
            `${state.assessment} ${model.labels.value[state.assessment] ?? text(`assessment_${state.assessment}`)}`,
          )}
        />
      )}
    </main>
  );
}

interface Item {
  /** Minutes and seconds into the conversation; '' where the time says nothing. */
  readonly at: string;
  readonly words: string;
}

/** One item without a time; none where nothing was said. */
function saying(words: string | undefined): Item[] {
  return words ? [{ at: '', words }] : [];
}

function Section({ title, items }: { readonly title: string; readonly items: readonly Item[] }) {
  if (items.length === 0) return null;
  return (
    <section>
      <h3>{title}</h3>
      <ul>
        {items.map(({ at, words }, index) => (
          // Of one conversation, what stands at a place stays there.
          <li key={`${index} ${at}`}>
            {at !== '' && <time>{at}</time>}
            <span>{words}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function pathOf({ guide }: ConversationModel, state: ConversationState): Item[] {
  return state.visits.map(({ step, at }) => ({
    at: minutesAndSeconds(at - (state.startedAt ?? 0)),
    words: `${numberOf(guide, step)} ${stepOf(guide, step)?.name ?? step}`,
  }));
}

function notesOf(state: ConversationState): Item[] {
  return [...state.notes.values()].map(({ at, text }) => ({
    at: minutesAndSeconds(at - (state.startedAt ?? 0)),
    words: text,
  }));
}
