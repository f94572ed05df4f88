import { expect, test } from 'vitest';
import { agreedText, mailAddress } from '../../../../components/ui/agreed-message.tsx';
import type { CommitmentDetails } from '../../../../lib/domain/conversation/events.ts';
import { english } from '../../strings.ts';

const NOW = new Date(2026, 10, 23);
const promise: CommitmentDetails = {
  what: 'bring two neighbours',
  due: { date: '2026-11-26', time: '18:00' },
  way: 'text',
  followUpAt: { date: '2026-11-27', time: null },
};

test('says what, by when, and how you stay in touch', () => {
  const promises = [promise, { ...promise, what: 'call her sister', due: null, followUpAt: null }];
  expect(agreedText(english, { name: 'Rosa', promises }, 'en-US', NOW).split('\n')).toEqual([
    'Hi Rosa,',
    '',
    'It was good talking with you. Here’s what we agreed on:',
    '',
    '• You’ll bring two neighbours on Thu, Nov 26, 6:00 PM. I’ll text you on Fri, Nov 27.',
    '• You’ll call her sister. I’ll text you.',
    '',
    'Thanks again. Let me know if anything changes.',
  ]);
});

test.each([
  ['come to the meeting.', 'You’ll come to the meeting on Thu, Nov 26, 6:00 PM.'],
  ['be there at 6 p.m.', 'You’ll be there at 6 p.m. on Thu, Nov 26, 6:00 PM.'],
])('puts “%s” into a sentence with one end', (what, sentence) => {
  const promises = [{ ...promise, what }];
  expect(agreedText(english, { name: 'Rosa', promises }, 'en-US', NOW)).toContain(`• ${sentence} I’ll text`);
});

test.each<[string, Partial<CommitmentDetails> & { isOwn?: true }, string]>([
  [
    'a day without a time',
    { due: { date: '2026-11-26', time: null } },
    'You’ll bring two neighbours by Thu, Nov 26. I’ll text you on Fri, Nov 27.',
  ],
  [
    'a part of a day',
    { due: { date: '2026-11-26', time: null, part: 'evening' } },
    'You’ll bring two neighbours on Thu, Nov 26, in the evening. I’ll text you on Fri, Nov 27.',
  ],
  [
    'a way without a day',
    { followUpAt: null },
    'You’ll bring two neighbours on Thu, Nov 26, 6:00 PM. I’ll text you.',
  ],
  [
    'a day without a way',
    { way: null },
    'You’ll bring two neighbours on Thu, Nov 26, 6:00 PM. I’ll get back to you on Fri, Nov 27.',
  ],
  ['no follow-up', { way: null, followUpAt: null }, 'You’ll bring two neighbours on Thu, Nov 26, 6:00 PM.'],
  [
    'the organizer’s own',
    { what: 'Talk about this again', due: null, isOwn: true },
    'I’ll text you on Fri, Nov 27.',
  ],
])('of %s it says what was agreed', (_name, more, sentence) => {
  const said = agreedText(english, { name: '', promises: [{ ...promise, ...more }] }, 'en-US', NOW);
  expect(said.split('\n')).toContain(`• ${sentence}`);
});

test.each([
  ['Maria Lopez', 'Hi Maria,'],
  ['Maria  José Lopez', 'Hi Maria,'],
  ['Lopez, Maria', 'Hi Maria,'],
  ['Dr. Maria Lopez', 'Hi Maria,'],
  ['Mrs. Lopez', 'Hi Mrs. Lopez,'],
  ['山田花子', 'Hi 山田花子,'],
  ['maria@x.example', 'Hi,'],
])('greets %s with “%s”', (name, greeting) => {
  expect(agreedText(english, { name, promises: [promise] }, 'en-US', NOW)).toMatch(
    new RegExp(`^${greeting}\\n`),
  );
});

test('greets someone without a name too', () => {
  expect(agreedText(english, { name: '', promises: [promise] }, 'en-US', NOW)).toMatch(/^Hi,\n/);
});

test.each([
  ['', 'a', 'b', 'mailto:?subject=a&body=b'],
  [' rosa@example.org ', 'a', 'b', 'mailto:rosa@example.org?subject=a&body=b'],
  ['a?bcc=x@example.org', 'a', 'b', 'mailto:a%3Fbcc%3Dx@example.org?subject=a&body=b'],
  ['', 'Ä & Ö', 'one\ntwo', 'mailto:?subject=%C3%84%20%26%20%C3%96&body=one%0D%0Atwo'],
])('an address to %j about %j', (email, subject, body, address) => {
  expect(mailAddress(email, subject, body)).toBe(address);
});
