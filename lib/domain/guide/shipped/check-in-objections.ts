import type { GuideObjection } from '../guide.ts';
import { sharedObjection } from './step-of.ts';

/** What people say against it in this guide's conversations, in our own words, from what trainers advise. */
export const checkInObjections: readonly GuideObjection[] = [
  sharedObjection('no-time', { id: 'no-time', usualIn: ['in-the-way', 'smaller-ask'] }),
  {
    id: 'bad-experience',
    text: 'It went badly for me',
    acknowledge: 'I’m sorry. Thank you for telling me.',
    affirm: 'If we got that wrong, I’d rather hear it than lose you.',
    redirect: 'What would have to be different for it to be worth your time?',
    usualIn: ['in-the-way', 'smaller-ask'],
  },
  {
    id: 'others-do-it',
    text: 'Others do it now',
    acknowledge: 'It’s good that it goes on.',
    affirm: 'And there was something of yours in it that nobody else brings.',
    redirect: 'What did you like best about doing it?',
    usualIn: ['still-matters', 'smaller-ask'],
  },
  {
    id: 'no-longer',
    text: 'It’s not my thing anymore',
    acknowledge: 'People change, and that’s all right.',
    affirm: 'You don’t owe us anything.',
    redirect: 'What matters to you now?',
    usualIn: ['still-matters', 'smaller-ask'],
  },
  {
    id: 'ashamed',
    text: 'I feel bad that I left',
    acknowledge: 'Nobody holds it against you.',
    affirm: 'Everybody who’s been in this for long has needed a break.',
    redirect: 'Is there anything about it that you’ve missed?',
    usualIn: ['thanks', 'in-the-way'],
  },
  {
    id: 'at-home-or-ill',
    text: 'Things are hard at home',
    acknowledge: 'Then that comes first.',
    affirm: 'We’ll still be here later. Today I’d rather help than ask.',
    redirect: 'Is there something that we could do for you?',
    usualIn: ['what-has-changed', 'in-the-way'],
  },
];
