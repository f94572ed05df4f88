/** What the popup's search found. */
import { useId } from 'preact/hooks';
import { formatDate } from '../../lib/domain/dates/format-date.ts';
import { momentOf } from '../../lib/domain/dates/moments.ts';
import { effectiveDue } from '../../lib/domain/follow-up/follow-up.ts';
import type { Guide } from '../../lib/domain/guide/guide.ts';
import { firstWayOf } from '../../lib/domain/person/contact-details.ts';
import { wordsOf } from '../../lib/domain/search/find.ts';
import type { FoundEntry } from '../../lib/storage/found-entries.ts';
import { toSearchHash } from '../review/route.ts';
import { findPages } from '../search/pages.ts';
import { preparedPlace } from '../search/prepared.ts';
import { GROUPS, type Group, type Results } from '../search/search-sources.ts';
import { Marked } from '../ui/marked.tsx';
import { type Translate, useStrings } from '../ui/strings.tsx';
import type { PopupModel } from './model.ts';
import { PersonRow } from './person-row.tsx';
import * as popup from './popup.module.css';
import * as styles from './search-results.module.css';

/** Notes, commitments and people, each a list of rows that unfold to the person; then pages of the review. */
export function SearchResults({ model }: { readonly model: PopupModel }) {
  const text = useStrings();
  const results = model.find.results.value;
  const isReading = model.find.isReading.value;
  return (
    <div aria-busy={isReading}>
      {results !== null &&
        GROUPS.map((group) =>
          group === 'prepared' ? (
            <Prepared key={group} results={results} />
          ) : (
            <Hits key={group} model={model} group={group} results={results} />
          ),
        )}
      <Pages query={model.find.query.value} guide={model.find.guide.value} />
      <InReview query={model.find.query.value.trim()} />
      <p role="status" class={styles.empty}>
        {isReading && text('reading_notes')}
      </p>
    </div>
  );
}

/** The pages, settings and steps that are called so, each as a link to it; nothing where none is. */
function Pages({ query, guide }: { readonly query: string; readonly guide: Guide | null }) {
  const text = useStrings();
  const heading = useId();
  const pages = findPages(query, text, guide);
  if (pages.length === 0) return null;
  return (
    <section aria-labelledby={heading}>
      <h2 id={heading} class={popup.heading}>
        {text('palette')}
      </h2>
      <ul class={popup.list} aria-labelledby={heading}>
        {pages.map(({ href, name, kind }) => (
          <li key={href} class={popup.all}>
            {/* A row, which the arrows lead to (`keys.ts`). */}
            <a data-row href={`/review.html${href}`} target="_blank" rel="noopener">
              {name}
            </a>{' '}
            {kind === 'steps' && <small class={styles.kind}>{text('palette_steps')}</small>}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The way to all that there is for the same words, which is more than has room here. */
function InReview({ query }: { readonly query: string }) {
  const text = useStrings();
  if (wordsOf(query).length === 0) return null;
  return (
    <p class={popup.all}>
      <a data-row href={`/review.html${toSearchHash(query)}`} target="_blank" rel="noopener" dir="auto">
        {text('search_in_review', { query })}
      </a>
    </p>
  );
}

/** What stands in campaigns and prep sheets, each as a link to it; nothing where nothing does. */
function Prepared({ results }: { readonly results: Results }) {
  const text = useStrings();
  const heading = useId();
  const { prepared } = results.hits;
  if (prepared.length === 0) return null;
  return (
    <section aria-labelledby={heading}>
      <h2 id={heading} class={popup.heading}>
        {text('section_prepare')}
      </h2>
      <ul class={popup.list} aria-labelledby={heading}>
        {prepared.map((hit) => {
          const place = preparedPlace(hit, text);
          return (
            place !== undefined && (
              <li key={`${hit.entry.kind} ${hit.entry.id}`} class={popup.all}>
                <a data-row href={`/review.html${place.href}`} target="_blank" rel="noopener" dir="auto">
                  <Marked text={hit.entry.text} words={results.words} />
                </a>{' '}
                <small class={styles.kind}>
                  {place.name} · {place.kind}
                </small>
              </li>
            )
          );
        })}
      </ul>
    </section>
  );
}

function Hits(props: {
  readonly model: PopupModel;
  readonly group: Exclude<Group, 'prepared'>;
  readonly results: Results;
}) {
  const { model, group, results } = props;
  const text = useStrings();
  const heading = useId();
  const hits = results.hits[group];
  const count = new Intl.NumberFormat(model.locale).format(hits.length);
  // Nothing is said of what was not looked through yet: "0" would be heard as nobody.
  if (hits.length === 0 && model.find.isReading.value) return null;
  return (
    <section aria-labelledby={heading}>
      <h2 class={popup.heading}>
        <span id={heading}>{text(`found_${group}`)}</span>{' '}
        <span class={styles.count}>{hits.length === model.find.mostHits ? `${count}+` : count}</span>
      </h2>
      {hits.length === 0 && (
        <p class={styles.empty}>{text(`none_found_${group}`, { query: model.find.query.value.trim() })}</p>
      )}
      {hits.length > 0 && (
        <ul class={popup.list} aria-label={text(`found_${group}`)}>
          {hits.map((hit) => {
            const { id, person, name } = whoseIs(hit);
            return (
              <PersonRow
                key={id}
                model={model}
                row={id}
                person={person}
                name={name}
                about={aboutOf(text, model, hit)}
                apart={hit.apart}
                words={results.words}
                conversation={hit.conversation?.id}
                followUp={hit.followUp?.id}
              >
                {(group !== 'people' || hit.entry.isOtherName) && (
                  <Marked text={hit.entry.text} words={results.words} />
                )}
              </PersonRow>
            );
          })}
        </ul>
      )}
    </section>
  );
}

/** Whose it is, and a key of its own. */
function whoseIs({ entry, conversation, followUp, person }: FoundEntry) {
  return {
    id: `found ${entry.kind} ${entry.conversation} ${entry.id}`,
    person: person?.id ?? conversation?.person ?? followUp?.person ?? '',
    name: person?.name ?? conversation?.name ?? followUp?.name ?? '',
  };
}

/** When it was noted, what kind of note it is, or where a commitment stands. */
function aboutOf(text: Translate, model: PopupModel, hit: FoundEntry): string {
  const { entry, conversation, followUp, person, apart } = hit;
  const now = new Date(model.now());
  const day = (at: number) => formatDate({ ...momentOf(new Date(at)), time: null }, model.locale, now);
  if (apart !== undefined) return apart.lastAt === null ? '' : day(apart.lastAt);
  if (person !== undefined) return firstWayOf(person);
  if (entry.kind === 'promise' && followUp !== undefined) {
    const stands = text(`stands_${followUp.state}`);
    const due = effectiveDue(followUp);
    if (followUp.closedAt !== null) return `${stands} · ${day(followUp.closedAt)}`;
    return due === null ? stands : `${stands} · ${formatDate(due, model.locale, now)}`;
  }
  const held = conversation === undefined ? '' : day(conversation.startedAt);
  const kind = KINDS[entry.kind];
  return kind === undefined ? held : `${held} · ${text(kind)}`;
}

/** What was written down beside notes. */
const KINDS: Readonly<Record<string, 'kind_learned' | 'kind_debrief'>> = {
  learned: 'kind_learned',
  differently: 'kind_debrief',
  next: 'kind_debrief',
};
