/** An undo in words: what it takes back, and that it did. */
import type { UnknownKind } from '../../lib/domain/conversation/events.ts';
import type { Undoable } from '../../lib/domain/conversation/last-intent.ts';
import { isSaidBack } from '../../lib/domain/conversation/say-back.ts';
import { numberedName, objectionText } from '../../lib/domain/guide/find.ts';
import type { Guide } from '../../lib/domain/guide/guide.ts';
import { nameOfNo } from '../ui/name-of-no.ts';
import type { Translate } from '../ui/strings.tsx';

/** So many characters tell which note or question is meant. */
const MAX_LENGTH = 40;

/** Says what an undo will take back; '' where nothing can be undone. */
export function takesBack(text: Translate, guide: Guide, done: Undoable): string {
  const [kind, what = ''] = describe(text, guide, done);
  return kind === null ? '' : text(`undo_${kind}`, { what });
}

/** Says what an undo took back. */
export function tookBack(text: Translate, guide: Guide, done: Undoable): string {
  const [kind, what = ''] = describe(text, guide, done);
  return kind === null ? '' : text(`undone_${kind}`, { what });
}

/** What the messages call it, after `undo_` and `undone_`, and what is put into them. */
function describe(text: Translate, guide: Guide, done: Undoable) {
  const quoted = shortened(done.words);
  switch (done.type) {
    case 'step-entered':
      return ['step', numberedName(guide, done.step)] as const;
    case 'light-shown':
      return [`light_${done.light ?? 'off'}`] as const;
    case 'question-ticked':
      return [done.asked ? 'tick' : 'untick', shortened(questionOf(text, guide, done.question))] as const;
    case 'blank-filled':
      return ['blank', labelOf(guide, done.blank)] as const;
    case 'rated':
      return ['rated', `${done.rating}`] as const;
    case 'noted':
      return ['note', quoted] as const;
    case 'note-edited':
      return ['note_edit', quoted] as const;
    case 'note-marked':
      return [done.stake ? 'stake' : 'no_stake', quoted] as const;
    case 'note-marked-as':
      return [`${done.marked ? 'marked' : 'unmarked'}_${done.mark}`, quoted] as const;
    case 'note-deleted':
      return ['note_delete', quoted] as const;
    case 'asked':
    case 'answered':
    case 'assessed':
      return [done.type] as const;
    case 'answer-judged':
      return ['answer', text(`answer_${done.answer}`)] as const;
    case 'objection-heard':
      return [done.heard ? 'objection' : 'objection_off', objectionText(guide, done.objection)] as const;
    case 'objection-raised':
      return ['raised', shortened(done.text || objectionText(guide, done.objection))] as const;
    case 'no-marked':
      return ['no_kind', nameOfNo(text, done.kind)] as const;
    case 'ask-chosen':
      return [done.smaller ? 'smaller_ask' : 'first_ask'] as const;
    case 'committed':
      return ['commitment', quoted] as const;
    case 'commitment-edited':
      return ['commitment_edit', quoted] as const;
    case 'commitment-removed':
      return ['commitment_remove', quoted] as const;
    case 'person-named':
      return ['name'] as const;
    case 'person-recognized':
      return ['person', done.person.name] as const;
    case 'ended':
      return ['end'] as const;
    case 'debriefed':
      return ['debrief', text(`debrief_${done.question}`)] as const;
    case 'learned':
      return ['debrief', text('end_learned')] as const;
    // A start is not undone, and what was undone is done again instead.
    case 'started':
    case 'campaign-chosen':
    case 'prep-sheet-chosen':
    case 'undone':
    case 'redone':
      return [null] as const;
    default:
      done.type satisfies UnknownKind;
      return ['unknown'] as const;
  }
}

function questionOf(text: Translate, guide: Guide, id: string): string {
  if (isSaidBack(id)) return text('say_back_title');
  const questions = guide.steps.flatMap(({ questions: own, followUpQuestions, sayBack }) => [
    ...own,
    ...followUpQuestions,
    ...(sayBack === undefined ? [] : [sayBack]),
  ]);
  return questions.find((question) => question.id === id)?.text ?? id;
}

function labelOf(guide: Guide, id: string): string {
  return guide.blanks.find((blank) => blank.id === id)?.hint ?? id;
}

/** The beginning of some words, at most so many characters of them, on one line. */
export function shortened(words: string, most = MAX_LENGTH): string {
  const line = words.trim().replaceAll(/\s+/g, ' ');
  return line.length <= most ? line : `${line.slice(0, most).replace(/\s+\S*$/, '')}…`;
}
