import { describe, expect, test } from 'vitest';
import { deskAddress, deskCallOf } from '../../../../../../lib/call/places/desk/desk-call.ts';

const DESK = 'chrome-extension://abcdefghijklmnop/desk.html';

describe('the call of a desk', () => {
  test.each([
    ['named in its address', `${DESK}?call=one`, 'desk:one'],
    ['in Firefox', 'moz-extension://0a1b2c3d-0000-4000-8000-000000000000/desk.html?call=one', 'desk:one'],
    ['not named yet', DESK, null],
    ['named with nothing', `${DESK}?call=`, null],
    ['a page of a site that is called so', 'https://evil.example/desk.html?call=one', null],
    ['another page of ours', `${DESK.replace('desk', 'sidebar')}?call=one`, null],
    ['no address', '', null],
  ])('%s', (_what, address, call) => {
    expect(deskCallOf(address)).toBe(call);
  });
});

test('a desk goes to the address of a call of its own first, once', () => {
  const address = deskAddress(DESK, () => 'new') ?? '';
  expect(deskCallOf(address)).toBe('desk:new');
  expect(deskAddress(address, () => 'newer')).toBeNull();
});
