/** One conversation as Markdown (CommonMark), to be read anywhere. */
import { stakeOf } from '../../../lib/domain/conversation/notes.ts';
import type { ConversationState } from '../../../lib/domain/conversation/state.ts';
import { momentOf } from '../../../lib/domain/dates/moments.ts';
import type { Guide } from '../../../lib/domain/guide/guide.ts';
import { whatOf } from '../../../lib/i18n/what-of.ts';
import { whenAndHow } from '../../commitment/when-and-how.ts';
import { nameOfMark } from '../../notes/note-marks.ts';
import { minuteOrDay, minutesAndSeconds } from '../../ui/format-time.ts';
import type { Translate } from '../../ui/strings.tsx';
import { askWords, objectionWords, outcomeWords, pathWords, ratingWords } from './in-words.ts';

/**
 * The whole conversation. What was typed stays text: nothing in it becomes markup. `language` is that of the headings, and
 * `locale` that of the dates (both BCP 47); what a guide in another language says is marked as being in it, for whoever
 * reads the file as HTML by ear.
 */
export function markdownOf(
  text: Translate,
  state: ConversationState,
  guide: Guide,
  locale: string,
  language: string,
): string {
  const ofGuide = (words: string) =>
    baseOf(guide.language) === baseOf(language)
      ? escaped(words)
      : `<span lang="${new Intl.Locale(guide.language)}" dir="auto">${escaped(words)}</span>`;
  const began = state.startedAt ?? 0;
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeStyle: 'short' });
  const minute = (at: number) => minutesAndSeconds(at - began);
  const stake = stakeOf(state);
  const { ended, debrief } = state;
  const parts = [
    `# ${escaped(state.person?.name || text('markdown_title_unnamed'))}`,
    [day.format(began), ...outcomeWords(text, guide, state)].join(' · '),
    ...(stake === undefined ? [] : [`> ${escaped(stake, '> ')}`]),
    ...list(
      text('path_through_steps'),
      pathWords(text, guide, state).map(
        ({ at, step, about }) =>
          `${at} ${[ofGuide(step), ...about.map((words) => escaped(words))].join(' · ')}`,
      ),
    ),
    ...list(
      text('notes'),
      [...state.notes.values()].map(
        ({ at, text: words, mark }) =>
          `${minuteOrDay(locale, at, began)} ${escaped(words, '  ')}${mark === null ? '' : ` · ${text(nameOfMark(mark))}`}`,
      ),
    ),
    ...list(
      text('objections'),
      objectionWords(text, guide, state).map(({ at, words }) => `${at} ${escaped(words, '  ')}`),
    ),
    ...list(
      text('asks'),
      state.asks.map((ask) => `${minute(ask.askedAt)} ${escaped(askWords(text, guide, ask, state))}`),
    ),
    ...list(
      text('scale_title'),
      ratingWords(text, guide, state).map(({ at, words }) => `${at} ${escaped(words, '  ')}`),
    ),
    ...list(
      text('commitments'),
      [...state.commitments.values()].map((promised) =>
        // With its year, for a file is read long afterwards.
        escaped(
          [whatOf(text, promised), whenAndHow(text, promised, locale)].filter(Boolean).join(' · '),
          '  ',
        ),
      ),
    ),
    ...said(text('end_learned'), ended?.learned),
    ...said(text('debrief_differently'), debrief.get('differently')),
    ...said(text('debrief_next'), debrief.get('next')),
  ];
  return `${parts.join('\n\n')}\n`;
}

/**
 * The name of the file, e.g. `2026-11-26-17-11-03.md`: by when it began, to the second, so that no two are named alike.
 * Whom it was with is not in it: file names show on shared screens, and in folders that are copied elsewhere.
 */
export function markdownName(startedAt: number): string {
  const began = new Date(startedAt);
  const { date, time } = momentOf(began);
  return `${date}-${time.replace(':', '-')}-${String(began.getSeconds()).padStart(2, '0')}.md`;
}

/** The language alone of a tag, without its region. */
function baseOf(tag: string): string {
  return new Intl.Locale(tag).language;
}

function list(title: string, items: readonly string[]): string[] {
  return items.length === 0 ? [] : [`## ${title}`, items.map((item) => `- ${item}`).join('\n')];
}

function said(title: string, words: string | undefined): string[] {
  return words ? [`## ${title}`, escaped(words)] : [];
}

/** Every sign that means something in CommonMark or HTML, escaped; lines after the first begin with `indent`. */
function escaped(words: string, indent = ''): string {
  return words
    .replaceAll(/[\\`*_{}[\]()<>#+\-.!|~&=$^:"']/g, '\\$&')
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim())
    .join(`\\\n${indent}`);
}
