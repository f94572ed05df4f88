/** What was just done, in words, beside the button that takes it back. */
import type { Undoable } from '../../lib/domain/conversation/last-intent.ts';
import { isMoment } from '../../lib/domain/conversation/notes.ts';
import { findStep, stepNumber } from '../../lib/domain/guide/find.ts';
import type { Guide } from '../../lib/domain/guide/guide.ts';
import type { Translate } from '../ui/strings.tsx';
import { shortened } from './undo-words.ts';

/** Says what was just done; '' for what shows by itself, as a note does, or a step that was gone to. */
export function didWords(text: Translate, guide: Guide, done: Undoable): string {
  switch (done.type) {
    case 'light-shown':
      return done.light === null ? text('did_light_off') : withStep(text, guide, done, done.light);
    case 'answer-judged':
      return withStep(text, guide, done, done.answer);
    case 'note-edited':
      return text(isMoment({ text: done.words }) ? 'did_moment' : 'did_note_edit');
    case 'note-marked':
      return text(done.stake ? 'did_stake' : 'did_no_stake');
    case 'note-marked-as':
      return text(`did_${done.marked ? 'marked' : 'unmarked'}_${done.mark}`);
    case 'note-deleted':
      return text('did_note_delete');
    case 'objection-raised':
      return text('did_raised');
    case 'committed':
      return text('commitment_added');
    case 'commitment-edited':
      return text('did_commitment_edit');
    case 'commitment-removed':
      return text('did_commitment_remove');
    case 'person-named':
      return done.name === ''
        ? text('did_name')
        : text('did_called', { name: shortened(done.name, MOST_OF_NAME) });
    case 'person-recognized':
      return text('did_person', { name: shortened(done.person.name, MOST_OF_NAME) });
    default:
      return '';
  }
}

/** So many characters of a name have room beside what was done. */
const MOST_OF_NAME = 20;

type Said = 'green' | 'yellow' | 'yes' | 'unsure' | 'no';

/** A light or an answer, and where it led: on, or back. */
function withStep(text: Translate, guide: Guide, { led }: Undoable, said: Said): string {
  const to = led && findStep(guide, led.to);
  // Longer ones have no room in the line.
  const step = (to?.name.length ?? 0) > MOST_OF_NAME ? (to?.short ?? to?.name) : to?.name;
  if (led === undefined || step === undefined) return text(`did_${said}`);
  const isBack = stepNumber(guide, led.to) < stepNumber(guide, led.from);
  return text(isBack ? `did_${said}_back` : `did_${said}_on`, { step });
}
