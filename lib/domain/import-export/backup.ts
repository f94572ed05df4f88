/** A backup: all that is needed to have everything again. Its format is told in the README beside this. */

import * as v from 'valibot';
import { type MessageDescriptor, messageDescriptor, UserFacingError } from '../../i18n/message-descriptor.ts';
import type { Campaign } from '../campaign/campaign.ts';
import { campaignSchema } from '../campaign/schema.ts';
import { loggedEvents } from '../conversation/event-list.ts';
import type { ConversationEvent } from '../conversation/events.ts';
import { LATEST } from '../conversation/limits.ts';
import { epoch, ownId as id, moment, words as text, way } from '../conversation/schema-parts.ts';
import { describeIssue, issuePath, type JsonPath } from '../file-reading/describe-issue.ts';
import { describeFault } from '../file-reading/faults.ts';
import { BACKUP_FORMAT, kindOfFile, whereToGo } from '../file-reading/kind-of-file.ts';
import { DuplicateKeyError, NotJsonError, readJson } from '../file-reading/read-json.ts';
import { seenBefore } from '../file-reading/seen-before.ts';
import type { FollowUp } from '../follow-up/follow-up.ts';
import type { Guide } from '../guide/guide.ts';
import type { OwnGuide } from '../guide/own-guide.ts';
import { guideSchema, ownGuideSchema } from '../guide/schema.ts';
import { referenceFaults } from '../guide/validate-references.ts';
import type { Reachable } from '../person/contact-details.ts';
import type { OwnPerson } from '../practice/own-person.ts';
import { fitFaults } from '../practice/parse-person.ts';
import { ownPersonSchema } from '../practice/schema.ts';
import type { PrepSheet } from '../prep-sheet/prep-sheet.ts';
import { prepSheetSchema } from '../prep-sheet/schema.ts';

/** The log of one conversation. */
export interface Log {
  readonly id: string;
  readonly events: readonly ConversationEvent[];
}

/** Someone talked with, and how to reach them. */
export interface Person extends Reachable {
  readonly id: string;
  readonly name: string;
  /** The id of whom they are, where the organizer said that they are the same. */
  readonly sameAs?: string;
  /** Epoch ms. */
  readonly changedAt: number;
}

/** What a backup holds. */
export interface Backup {
  /** Epoch ms. */
  readonly exportedAt: number;
  readonly conversations: readonly Log[];
  readonly people: readonly Person[];
  readonly followUps: readonly FollowUp[];
  readonly campaigns: readonly Campaign[];
  readonly prepSheets: readonly PrepSheet[];
  /** The organizer's own. */
  readonly guides: readonly OwnGuide[];
  /** The own guides that its conversations were held with, as they were then. */
  readonly guideVersions: readonly Guide[];
  /** People to practise with whom the organizer brought in. */
  readonly practicePeople: readonly OwnPerson[];
}

const VERSION = 1;
/** So many conversations are written, or read, before it is said how far it is. */
const BATCH_SIZE = 100;

const person: v.GenericSchema<unknown, Person> = v.strictObject({
  id,
  name: text,
  email: text,
  phone: text,
  // None of these are in the backups of earlier versions.
  moreEmails: v.exactOptional(v.array(text)),
  morePhones: v.exactOptional(v.array(text)),
  otherWays: v.exactOptional(v.array(text)),
  pronouns: v.exactOptional(text),
  tags: v.exactOptional(v.array(text)),
  notes: v.exactOptional(text),
  sameAs: v.exactOptional(id),
  changedAt: epoch,
});
const followUp: v.GenericSchema<unknown, FollowUp> = v.strictObject({
  id,
  conversation: v.nullable(id),
  person: id,
  isOwn: v.exactOptional(v.literal(true)),
  name: text,
  what: text,
  way: v.nullable(way),
  wayWord: text,
  whose: v.picklist(['theirs', 'yours']),
  at: v.nullable(moment),
  snoozedTo: v.nullable(moment),
  state: v.picklist(['open', 'done', 'dropped']),
  closedAt: v.nullable(epoch),
  result: text,
  changedAt: epoch,
});
const log: v.GenericSchema<unknown, Log> = v.strictObject({ id, events: loggedEvents });
const envelope = v.strictObject({
  format: v.literal(BACKUP_FORMAT),
  version: v.number(),
  exportedAt: epoch,
  conversations: v.array(v.unknown()),
  people: v.array(person),
  followUps: v.array(followUp),
  // None of these is in the backups of earlier versions, which could not read one that has any.
  campaigns: v.exactOptional(v.array(campaignSchema)),
  prepSheets: v.exactOptional(v.array(prepSheetSchema)),
  guides: v.exactOptional(v.array(ownGuideSchema)),
  guideVersions: v.exactOptional(v.array(guideSchema)),
  practicePeople: v.exactOptional(v.array(ownPersonSchema)),
});

