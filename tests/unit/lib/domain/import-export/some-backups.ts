/** Backups for tests: conversations made of intents, people and follow-ups beside them. */
import fc from 'fast-check';
import type { Campaign } from '../../../../../lib/domain/campaign/campaign.ts';
import { foldConversation } from '../../../../../lib/domain/conversation/fold.ts';
import { purgeLog } from '../../../../../lib/domain/conversation/purge-log.ts';
import type { FollowUp } from '../../../../../lib/domain/follow-up/follow-up.ts';
import type { Guide } from '../../../../../lib/domain/guide/guide.ts';
import type { OwnGuide } from '../../../../../lib/domain/guide/own-guide.ts';
import { sixSteps } from '../../../../../lib/domain/guide/six-steps.ts';
import type { Backup, Log, Person } from '../../../../../lib/domain/import-export/backup.ts';
import type { OwnPerson } from '../../../../../lib/domain/practice/own-person.ts';
import { dana } from '../../../../../lib/domain/practice/people/dana.ts';
import type { PrepSheet } from '../../../../../lib/domain/prep-sheet/prep-sheet.ts';
import { device, doings, SIX_PM, takingsBack } from '../conversation/some-events.ts';

const words = fc.string({ unit: 'grapheme', maxLength: 20 });
const some = <Item>(item: fc.Arbitrary<Item>) => fc.option(item, { nil: null });
const epochs = fc.nat({ max: 5 }).map((at) => SIX_PM + at);

/** The log of a conversation in which anything happened, held at one of a few times. */
export const logs: fc.Arbitrary<Log> = fc
  .tuple(fc.array(fc.oneof(doings, takingsBack), { maxLength: 12 }), epochs)
  .map(([things, from]) => {
    const here = device('a-device', from);
    let conversation = here.begin();
    for (const doing of things) {
      here.pass(1_000);
      conversation = here.act(conversation, doing).after;
    }
    return { id: conversation.state.id ?? '', events: purgeLog(conversation.log) };
  });

/** Of one of a few people. */
export const people: fc.Arbitrary<Person> = fc.record(
  {
    id: fc.constantFrom('rosa', 'marcus', 'dee'),
    name: words,
    email: words,
    phone: words,
    changedAt: epochs,
    // As in the backups of earlier versions where they are not there.
    moreEmails: fc.array(words, { maxLength: 2 }),
    morePhones: fc.array(words, { maxLength: 2 }),
    otherWays: fc.array(words, { maxLength: 2 }),
    pronouns: words,
    tags: fc.array(words, { maxLength: 2 }),
    notes: words,
    // Of a few, so that some chains end nowhere, and some in a ring.
    sameAs: fc.constantFrom('rosa', 'marcus', 'nobody'),
  },
  { requiredKeys: ['id', 'name', 'email', 'phone', 'changedAt'] },
);

/** Added by hand, of one of a few. */
export const followUps: fc.Arbitrary<FollowUp> = fc.record({
  id: fc.constantFrom('one', 'two', 'three'),
  conversation: fc.constant(null),
  person: fc.constantFrom('rosa', 'marcus', 'dee'),
  name: words,
  what: words,
  way: fc.constantFrom('call' as const, 'other' as const),
  wayWord: words,
  whose: fc.constantFrom('theirs' as const, 'yours' as const),
  at: some(fc.constant({ date: '2026-11-26', time: '18:00' })),
  snoozedTo: some(fc.constant({ date: '2026-11-27', time: null })),
  state: fc.constantFrom('open' as const, 'done' as const, 'dropped' as const),
  closedAt: some(epochs),
  result: words,
  changedAt: epochs,
});

/** One of a few, for somebody known or new, to come or held. */
export const prepSheets: fc.Arbitrary<PrepSheet> = fc.record({
  id: fc.constantFrom('thursday', 'friday'),
  person: some(fc.constantFrom('rosa', 'marcus')),
  name: words,
  at: some(fc.constantFrom({ date: '2026-11-26', time: '18:00' }, { date: '2026-11-27', time: null })),
  link: words,
  call: some(fc.constant('meet:abc-defg-hij')),
  known: words,
  goal: words,
  fills: fc.dictionary(fc.constant('the-ask'), fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }), {
    noNullPrototype: true,
  }),
  conversation: some(fc.constant('c-1')),
  changedAt: epochs,
});

/** One of a few. */
export const campaigns: fc.Arbitrary<Campaign> = fc.record({
  id: fc.constantFrom('heat', 'rent'),
  name: words,
  problem: words,
  fills: fc.dictionary(
    fc.constantFrom('the-ask', 'this-opponent', 'of-another-guide'),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }),
    { noNullPrototype: true },
  ),
  objections: fc.uniqueArray(
    fc.record({ id: fc.constantFrom('no-time', 'the-risk'), text: words, answer: words }),
    { selector: ({ id }) => id },
  ),
  changedAt: epochs,
});

