/** The patterns, one by one. */
import { numberedName, objectionText } from '../../../lib/domain/guide/find.ts';
import type { Guide } from '../../../lib/domain/guide/guide.ts';
import type { Backtracks } from '../../../lib/domain/patterns/backtracks.ts';
import type { Changes } from '../../../lib/domain/patterns/changes.ts';
import type { Objections } from '../../../lib/domain/patterns/objections.ts';
import type { Asks, FollowThrough, Stalls } from '../../../lib/domain/patterns/patterns.ts';
import type { Silences } from '../../../lib/domain/patterns/silences.ts';
import { minutesAndSeconds } from '../../ui/format-time.ts';
import { useStrings } from '../../ui/strings.tsx';
import { Bars, Figure } from './figure.tsx';

/** Where conversations stopped without a clear yes. */
export function StallsFigure({ guide, stalls }: { readonly guide: Guide; readonly stalls: Stalls }) {
  const text = useStrings();
  const { stopped, of, steps } = stalls;
  return (
    <Figure title={text('patterns_stalls')} of={stopped} teach={text('patterns_stalls_teach')}>
      {of === 0 ? (
        <p>{text('patterns_stalls_none')}</p>
      ) : (
        <>
          <p>{text.plural('patterns_stalls_of', stopped, { stalled: of })}</p>
          <Bars
            names={[text('patterns_step'), text('patterns_stalled')]}
            bars={steps.map(({ step, count }) => ({
              name: numberedName(guide, step),
              language: guide.language,
              count,
              of,
              words: text('part_of_whole', { part: count, whole: of }),
            }))}
          />
        </>
      )}
    </Figure>
  );
}

/** How often each step went back. */
export function ReturnsFigure({ guide, returns }: { readonly guide: Guide; readonly returns: Backtracks }) {
  const text = useStrings();
  return (
    <Figure title={text('patterns_returns')} of={returns.of} teach={text('patterns_returns_teach')}>
      <p>{text('patterns_returns_of')}</p>
      <Bars
        names={[text('patterns_step'), text('patterns_returned')]}
        bars={returns.steps.map(({ step, returns: count, entries, conversations }) => ({
          name: numberedName(guide, step),
          language: guide.language,
          count,
          of: entries,
          words: text.plural('patterns_returns_row', conversations, { returns: count, times: entries }),
        }))}
      />
    </Figure>
  );
}

/** Asks, and what came of them. */
export function AsksFigure({ asks }: { readonly asks: Asks }) {
  const text = useStrings();
  const { of, outcomes } = asks;
  const bar = (name: string, count: number) => ({
    name,
    count,
    of: asks.asks,
    words: text('part_of_whole', { part: count, whole: asks.asks }),
  });
  return (
    <Figure title={text('patterns_asks')} of={of} teach={text('patterns_asks_teach')}>
      <Bars
        names={[text('patterns_answer'), text('asks')]}
        bars={[
          bar(text('answer_yes'), outcomes.yes),
          bar(text('answer_unsure'), outcomes.unsure),
          bar(text('answer_no'), outcomes.no),
          bar(text('no_answer_marked'), outcomes.none),
        ]}
      />
    </Figure>
  );
}

/** How long silences were. */
export function SilencesFigure({ silences }: { readonly silences: Silences }) {
  const text = useStrings();
  const { of, silences: all, median, longer, buckets } = silences;
  const typical = { length: minutesAndSeconds(median ?? 0) };
  // Of an odd number one is in the middle; where many are as long as it, fewer than half are longer.
  const isHalf = all > 1 && longer >= Math.floor(all / 2);
  return (
    <Figure title={text('patterns_silences')} of={of} teach={text('patterns_silences_teach')}>
      <p>{isHalf ? text('patterns_silence_median', typical) : text('patterns_silence_typical', typical)}</p>
      <Bars
        names={[text('patterns_length'), text('patterns_silences')]}
        bars={buckets.map(({ from, to, count }) => {
          const shortest = minutesAndSeconds(from);
          const longest = minutesAndSeconds(to ?? 0);
          const name =
            to === null
              ? text('patterns_silence_over', { length: shortest })
              : from === 0
                ? text('patterns_silence_under', { length: longest })
                : text('patterns_silence_between', { from: shortest, to: longest });
          return { name, count, of: all, words: text('part_of_whole', { part: count, whole: all }) };
        })}
      />
    </Figure>
  );
}

/** How those moved who were asked the guide's scale before and after. */
export function ChangesFigure({ changes, locale }: { readonly changes: Changes; readonly locale: string }) {
  const text = useStrings();
  const { of, mean } = changes;
  const form = new Intl.NumberFormat(locale, { signDisplay: 'exceptZero', maximumFractionDigits: 1 });
  return (
    <Figure title={text('patterns_changes')} of={of} teach={text('patterns_changes_teach')}>
      <p>{text('patterns_changes_mean', { change: form.format(mean ?? 0) })}</p>
      <Bars
        names={[text('patterns_change'), text('patterns_changes')]}
        bars={(['up', 'same', 'down'] as const).map((way) => ({
          name: text(`patterns_changes_${way}`),
          count: changes[way],
          of,
          words: text('part_of_whole', { part: changes[way], whole: of }),
        }))}
      />
    </Figure>
  );
}

/** What was said against it, and after which of it the conversation went on. */
export function ObjectionsFigure(props: { readonly guide: Guide; readonly objections: Objections }) {
  const { guide, objections } = props;
  const text = useStrings();
  const most = Math.max(0, ...objections.objections.map(({ count }) => count));
  return (
    <Figure title={text('objections')} of={objections.of} teach={text('patterns_objections_teach')}>
      <p>{text('patterns_objections_of')}</p>
      <Bars
        names={[text('patterns_objection'), text('patterns_came_up')]}
        bars={objections.objections.map(({ id, text: said, count, ledOn }) => ({
          id,
          name: said || objectionText(guide, id),
          count,
          of: most,
          words: text.plural('patterns_objections_row', count, { led: ledOn }),
        }))}
      />
    </Figure>
  );
}

/** What became of what was promised. */
export function FollowThroughFigure({ followThrough }: { readonly followThrough: FollowThrough }) {
  const text = useStrings();
  const { of, promised, states } = followThrough;
  return (
    <Figure title={text('patterns_follow')} of={of} teach={text('patterns_follow_teach')}>
      <Bars
        names={[text('patterns_state'), text('patterns_commitments')]}
        bars={(['done', 'open', 'dropped'] as const).map((state) => ({
          name: text(`patterns_${state}`),
          count: states[state],
          of: promised,
          words: text('part_of_whole', { part: states[state], whole: promised }),
        }))}
      />
    </Figure>
  );
}
