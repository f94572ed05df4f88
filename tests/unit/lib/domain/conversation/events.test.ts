import { expect, onTestFinished, test, vi } from 'vitest';
import {
  beganAt,
  type ConversationEvent,
  mergeEvents,
} from '../../../../../lib/domain/conversation/events.ts';
import { newId } from '../../../../../lib/domain/conversation/stamp-events.ts';
import { SIX_PM } from './some-events.ts';

test('is the time at which an id was made', () => {
  for (const time of [0, SIX_PM, SIX_PM + 400 * 86_400_000]) expect(beganAt(newId(time))).toBe(time);
});

test('is nothing for another kind of id', () => {
  for (const id of ['', 'start', crypto.randomUUID(), `${newId(SIX_PM)}x`]) expect(beganAt(id)).toBeNull();
});

test('the union of two logs in order builds no map, and has the second log’s copy of what both have', () => {
  const event = (id: string, device: string) =>
    ({ id, device, type: 'noted' }) as unknown as ConversationEvent;
  const log = (device: string, ...ids: string[]) => ids.map((id) => event(id, device));
  const [one, other] = [log('here', 'a', 'c', 'd', 'f'), log('there', 'b', 'c', 'e')];
  vi.stubGlobal('Map', undefined);
  onTestFinished(() => void vi.unstubAllGlobals());
  const places = (union: readonly ConversationEvent[]) => union.map(({ id, device }) => `${id} ${device}`);
  const before = ['a here', 'b there', 'c there', 'd here', 'e there', 'f here'];
  expect(places(mergeEvents(one, other))).toEqual(before);
  expect(places(mergeEvents(other, one))).toEqual(before.with(2, 'c here'));
  expect(mergeEvents(one, [])).toEqual(one);
  expect(mergeEvents([], one)).toEqual(one);
  // Out of order, or with doubles, it needs one.
  expect(() => mergeEvents(one.toReversed(), [])).toThrow();
  expect(() => mergeEvents([...one, event('f', 'twice')], [])).toThrow();
});
