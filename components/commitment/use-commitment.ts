/** The commitment that is being made, or changed: what its line says, and what was typed over it. */
import type { ReadonlySignal } from '@preact/signals';
import { useState } from 'preact/hooks';
import type { Drafts } from '../../lib/app/session/drafts.ts';
import { type DraftField, fieldOf } from '../../lib/domain/conversation/draft-fields.ts';
import { CHANNELS, type CommitmentDetails } from '../../lib/domain/conversation/events.ts';
import type { ConversationState } from '../../lib/domain/conversation/state.ts';
import { formatDate } from '../../lib/domain/dates/format-date.ts';
import { parseDate } from '../../lib/domain/dates/parse-date.ts';
import type { PlainDateTime } from '../../lib/domain/dates/plain-date-time.ts';
import { readCommitment } from '../../lib/domain/follow-up/read-commitment.ts';
import { type When, whenOf } from '../ui/date-field.tsx';
import { useStrings } from '../ui/strings.tsx';

/** The fields of its parts. */
export const FIELDS = {
  of: fieldOf({ kind: 'commitment', part: 'of' }),
  what: fieldOf({ kind: 'commitment', part: 'what' }),
  due: fieldOf({ kind: 'commitment', part: 'due' }),
  way: fieldOf({ kind: 'commitment', part: 'way' }),
  wayWord: fieldOf({ kind: 'commitment', part: 'wayWord' }),
  followUp: fieldOf({ kind: 'commitment', part: 'followUp' }),
} as const;

/** Those of which the line says something, too. */
const PARTS = ['due', 'followUp', 'way'] as const;

/** In place of nothing, in a field that was emptied: a field that has no words follows the line. */
const EMPTIED = ' ';

/** Why nothing was added, and as things stood then. */
interface Refused {
  readonly problem: string;
  readonly typed: string;
  /** The commitment that was being changed, by id; '' where it was a new one. */
  readonly edited: string;
  readonly state: unknown;
}

/** A date of the commitment. */
export interface CommitmentDate {
  readonly field: DraftField;
  /** What stands in its field: what the line says until something else is typed. */
  readonly typed: string;
  /** Whether the line is not followed; a field that was emptied says that there is no date. */
  readonly isTypedOver: boolean;
  readonly when: When;
}

/** What a commitment form shows, and how it is sent. */
export function useCommitment(model: CommitmentModel) {
  const { drafts, commit, state } = model;
  const text = useStrings();
  const [refused, setRefused] = useState<Refused | null>(null);
  /** As things stood when one was added last. */
  const [added, setAdded] = useState<unknown>(null);
  const typed = drafts.text(FIELDS.what);
  const edited = state.value.commitments.get(drafts.text(FIELDS.of));
  const line = readCommitment(typed, new Date(model.now()), model.locale);
  // Until its words are others, what they meant is known.
  const isAsBefore = edited !== undefined && typed.trim() === edited.what.trim();
  const saidWay = isAsBefore ? null : line.way;
  const chosenWay = drafts.text(FIELDS.way);
  const way =
    chosenWay === '' ? (saidWay ?? edited?.way ?? null) : (CHANNELS.find((one) => one === chosenWay) ?? null);
  const due = useDate(model, FIELDS.due, isAsBefore ? '' : line.due, edited?.due);
  const followUp = useDate(model, FIELDS.followUp, isAsBefore ? '' : line.followUp, edited?.followUpAt);
  const isDateNone = due.isTypedOver && due.typed.trim() === '';
  const isBegun = typed.trim() !== '' || due.isTypedOver || followUp.isTypedOver;
  const what = isAsBefore ? edited.what : isDateNone ? line.whatWithDate : line.what;
  return {
    what,
    due,
    followUp,
    way,
    /** The organizer's own word for the way that stands before another one is typed. */
    keptWayWord: edited?.wayWord ?? '',
    /** Whether a commitment that was made is being changed. */
    isEdited: edited !== undefined,
    /** Whether there is something to be shown taken apart. */
    isBegun,
    /** Why it was not added, in a sentence, until something else is typed or done. */
    problem:
      refused?.typed === typed && refused.edited === drafts.text(FIELDS.of) && refused.state === state.value
        ? refused.problem
        : null,
    /** Adds it, or changes the one that was made, where everything makes sense. */
    send(event: Event) {
      event.preventDefault();
      if (what === '') {
        // It was added, and Enter was pressed once more.
        if (!isBegun && state.value === added) return;
        const missing = text('commitment_what_missing');
        return setRefused({
          problem: missing,
          typed,
          edited: drafts.text(FIELDS.of),
          state: state.value,
        });
      }
      // The browser leads to a date that makes no sense, and sends nothing; a form sent by a script is not told apart.
      if (due.when.problem !== null || followUp.when.problem !== null) return;
      setRefused(null);
      const wayWord = way === 'other' ? (drafts.text(FIELDS.wayWord) || (edited?.wayWord ?? '')).trim() : '';
      commit({
        what,
        due: due.when.moment,
        way,
        ...(wayWord === '' ? {} : { wayWord }),
        followUpAt: followUp.when.moment,
      });
      setAdded(state.value);
    },
  };
}