/** A file that is no backup, or a broken one: the person is told the place. */
export class BackupError extends UserFacingError {
  override readonly name = 'BackupError';
}

/**
 * A backup without the conversations whose log has lost its beginning, and how many those are: nothing can be shown of them, and
 * earlier versions, which wrote them, refuse a file with one. So it is done before a file is written, and when one is brought in.
 * Their follow-ups stay, each by itself, for what is of a conversation comes with it.
 */
export function leaveOutUnreadable(backup: Backup): { readonly backup: Backup; readonly leftOut: number } {
  const broken = new Set(backup.conversations.flatMap((log) => (hasBeginning(log) ? [] : [log.id])));
  if (broken.size === 0) return { backup, leftOut: 0 };
  const isOfBroken = ({ conversation }: FollowUp) => conversation !== null && broken.has(conversation);
  return {
    backup: {
      ...backup,
      conversations: backup.conversations.filter(({ id }) => !broken.has(id)),
      followUps: backup.followUps.map((one) => (isOfBroken(one) ? { ...one, conversation: null } : one)),
    },
    leftOut: broken.size,
  };
}

/** The file's text. */
export function writeBackup(backup: Backup): string {
  return [...partsOfBackup(backup)].join('');
}

/** The file's text, part by part: a long one is not made in one go. */
export function* partsOfBackup({ conversations, ...rest }: Backup): Generator<string> {
  const { exportedAt, people, followUps, campaigns, prepSheets, guides, guideVersions, practicePeople } =
    rest;
  const head = JSON.stringify({
    ...{ format: BACKUP_FORMAT, version: VERSION, exportedAt, people, followUps },
    ...(campaigns.length > 0 && { campaigns }),
    ...(prepSheets.length > 0 && { prepSheets }),
    ...(guides.length > 0 && { guides }),
    ...(guideVersions.length > 0 && { guideVersions }),
    ...(practicePeople.length > 0 && { practicePeople }),
  });
  yield `${head.slice(0, -1)},"conversations":[`;
  for (let first = 0; first < conversations.length; first += BATCH_SIZE) {
    const some = conversations.slice(first, first + BATCH_SIZE).map((log) => JSON.stringify(log));
    yield `${first === 0 ? '' : ','}${some.join(',')}`;
  }
  yield ']}';
}

/**
 * Reads a file's text; `progress` hears how much is read, 0 to 1. A change that was made after `now` (epoch ms), by a clock
 * that was ahead, counts as made now, so that it does not win over every later one. Throws a `BackupError`.
 */
export function parseBackup(
  file: string,
  progress: (read: number) => void = () => {},
  now: number = LATEST,
): Backup {
  const { exportedAt, conversations, ...rest } = readEnvelope(jsonOf(file));
  const people = rest.people.map((one) => notAhead(one, now));
  const followUps = rest.followUps.map((one) => notAhead(one, now));
  const campaigns = (rest.campaigns ?? []).map((one) => notAhead(one, now));
  const prepSheets = (rest.prepSheets ?? []).map((one) => notAhead(one, now));
  const guides = (rest.guides ?? []).map((one) => notAhead(one, now));
  const practicePeople = (rest.practicePeople ?? []).map((one) => notAhead(one, now));
  const { guideVersions = [] } = rest;
  const read: Log[] = [];
  const isRepeated = seenBefore();
  for (const [index, conversation] of conversations.entries()) {
    if (index % BATCH_SIZE === 0) progress(index / conversations.length);
    const log = readLog(conversation, ['conversations', index]);
    checkOnce([log], ['conversations'], isRepeated, index);
    checkOnce(log.events, ['conversations', index, 'events'], isRepeated);
    read.push(log);
  }
  const own = { campaigns, prepSheets, guides, guideVersions, practicePeople };
  return { exportedAt, conversations: read, people, followUps, ...own };
}

