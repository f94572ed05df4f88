import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { PEOPLE } from '../../../../lib/domain/practice/people/in-english.ts';
import { peopleRoutesSvg, routeOf } from '../../../../scripts/people-routes/people-routes.ts';

test('the picture in the repository shows the people as they are', () => {
  const file = new URL('../../../../docs/people-routes.svg', import.meta.url);
  expect(readFileSync(file, 'utf8')).toBe(peopleRoutesSvg());
});

test.each(PEOPLE.map((person) => [person.id, person] as const))(
  '%s is led to a clear yes or an honest no, and is missed where a station is left out',
  (_id, person) => {
    const { stations, answer } = routeOf(person);
    expect(answer).toBe(person.staysNo ? 'no' : 'yes');
    expect(stations.length).toBeGreaterThan(1);
    for (const { missed } of stations) expect(['maybe', 'unsure']).toContain(missed);
  },
);
