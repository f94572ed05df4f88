import type { GuideObjection } from '../guide.ts';
import { sharedObjection } from './step-of.ts';

/** What people say against it in this guide's conversations, in our own words, from what trainers advise. */
export const relationalObjections: readonly GuideObjection[] = [
  {
    id: 'what-do-you-want',
    text: 'What do you want from me?',
    acknowledge: 'Fair question. Most people who call do want something.',
    affirm: 'I’m not asking for anything today. I want to know the people around me.',
    redirect: 'What would make this time worth it for you?',
    usualIn: ['settling'],
  },
  sharedObjection('no-time', { id: 'no-time', usualIn: ['settling'] }),
  {
    id: 'that-is-private',
    text: 'That’s private',
    acknowledge: 'Then we leave it there.',
    affirm: 'You decide what you tell, and nobody hears it from me.',
    redirect: 'What would you like me to know about you?',
    usualIn: ['story', 'concerns'],
  },
  {
    id: 'nothing-special',
    text: 'There’s nothing special about me',
    acknowledge: 'A lot of people say that.',
    affirm: 'And most of them have come through something that others could learn from.',
    redirect: 'Who would say otherwise, and what would they tell me?',
    usualIn: ['story'],
  },
  {
    id: 'not-a-leader',
    text: 'I’m not a leader',
    acknowledge: 'You don’t see yourself that way.',
    affirm: 'Leaders are the ones people come to, with or without a title.',
    redirect: 'When somebody here is in trouble, who do they call?',
    usualIn: ['concerns'],
  },
  {
    id: 'tried-it-before',
    text: 'We tried that once',
    acknowledge: 'You put something of yourself into it.',
    affirm: 'Then you know more about it than I do.',
    redirect: 'What would have had to be different?',
    usualIn: ['concerns', 'close'],
  },
  sharedObjection('do-not-know', { id: 'do-not-know' }),
];
