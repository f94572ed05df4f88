import { expect, test } from 'vitest';
import { addressIn, callInLink } from '../../../../../lib/call/platforms/links.ts';

test.each([
  ['https://meet.google.com/abc-defg-hij', 'meet:abc-defg-hij'],
  ['meet.google.com/abc-defg-hij', 'meet:abc-defg-hij'],
  ['HTTPS://Meet.Google.com/ABC-defg-hij?authuser=1', 'meet:abc-defg-hij'],
  ['Rosa, Thursday: https://meet.google.com/abc-defg-hij (or phone)', 'meet:abc-defg-hij'],
  ['https://us02web.zoom.us/j/81234567890?pwd=x', 'zoom:81234567890'],
  ['https://app.zoom.us/wc/81234567890/join', 'zoom:81234567890'],
  ['https://zoom.us/wc/join/81234567890', 'zoom:81234567890'],
  ['https://zoom.us/s/81234567890', 'zoom:81234567890'],
  ['https://meet.jit.si/RosaAndMe', 'jitsi:rosaandme'],
  ['teams.live.com/meet/9312345678901?p=x', 'teams:9312345678901'],
  ['https://zoom.us/profile', null],
  ['https://meet.google.com/new', null],
  ['https://evil.example/meet.google.com/abc-defg-hij', null],
  ['http://meet.google.com/abc-defg-hij', 'meet:abc-defg-hij'],
  ['chrome-extension://abc/practice.html?call=x', null],
  ['call me', null],
  ['', null],
])('%s leads to %s', (link, call) => {
  expect(callInLink(link)).toBe(call);
});

test.each([
  ['meet.google.com/abc-defg-hij', 'https://meet.google.com/abc-defg-hij'],
  ['at https://call.example.org/rosa?x=1, then', 'https://call.example.org/rosa?x=1,'],
  ['javascript:alert(1)//a.b/c', 'https://a.b/c'],
  ['file:///etc/passwd', null],
  ['data:text/html,<b>', null],
  ['https://', null],
  ['555 1234', null],
  ['', null],
])('of %s the address is %s', (words, address) => {
  expect(addressIn(words)).toBe(address);
});
