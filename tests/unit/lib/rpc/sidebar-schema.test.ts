import * as v from 'valibot';
import { expect, test } from 'vitest';
import { sidebarMessage } from '../../../../lib/rpc/sidebar-schema.ts';
import { logOf, ONE_OF_EACH, unknownAfter } from '../domain/conversation/one-of-each.ts';

const known = logOf(...Object.values(ONE_OF_EACH));
const unknown = known.slice(0, 1).map((event) => unknownAfter(event, { minute: 3 }));
const to = 'background';
const append = (events: unknown) => ({ to, ask: 'append', conversation: 'c', events, finishedDrafts: [] });
const restore = (events: unknown) => ({ to, ask: 'restore', conversation: 'c', events, drafts: [] });

test('a sidebar may record events of every kind that this version knows, and of no other', () => {
  expect(v.safeParse(sidebarMessage, append(known)).output).toEqual(append(known));
  expect(v.safeParse(sidebarMessage, append(unknown)).success).toBe(false);
});

test('a whole log that is written again may have events of a newer version in it', () => {
  const log = [...known, ...unknown];
  expect(v.safeParse(sidebarMessage, restore(log)).output).toEqual(restore(log));
  expect(v.safeParse(sidebarMessage, restore([{ ...unknown[0], at: 'late' }])).success).toBe(false);
});
