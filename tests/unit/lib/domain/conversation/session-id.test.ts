import { expect, test } from 'vitest';
import {
  type SessionId,
  sessionInTab,
  standsInTab,
} from '../../../../../lib/domain/conversation/session-id.ts';

const PANEL = 'a-panel' as SessionId;

test('the session of a sidebar in a tab is named by the tab', () => {
  expect(sessionInTab(4)).toEqual({ session: '4', tab: 4 });
});

test.each([
  ['of a tab', () => sessionInTab(4), true],
  ['of another tab', () => ({ ...sessionInTab(5), tab: 4 }), false],
  ['beside a tab', () => ({ session: PANEL, tab: 4 }), false],
  ['of no tab', () => ({ session: PANEL, tab: null }), false],
  ['of no tab, by the name of none', () => ({ session: 'null' as SessionId, tab: null }), false],
  ['of no tab, by the name of one', () => ({ ...sessionInTab(4), tab: null }), false],
])('a session %s: does its sidebar stand in its tab?', (_what, session, isThere) => {
  expect(standsInTab(session())).toBe(isThere);
});