/** Of one id and version there is one guide, however often it is drawn. */
const guides: fc.Arbitrary<Guide> = fc
  .tuple(fc.constantFrom('ours', 'theirs'), fc.nat({ max: 3 }))
  .map(([id, version]) => ({ ...sixSteps, id, version, name: `${id} ${version}` }));
const ownGuides: fc.Arbitrary<OwnGuide> = fc
  .tuple(guides, fc.boolean(), epochs)
  .map(([guide, isDraft, changedAt]) => ({
    id: guide.id,
    ...(isDraft ? { guide: null, draft: { ...guide, name: '' } } : { guide }),
    changedAt,
  }));

const ownPeople: fc.Arbitrary<OwnPerson> = fc
  .tuple(fc.constantFrom('rosa', 'ivan'), words, epochs)
  .map(([id, about, changedAt]) => ({ id, person: { ...dana, id, about: `So: ${about}` }, changedAt }));

const byId = <Item extends { readonly id: string }>(items: fc.Arbitrary<Item>) =>
  fc
    .uniqueArray(items, { selector: ({ id }) => id, maxLength: 3 })
    .map((list) => list.sort((a, b) => (a.id < b.id ? -1 : 1)));

/** A backup as an export makes it: each list by id, in order. */
export const backups: fc.Arbitrary<Backup> = fc.record({
  exportedAt: epochs,
  conversations: byId(logs),
  people: byId(people),
  followUps: byId(followUps),
  campaigns: byId(campaigns),
  prepSheets: byId(prepSheets),
  guides: byId(ownGuides),
  practicePeople: byId(ownPeople),
  guideVersions: fc
    .uniqueArray(guides, { selector: (one) => `${one.id} ${one.version}`, maxLength: 3 })
    .map((list) => list.sort((a, b) => (a.id === b.id ? a.version - b.version : a.id < b.id ? -1 : 1))),
});

/** A part of a log, as another device has it: it began, and of the rest it knows some, perhaps without old words. */
const partOf = ({ id, events }: Log): fc.Arbitrary<Log> =>
  fc.tuple(fc.infiniteStream(fc.boolean()), fc.boolean()).map(([picks, isWorded]) => ({
    id,
    events: events
      .filter((event) => event.type === 'started' || picks.next().value)
      .map((event) => (event.type === 'ended' && !isWorded ? { ...event, learned: '' } : event)),
  }));

/** The person of a log, known by any name: as late as any that they were given in it, for giving one changes their row. */
const talkedWith = ({ events }: Log): fc.Arbitrary<Person> =>
  people.map((one) => ({
    ...one,
    id: foldConversation(events).state.person?.id ?? '',
    changedAt: Math.max(one.changedAt, ...events.map(({ type, at }) => (type === 'person-named' ? at : 0))),
  }));

/** The follow-ups of a log's commitments, standing anywhere. */
const standings = ({ id, events }: Log): fc.Arbitrary<FollowUp[]> => {
  const { commitments, person } = foldConversation(events).state;
  const those = [...commitments.values()].map(({ id: one, what, way }) =>
    followUps.map(
      (followUp): FollowUp => ({
        ...followUp,
        id: one,
        conversation: id,
        person: person?.id ?? '',
        name: person?.name ?? '',
        what,
        way,
        wayWord: '',
        at: null,
      }),
    ),
  );
  return fc.tuple(...those);
};

/** Backups of devices that know parts of the same conversations. */
export const related: fc.Arbitrary<readonly [Backup, Backup, Backup]> = byId(logs).chain((pool) => {
  const one = fc.tuple(...pool.map(partOf)).chain((conversations) =>
    fc.tuple(backups, fc.tuple(...conversations.map(talkedWith)), ...conversations.map(standings)).map(
      ([
        {
          exportedAt,
          people: others,
          followUps: byHand,
          campaigns: theirs,
          prepSheets: sheets,
          guides: own,
          guideVersions,
          practicePeople,
        },
        met,
        ...promised
      ]): Backup => ({
        exportedAt,
        conversations,
        // Two conversations may be with one whom one knew.
        people: [...new Map([...others, ...met].map((person) => [person.id, person])).values()].sort(
          (a, b) => (a.id < b.id ? -1 : 1),
        ),
        campaigns: theirs,
        prepSheets: sheets,
        guides: own,
        guideVersions,
        practicePeople,
        followUps: [...byHand, ...promised.flat()].sort((a, b) => (a.id < b.id ? -1 : 1)),
      }),
    ),
  );
  return fc.tuple(one, one, one);
});
