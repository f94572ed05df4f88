import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { newCampaign } from '../../../../../lib/domain/campaign/campaign.ts';
import {
  type Backup,
  BackupError,
  leaveOutUnreadable,
  parseBackup,
  writeBackup,
} from '../../../../../lib/domain/import-export/backup.ts';
import { merge } from '../../../../../lib/domain/import-export/merge.ts';
import { toldOf } from '../../../strings.ts';
import { device } from '../conversation/some-events.ts';
import { backups, related } from './some-backups.ts';

describe('a backup', () => {
  test('is read as it was written', () =>
    fc.assert(
      fc.property(backups, (backup) => {
        expect(parseBackup(writeBackup(backup))).toEqual(backup);
      }),
      { numRuns: 50 },
    ));

  const here = device();
  const { state, log } = here.begin();
  const good = JSON.parse(
    writeBackup({
      exportedAt: 1,
      conversations: [{ id: state.id ?? '', events: log }],
      people: [],
      followUps: [],
      campaigns: [],
      prepSheets: [],
      guides: [],
      guideVersions: [],
      practicePeople: [],
    }),
  );
  const rosa = { id: 'rosa', name: 'Rosa', email: '', phone: '', changedAt: 0 };
  const heat = newCampaign('heat', 0);
  const objection = { id: 'no-time', text: '', answer: '' };
  const conversation = (more: object) => ({
    ...good,
    conversations: [{ ...good.conversations[0], ...more }],
  });

  test.each([
    ['nothing', '', 'This file can’t be read.'],
    ['half a file', JSON.stringify(good).slice(0, -9), 'This file can’t be read.'],
    ['something else', '[1, 2]', 'This isn’t a Kitchen Table backup. Backups end in .json or .json.age.'],
    ['a team file', '{"format":"kitchen-table-team"}', 'This is a team file. Import it under “Prepare”.'],
    ['a later version', JSON.stringify({ ...good, version: 2 }), 'A different version of Kitchen Table'],
    [
      'a list that is none',
      JSON.stringify({ ...good, people: {} }),
      'At “people”: It should be a list, but it’s an object.',
    ],
    [
      'someone twice',
      JSON.stringify({ ...good, people: [rosa, rosa] }),
      'At “people[1].id”: It appears twice.',
    ],
    [
      'a time of the year 200,000',
      JSON.stringify({ ...good, people: [{ ...rosa, changedAt: Date.UTC(200_000, 0, 1) }] }),
      'At “people[0].changedAt”: It’s later than 2099.',
    ],
    ...['a/b', '50%', 'a b', ''].map((id): [string, string, string] => [
      `the id ${JSON.stringify(id)}`,
      JSON.stringify({ ...good, people: [{ ...rosa, id }] }),
      'At “people[0].id”: ',
    ]),
    [
      'an unknown key',
      JSON.stringify({ ...good, people: [{ ...rosa, secret: 1 }] }),
      'At “people[0].secret”: It doesn’t belong in a backup.',
    ],
    [
      'a key that would change all objects',
      JSON.stringify({ ...good, people: ['X'] }).replace('"X"', '{"__proto__":{"isAdmin":true}}'),
      'people[0]',
    ],
    [
      'a campaign twice',
      JSON.stringify({ ...good, campaigns: [heat, heat] }),
      'At “campaigns[1].id”: It appears twice.',
    ],
    [
      'an objection twice',
      JSON.stringify({ ...good, campaigns: [{ ...heat, objections: [objection, objection] }] }),
      'At “campaigns[0].objections[1].id”: It appears twice.',
    ],
    [
      'a campaign that fills a blank with a number',
      JSON.stringify({ ...good, campaigns: [{ ...heat, fills: { 'the-ask': 7 } }] }),
      'At “campaigns[0].fills.the-ask”: ',
    ],
    [
      'an event of elsewhere',
      JSON.stringify(conversation({ id: 'elsewhere' })),
      'At “conversations[0].events[0]”: It belongs to another conversation.',
    ],
    [
      'a conversation twice',
      JSON.stringify({ ...good, conversations: [good.conversations[0], good.conversations[0]] }),
      'At “conversations[1].id”: It appears twice.',
    ],
    [
      'an event twice',
      JSON.stringify(conversation({ events: [...log, ...log] })),
      `At “conversations[0].events[${log.length}].id”: It appears twice.`,
    ],
  ])('%s is refused with a sentence', async (_, file, sentence) => {
    expect(() => parseBackup(file)).toThrow(BackupError);
    expect(await toldOf(() => parseBackup(file))).toContain(sentence);
    expect('isAdmin' in {}).toBe(false);
  });

  describe('before it is written, and when it is brought in', () => {
    const promise = { id: 'one', conversation: 'lost', person: 'rosa', name: '', what: 'call' };
    const more = {
      way: null,
      wayWord: '',
      whose: 'yours',
      at: null,
      snoozedTo: null,
      state: 'open',
    } as const;
    const followUp = { ...promise, ...more, closedAt: null, result: '', changedAt: 0 } as const;
    const sound: Backup = { ...parseBackup(JSON.stringify(good)), people: [rosa] };
    const lost = log
      .filter(({ type }) => type !== 'started')
      .map((event) => ({ ...event, id: event.id.replace(/^./, 'f'), conversation: 'lost' }));

    test.each([
      ['nothing of it', []],
      ['all but its beginning', lost],
    ])('leaves a conversation out that has %s, and keeps all else', (_, events) => {
      const whole: Backup = {
        ...sound,
        conversations: [{ id: 'lost', events }, ...sound.conversations],
        followUps: [followUp],
      };
      // As an earlier version wrote it.
      const { backup, leftOut } = leaveOutUnreadable(parseBackup(writeBackup(whole)));
      expect(leftOut).toBe(1);
      // By itself: what is of a conversation comes back with it alone.
      const expected = { ...sound, followUps: [{ ...followUp, conversation: null }] };
      expect(parseBackup(writeBackup(backup))).toEqual(expected);
    });

    test('is as it was where it can be read', () => {
      const whole: Backup = { ...sound, followUps: [{ ...followUp, conversation: state.id }] };
      expect(leaveOutUnreadable(whole)).toEqual({ backup: whole, leftOut: 0 });
    });
  });

  test('has no campaign where an earlier version wrote it, and says nothing of campaigns where there are none', () => {
    expect(good).not.toHaveProperty('campaigns');
    expect(parseBackup(JSON.stringify(good)).campaigns).toEqual([]);
  });

  test('takes what a clock that was ahead has changed for changed now', () => {
    const now = Date.UTC(2026, 10, 26);
    const ahead = { ...good, people: [{ ...rosa, changedAt: Date.UTC(2090, 0, 1) }] };
    expect(parseBackup(JSON.stringify(ahead), undefined, now).people[0]?.changedAt).toBe(now);
  });

  test('broken anywhere, it is refused with a sentence, or is another good one', () =>
    fc.assert(
      fc.property(backups, fc.nat(), fc.nat(), fc.string(), (backup, from, length, instead) => {
        const file = writeBackup(backup);
        const at = from % file.length;
        const broken = file.slice(0, at) + instead + file.slice(at + (length % 50));
        try {
          parseBackup(broken);
        } catch (error) {
          expect(error).toBeInstanceOf(BackupError);
        }
      }),
      { numRuns: 300 },
    ));
});

describe('merging', () => {
  const same = (one: Backup, other: Backup) => {
    expect(one).toEqual(other);
  };

  test('depends on no order', () =>
    fc.assert(fc.property(related, ([one, other]) => same(merge(one, other), merge(other, one)))));

  test('twice is once', () =>
    fc.assert(
      fc.property(related, ([one, other]) => {
        same(merge(one, one), one);
        same(merge(merge(one, other), other), merge(one, other));
      }),
    ));

  test('of three does not depend on which two come first', () =>
    fc.assert(
      fc.property(related, ([one, two, three]) =>
        same(merge(merge(one, two), three), merge(one, merge(two, three))),
      ),
    ));
});
