/** Reads events that come from outside this document: messages, imports. */
import * as v from 'valibot';
import { PARTS_OF_DAY, type PlainDateTime } from '../dates/plain-date-time.ts';
import type { Channel, ConversationEvent } from './events.ts';
import { ID_LETTERS, LATEST, LONGEST_ID, LONGEST_TEXT } from './limits.ts';

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(LONGEST_ID));
/** The id of something that has an address of its own. */
const ownId = v.pipe(id, v.regex(ID_LETTERS, 'id'));
const text = v.pipe(v.string(), v.maxLength(LONGEST_TEXT));
const epoch = v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(LATEST));
/** A local moment. */
export const moment: v.GenericSchema<unknown, PlainDateTime> = v.strictObject({
  date: v.pipe(v.string(), v.isoDate()),
  time: v.nullable(v.pipe(v.string(), v.isoTime())),
  part: v.exactOptional(v.picklist(PARTS_OF_DAY)),
});
/** A way to follow up. */
export const way: v.GenericSchema<unknown, Channel> = v.picklist([
  'call',
  'text',
  'email',
  'in-person',
  'video',
  'other',
]);
const stamp = { id: v.pipe(v.string(), v.uuid()), conversation: ownId, device: id, intent: id, at: epoch };

const event = v.variant('type', [
  v.strictObject({
    ...stamp,
    type: v.literal('started'),
    guide: id,
    person: v.strictObject({ id: ownId, name: text }),
    call: v.nullable(id),
    carried: v.record(id, text),
  }),
  v.strictObject({ ...stamp, type: v.literal('person-named'), name: text }),
  v.strictObject({
    ...stamp,
    type: v.literal('step-entered'),
    step: id,
    reason: v.picklist(['start', 'next', 'previous', 'jump', 'green', 'yellow', 'answer']),
  }),
  v.strictObject({
    ...stamp,
    type: v.literal('light-shown'),
    step: id,
    light: v.nullable(v.picklist(['green', 'yellow'])),
  }),
  v.strictObject({ ...stamp, type: v.literal('question-ticked'), question: id, asked: v.boolean() }),
  v.strictObject({ ...stamp, type: v.literal('blank-filled'), blank: id, text }),
  v.strictObject({ ...stamp, type: v.literal('noted'), note: ownId, text, step: id, begunAt: epoch }),
  v.strictObject({ ...stamp, type: v.literal('note-edited'), note: ownId, text }),
  v.strictObject({ ...stamp, type: v.literal('note-marked'), note: ownId, stake: v.boolean() }),
  v.strictObject({ ...stamp, type: v.literal('note-deleted'), note: ownId }),
  v.strictObject({ ...stamp, type: v.literal('asked'), ask: id }),
  v.strictObject({ ...stamp, type: v.literal('answered'), ask: id }),
  v.strictObject({
    ...stamp,
    type: v.literal('answer-judged'),
    ask: id,
    answer: v.picklist(['yes', 'unsure', 'no']),
  }),
  v.strictObject({
    ...stamp,
    type: v.literal('committed'),
    commitment: ownId,
    what: text,
    due: v.nullable(moment),
    way,
    wayWord: v.exactOptional(text),
    followUpAt: v.nullable(moment),
  }),
  v.strictObject({ ...stamp, type: v.literal('commitment-removed'), commitment: ownId }),
  v.strictObject({ ...stamp, type: v.literal('undone'), undoes: id }),
  v.strictObject({ ...stamp, type: v.literal('redone'), redoes: id }),
  v.strictObject({ ...stamp, type: v.literal('ended'), learned: text }),
  v.strictObject({ ...stamp, type: v.literal('learned'), text }),
  v.strictObject({
    ...stamp,
    type: v.literal('debriefed'),
    question: v.picklist(['differently', 'next']),
    text,
  }),
  v.strictObject({
    ...stamp,
    type: v.literal('assessed'),
    level: v.nullable(v.picklist([1, 2, 3, 4, 5])),
  }),
]);

/** The schema of a list of events, for the schemas of what carries them. */
export const eventList: v.GenericSchema<unknown, ConversationEvent[]> = v.array(event);
