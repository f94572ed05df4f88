/** What the search found. */
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { formatDate } from '../../../lib/domain/dates/format-date.ts';
import { formatDay } from '../../../lib/domain/dates/format-day.ts';
import { momentOf } from '../../../lib/domain/dates/moments.ts';
import { dueGroup } from '../../../lib/domain/follow-up/due-groups.ts';
import { effectiveDue, type FollowUp } from '../../../lib/domain/follow-up/follow-up.ts';
import type { FoundEntry } from '../../../lib/storage/found-entries.ts';
import { apartWords } from '../../person/apart-words.ts';
import { isStakeIn } from '../../person/is-stake.ts';
import { preparedPlace } from '../../search/prepared.ts';
import { Button } from '../../ui/button.tsx';
import { Marked } from '../../ui/marked.tsx';
import { type Translate, useStrings } from '../../ui/strings.tsx';
import * as list from '../list.module.css';
import { toHash, toHitHash } from '../route.ts';
import { countFilters } from './filter.ts';
import * as styles from './found.module.css';
import type { ConversationsModel } from './model.ts';

/**
 * How much was found; the people who are called so; what was planned; then what was written down with the words marked in it, the newest
 * first, each as a link to where it stands.
 */
export function Found(props: {
  readonly model: ConversationsModel;
  /** Leads to the filters, in the place of the words that are looked for. */
  readonly filterInstead: () => void;
}) {
  const { model } = props;
  const text = useStrings();
  const { found } = model;
  const count = found.count.value ?? 0;
  return (
    <>
      <p role="status" class={list.count}>
        {found.isBusy.value && count === 0 ? text('reading_notes') : text.plural('count_results', count)}
      </p>
      {count === 0 && !found.isBusy.value && <Nothing {...props} />}
      <People model={model} />
      <Prepared model={model} />
      <Hits model={model} />
    </>
  );
}

/** What could be done where nothing was found. */
function Nothing({ model, filterInstead }: Parameters<typeof Found>[0]) {
  const text = useStrings();
  const isFiltered = countFilters(model.filter.value) > 0;
  return (
    <p class={list.empty}>
      {text(isFiltered ? 'found_nothing_filtered' : 'found_nothing')}{' '}
      {isFiltered && (
        <Button size="slim" onClick={model.unfilter}>
          {text('show_all')}
        </Button>
      )}{' '}
      {/* A question, rather than a word of a note. */}
      {model.words.value.length > 1 && (
        <Button size="slim" onClick={filterInstead}>
          {text('found_nothing_filter')}
        </Button>
      )}
    </p>
  );
}

function People({ model }: { readonly model: ConversationsModel }) {
  const text = useStrings();
  const { people, nextPeople, morePeople } = model.found;
  const day = (at: number) => formatDay(at, model.locale, new Date(model.now()));
  return (
    <LongList
      label={text('section_people')}
      class={list.people}
      next={nextPeople.value}
      more={morePeople}
      items={people.value.map(({ entry, person, apart }) => ({
        key: entry.id,
        link: (
          <a href={toHash('people', entry.id)}>
            <b dir="auto">
              <Marked text={entry.text} words={model.words.value} />
            </b>
            <small>{apartWords(text, { ...person, apart }, day)}</small>
          </a>
        ),
      }))}
    />
  );
}

/** What was planned, beside what was said. */
function Prepared({ model }: { readonly model: ConversationsModel }) {
  const text = useStrings();
  return (
    <LongList
      label={text('section_prepare')}
      items={model.found.prepared.value.flatMap((hit) => {
        const place = preparedPlace(hit, text);
        if (place === undefined) return [];
        const link = (
          <a href={place.href}>
            <b dir="auto">{place.name}</b>
            <span class={styles.kind}>{place.kind}</span>
            <p>
              <Marked text={hit.entry.text} words={model.words.value} />
            </p>
          </a>
        );
        return [{ key: `${hit.entry.kind} ${hit.entry.id}`, link }];
      })}
    />
  );
}

