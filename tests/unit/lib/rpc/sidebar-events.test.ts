/** Which events a sidebar may send. */
import { expect, test } from 'vitest';
import { sidebarReaders } from '../../../../lib/rpc/contracts/sidebar-to-background-schema.ts';
import { logOf, ONE_OF_EACH, unknownAfter } from '../domain/conversation/one-of-each.ts';

const known = logOf(...Object.values(ONE_OF_EACH));
const unknown = known.slice(0, 1).map((event) => unknownAfter(event, { minute: 3 }));
const append = (events: unknown) => ({ conversation: 'c', events, finishedDrafts: [] });
const restore = (events: unknown) => ({ conversation: 'c', events, drafts: [] });
const refused = expect.objectContaining({ name: 'RefusedError' });

test('a sidebar may record events of every kind that this version knows, and of no other', () => {
  expect(sidebarReaders.append(append(known))).toEqual(append(known));
  expect(() => sidebarReaders.append(append(unknown))).toThrow(refused);
});

test('a whole log that is written again may have events of a newer version in it', () => {
  const log = [...known, ...unknown];
  expect(sidebarReaders.restore(restore(log))).toEqual(restore(log));
  expect(() => sidebarReaders.restore(restore([{ ...unknown[0], at: 'late' }]))).toThrow(refused);
});