function notAhead<Item extends { readonly changedAt: number }>(item: Item, now: number): Item {
  return item.changedAt > now ? { ...item, changedAt: now } : item;
}

function jsonOf(file: string): unknown {
  try {
    return readJson(file);
  } catch (error) {
    if (error instanceof DuplicateKeyError) throw brokenAt(error.place, messageDescriptor('problem_twice'));
    if (error instanceof NotJsonError) throw new BackupError(messageDescriptor('backup_not_json'));
    throw error;
  }
}

function readEnvelope(json: unknown): v.InferOutput<typeof envelope> {
  const { format, version } = (json ?? {}) as { format?: unknown; version?: unknown };
  const kind = kindOfFile(json);
  if (kind !== null && kind !== 'backup') throw new BackupError(whereToGo(kind));
  if (format !== BACKUP_FORMAT) throw new BackupError(messageDescriptor('backup_none'));
  if (version !== VERSION) {
    throw new BackupError(messageDescriptor('backup_version'));
  }
  const read = v.safeParse(envelope, json, { abortEarly: true });
  if (!read.success) throw errorAt([], read.issues[0]);
  checkOnce(read.output.people, ['people']);
  checkOnce(read.output.followUps, ['followUps']);
  checkOnce(read.output.campaigns ?? [], ['campaigns']);
  checkOnce(read.output.prepSheets ?? [], ['prepSheets']);
  checkOnce(read.output.guides ?? [], ['guides']);
  checkGuides(read.output);
  checkOnce(read.output.practicePeople ?? [], ['practicePeople']);
  checkPracticePeople(read.output);
  for (const [index, { objections }] of (read.output.campaigns ?? []).entries()) {
    checkOnce(objections, ['campaigns', index, 'objections']);
  }
  return read.output;
}

/** A guide is as whole as one from a file of its own. */
function checkGuides({ guides = [], guideVersions = [] }: v.InferOutput<typeof envelope>): void {
  const all = [
    ...guides.map(({ guide }, at) => ({ guide, place: ['guides', at, 'guide'] })),
    ...guideVersions.map((guide, at) => ({ guide, place: ['guideVersions', at] })),
  ];
  for (const { guide, place } of all) {
    const [fault] = guide === null ? [] : referenceFaults(guide);
    if (fault !== undefined) throw brokenAt([...place, ...fault.path], fault.problem);
  }
}

/** A person to practise with is as whole as one from a file of their own. */
function checkPracticePeople({ practicePeople = [] }: v.InferOutput<typeof envelope>): void {
  for (const [at, { person }] of practicePeople.entries()) {
    const [fault] = fitFaults(person);
    if (fault !== undefined) throw brokenAt(['practicePeople', at, 'person', ...fault.path], fault.problem);
  }
}

function readLog(json: unknown, place: JsonPath): Log {
  const read = v.safeParse(log, json, { abortEarly: true });
  if (!read.success) throw errorAt(place, read.issues[0]);
  const { id: conversation, events } = read.output;
  const stray = events.findIndex((event) => event.conversation !== conversation);
  if (stray !== -1)
    throw brokenAt([...place, 'events', stray], messageDescriptor('problem_other_conversation'));
  return read.output;
}

function hasBeginning({ events }: Log): boolean {
  return events.some(({ type }) => type === 'started');
}

function checkOnce(
  items: readonly { readonly id: string }[],
  place: JsonPath,
  isRepeated = seenBefore(),
  from = 0,
): void {
  for (const [index, item] of items.entries()) {
    if (isRepeated(item.id))
      throw brokenAt([...place, from + index, 'id'], messageDescriptor('problem_twice'));
  }
}

function errorAt(place: JsonPath, issue: v.BaseIssue<unknown>): BackupError {
  return brokenAt([...place, ...issuePath(issue)], describeIssue(issue, 'problem_not_in_backup'));
}

function brokenAt(path: JsonPath, problem: MessageDescriptor): BackupError {
  return new BackupError(describeFault({ path, problem }, 'backup_broken', 'backup_broken_whole'));
}