function Hits({ model }: { readonly model: ConversationsModel }) {
  const text = useStrings();
  const { hits, next, more } = model.found;
  return (
    <LongList
      label={text('search_results')}
      next={next.value}
      more={more}
      items={hits.value.map((hit) => ({
        key: `${hit.entry.conversation} ${hit.entry.kind} ${hit.entry.id}`,
        link: <HitLink model={model} hit={hit} />,
      }))}
    />
  );
}

/** A list of links of which more can be asked for; the first new one gets the focus. */
function LongList(props: {
  readonly label: string;
  readonly class?: string | undefined;
  readonly items: readonly { readonly key: string; readonly link: ComponentChildren }[];
  /** How many more would come; 0 where all stand there. */
  readonly next?: number;
  readonly more?: () => void;
}) {
  const { label, items, next = 0, more } = props;
  const text = useStrings();
  const shown = useRef<HTMLUListElement>(null);
  const toFocus = useRef<number | null>(null);
  useLayoutEffect(() => {
    const link = toFocus.current === null ? null : shown.current?.children[toFocus.current]?.firstChild;
    if (!(link instanceof HTMLElement)) return;
    toFocus.current = null;
    link.focus();
  });
  return (
    <>
      {items.length > 0 && (
        <ul ref={shown} class={`${list.cards} ${props.class ?? ''}`} aria-label={label}>
          {items.map(({ key, link }) => (
            <li key={key}>{link}</li>
          ))}
        </ul>
      )}
      {next > 0 && (
        <Button
          size="slim"
          class={list.more}
          onClick={() => {
            toFocus.current = items.length;
            more?.();
          }}
        >
          {text.plural('show_more_results', next)}
        </Button>
      )}
    </>
  );
}

function HitLink({ model, hit }: { readonly model: ConversationsModel; readonly hit: FoundEntry }) {
  const text = useStrings();
  const { entry, conversation, followUp } = hit;
  const name = conversation?.name ?? followUp?.name;
  const at = conversation?.startedAt ?? entry.at ?? 0;
  const day = new Intl.DateTimeFormat(model.locale, { dateStyle: 'medium' });
  const kind = kindOf(hit);
  return (
    <a href={toHitHash(entry)}>
      <b dir="auto">{name || text('no_name_yet')}</b>
      {at > 0 && <small>{day.format(at)}</small>}
      <span class={styles.kind}>{text(kind)}</span>
      {followUp !== undefined && <Stands followUp={followUp} model={model} />}
      <p>
        <Marked text={entry.text} words={model.words.value} />
      </p>
    </a>
  );
}

/** Whether a commitment was done, dropped, or is still open, and by when. */
function Stands(props: { readonly followUp: FollowUp; readonly model: ConversationsModel }) {
  const { followUp, model } = props;
  const text = useStrings();
  const now = new Date(model.now());
  const due = effectiveDue(followUp);
  const isLate = followUp.state === 'open' && due !== null && dueGroup(due, now) === 'overdue';
  const when = followUp.closedAt === null ? due : { ...momentOf(new Date(followUp.closedAt)), time: null };
  return (
    <small class={isLate ? styles.late : undefined}>
      {text(isLate ? 'stands_overdue' : `stands_${followUp.state}`)}
      {when !== null && ` · ${formatDate(when, model.locale, now)}`}
    </small>
  );
}

const KINDS = {
  note: 'hit_note',
  promise: 'hit_promise',
  'follow-up': 'hit_follow_up',
  learned: 'hit_learned',
  differently: 'hit_debrief',
  next: 'hit_debrief',
} as const satisfies Readonly<Record<string, Parameters<Translate>[0]>>;

function kindOf({ entry, conversation }: FoundEntry) {
  if (entry.kind === 'note' && conversation !== undefined && isStakeIn(conversation, entry))
    return 'hit_stake';
  return KINDS[entry.kind as keyof typeof KINDS] ?? 'hit_note';
}
