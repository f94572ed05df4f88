import { describe, expect, test, vi } from 'vitest';
import { sessionInTab } from '../../../../lib/domain/conversation/session-id.ts';
import { admitSidebar, inTab } from '../../../../lib/rpc/admit.ts';
import type { Sender } from '../../../../lib/rpc/sender.ts';

const sender: Sender = { kind: 'sidebar', url: '', tab: 4, tabUrl: 'https://call.example/a', frame: 7 };
const session = sessionInTab(4);

describe('what is done in a tab', () => {
  test('is done for whoever is in one', () => {
    expect(inTab(sender)).toEqual(sender);
  });

  test('is refused to a document that is in none', () => {
    expect(() => inTab({ ...sender, tab: null })).toThrow(
      expect.objectContaining({ name: 'StrangerError', message: 'This document is in no tab.' }),
    );
  });
});

describe('a sidebar', () => {
  const callOf = (tabUrl: string) => `the call at ${tabUrl}`;
  const urlOf = vi.fn(async (tab: number) => `https://call.example/in-tab-${tab}`);

  test.each([
    ['that opens shows its ticket', 'open', { ticket: 'T' }, 'T'],
    ['that opens may have no ticket', 'open', { ticket: null }, null],
    ['that asks for anything else shows none', 'append', { ticket: 'T' }, null],
    ['that brings nothing shows none', 'lock', undefined, null],
  ])('%s', async (_what, ask, input, ticket) => {
    const sessionOf = vi.fn(async () => session);
    expect(await admitSidebar(sessionOf, urlOf, callOf)(sender, ask, input)).toEqual({
      ...session,
      call: 'the call at https://call.example/a',
    });
    expect(sessionOf).toHaveBeenCalledExactlyOnceWith(sender, ticket);
    expect(urlOf).not.toHaveBeenCalled();
  });

  test.each([
    ['beside a tab is on the call of that', 4, 'the call at https://call.example/in-tab-4'],
    ['beside none is on no call', null, 'the call at '],
  ])('in no tab, %s', async (_where, tab, call) => {
    const admitted = admitSidebar(async () => ({ ...session, tab }), urlOf, callOf);
    expect(await admitted({ ...sender, tab: null, tabUrl: '' }, 'lock', undefined)).toEqual({
      ...session,
      tab,
      call,
    });
  });

  test('that has no session is refused', async () => {
    await expect(
      admitSidebar(async () => undefined, urlOf, callOf)(sender, 'lock', undefined),
    ).rejects.toMatchObject({
      name: 'StrangerError',
      message: 'This is no sidebar of ours.',
    });
  });
});