/** What `useCommitment` gives. */
export type CommitmentParts = ReturnType<typeof useCommitment>;

function useDate(
  { drafts, now, locale }: CommitmentModel,
  field: DraftField,
  inLine: string,
  kept: PlainDateTime | null = null,
): CommitmentDate {
  const text = useStrings();
  const at = new Date(now());
  const own = drafts.text(field);
  // Shown as it is read, and understood without being read anew: its day may be over, and its language any.
  const keptText = kept === null ? '' : formatDate(kept, locale, at);
  const typed = own === '' ? inLine || keptText : own;
  const when =
    kept !== null && typed === keptText
      ? { moment: kept, problem: null }
      : whenOf(parseDate(typed, at, locale), typed, text, locale);
  return { field, typed: typed === EMPTIED ? '' : typed, isTypedOver: own !== '', when };
}

/** What the line said of a part when that was typed over, by its field. */
const saidBefore = new WeakMap<CommitmentModel['drafts'], Map<DraftField, string>>();

/** To be called before a part is typed over. */
function rememberSaid({ drafts, now, locale }: CommitmentModel, field: DraftField): void {
  const part = PARTS.find((one) => FIELDS[one] === field);
  if (part === undefined || drafts.text(field) !== '') return;
  const said = readCommitment(drafts.text(FIELDS.what), new Date(now()), locale)[part];
  saidBefore.set(drafts, new Map([...(saidBefore.get(drafts) ?? []), [field, said ?? '']]));
}

/**
 * Takes what stands in the line. A part of which it now says something else follows it again, whatever was typed over that
 * before: the words are taken out of what they will do, and would be nowhere. What it said already when the part was typed
 * over is nothing else, though it may be read as something else while the next word is half typed.
 */
export function typeLine({ drafts, type, now, locale }: CommitmentModel, typed: string): void {
  const before = drafts.of(FIELDS.what)?.text ?? '';
  type(FIELDS.what, typed);
  const typedOver = PARTS.filter((part) => drafts.of(FIELDS[part]) !== undefined);
  // Reading a line takes a while, and there is mostly no need to.
  if (typedOver.length === 0) return;
  const [was, is] = [before, typed].map((line) => readCommitment(line, new Date(now()), locale));
  for (const part of typedOver) {
    const said = is?.[part];
    const isAsCorrected = said === saidBefore.get(drafts)?.get(FIELDS[part]);
    if (said && said !== was?.[part] && !isAsCorrected) type(FIELDS[part], '');
  }
}

/** Keeps the way that was chosen; '' where the choice is that none was agreed. */
export function chooseWay(model: CommitmentModel, way: string): void {
  const { type, flush } = model;
  rememberSaid(model, FIELDS.way);
  type(FIELDS.way, way || EMPTIED);
  flush();
}

/** Keeps what was typed in the field of a date. */
export function typeDate(model: CommitmentModel, { field }: CommitmentDate, typed: string): void {
  const { type } = model;
  rememberSaid(model, field);
  type(field, typed === '' ? EMPTIED : typed);
}

/** The part of a page's model that the forms are given. */
export interface CommitmentModel {
  readonly state: ReadonlySignal<Pick<ConversationState, 'commitments'>>;
  readonly drafts: Pick<Drafts, 'of' | 'text' | 'typed'>;
  /** Takes what stands in a field, to be saved as it is typed. */
  readonly type: (field: DraftField, text: string) => void;
  /** Saves at once what is typed. */
  readonly flush: () => void;
  /** Adds it, or changes the one that is being edited, and makes an end of what was typed. */
  readonly commit: (promised: CommitmentDetails) => void;
  /** Leaves what was typed behind. */
  readonly dropCommitment: () => void;
  /** Whether someone has begun to say what was promised. */
  readonly isCommitmentBegun: ReadonlySignal<boolean>;
  /** Epoch ms. */
  readonly now: () => number;
  /** BCP 47, for dates. */
  readonly locale: string;
}
