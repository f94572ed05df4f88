import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { type MaybeSameAs, unitePeople, whoIs } from '../../../../../lib/domain/person/same-person.ts';

const finder = (people: readonly MaybeSameAs[]) => (id: string) => people.find((one) => one.id === id);
const same = (id: string, sameAs: string) => ({ id, sameAs });

describe('whom a person is', () => {
  test.each<[string, string, readonly MaybeSameAs[], string]>([
    ['is who they are themselves', 'a', [{ id: 'a' }], 'a'],
    ['is who they are themselves, where nobody knows them', 'a', [], 'a'],
    ['is whom they were said to be', 'b', [{ id: 'a' }, same('b', 'a')], 'a'],
    ['is at the end of the chain', 'c', [{ id: 'a' }, same('b', 'a'), same('c', 'b')], 'a'],
    ['is nobody who is gone', 'b', [same('b', 'a')], 'b'],
    ['is the smallest of a ring', 'c', [same('a', 'b'), same('b', 'a'), same('c', 'b')], 'a'],
    ['is they where they were said to be themselves', 'a', [same('a', 'a')], 'a'],
  ])('%s', (_what, id, people, who) => {
    expect(whoIs(id, finder(people))).toBe(who);
  });

  const ids = fc.constantFrom('a', 'b', 'c', 'd', 'e');
  const chains = fc
    .dictionary(ids, fc.option(ids, { nil: undefined }))
    .map((pairs) =>
      Object.entries(pairs).map(([id, as]) => (as === undefined ? { id } : { id, sameAs: as })),
    );

  it('is one who is themselves, and the same by every way to them, whoever says what', () => {
    fc.assert(
      fc.property(chains, ids, (people, id) => {
        const find = finder(people);
        const who = whoIs(id, find);
        expect(whoIs(who, find)).toBe(who);
        const { sameAs } = find(id) ?? {};
        if (sameAs !== undefined && find(sameAs) !== undefined) expect(whoIs(sameAs, find)).toBe(who);
      }),
    );
  });
});

describe('people', () => {
  const person = (id: string, email: string, phone: string, more = {}) => ({
    id,
    name: id,
    email,
    phone,
    ...more,
  });
  const rosa = person('rosa', 'rosa@x.example', '');
  const ana = person('ana', '', '555 0101');

  it('are as they were where nobody is anybody else', () => {
    const people = [rosa, ana];
    expect(unitePeople(people)).toBe(people);
  });

  it('are tagged and spoken of as either was', () => {
    const rosie = person('rosie', '', '', {
      sameAs: 'rosa',
      pronouns: 'she/her',
      tags: ['Leader', 'tenant'],
      otherWays: ['Signal @rosie'],
    });
    expect(unitePeople([{ ...rosa, tags: ['tenant'] }, rosie])).toEqual([
      {
        ...rosa,
        tags: ['tenant', 'Leader'],
        pronouns: 'she/her',
        otherWays: ['Signal @rosie'],
        alsoCalled: ['rosie'],
      },
    ]);
  });

  it('stand once each, with all ways to reach them, each way once', () => {
    const rosie = person('rosie', 'rosie@x.example', '555 0102', {
      sameAs: 'rosa',
      moreEmails: ['rosa@x.example'],
    });
    expect(unitePeople([rosie, ana, rosa])).toEqual([
      ana,
      { ...rosa, phone: '555 0102', moreEmails: ['rosie@x.example'], alsoCalled: ['rosie'] },
    ]);
  });
});
