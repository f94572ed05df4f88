import type { GuideObjection } from '../guide.ts';
import { sharedObjection } from './step-of.ts';

/** What people say against it in this guide's conversations, in our own words, from what trainers advise. */
export const workplaceObjections: readonly GuideObjection[] = [
  {
    id: 'my-job',
    text: 'I could lose my job',
    acknowledge: 'That’s a real fear, and you’re not wrong to have it.',
    affirm:
      'They count on it. So we stay quiet until there are enough of us, nobody goes first alone, and in many places the law protects people who act together.',
    redirect: 'What would you need to see before you’d take that step?',
    usualIn: ['inoculation', 'the-ask'],
  },
  sharedObjection('wont-work', { id: 'changes-nothing', usualIn: ['agitation', 'plan-to-win', 'the-ask'] }),
  sharedObjection('others-will-not', { id: 'others-wont', usualIn: ['plan-to-win', 'the-ask'] }),
  {
    id: 'not-so-bad',
    text: 'It’s not that bad here',
    acknowledge: 'Some of it is worth keeping.',
    affirm: 'You don’t have to hate a job to want it to be fair.',
    redirect: 'What would you still change about it, if you could?',
    usualIn: ['issues-and-story', 'the-ask'],
  },
  sharedObjection('no-time', { id: 'no-time', usualIn: ['introduction', 'the-ask'] }),
  {
    id: 'my-boss-is-good',
    text: 'My boss is good to me',
    acknowledge: 'Being treated well counts.',
    affirm: 'A good boss can leave, or be told to change things. What we’ve won in writing stays.',
    redirect: 'Of what’s good here, what would you want in writing?',
    usualIn: ['agitation', 'inoculation'],
  },
  {
    id: 'union-outsiders',
    text: 'The union is outsiders',
    acknowledge: 'You don’t want somebody from elsewhere to decide for you.',
    affirm: 'There’s no union without us: it’s as strong as the people on this shift.',
    redirect: 'On what you told me about, who should decide?',
    usualIn: ['plan-to-win', 'inoculation'],
  },
  sharedObjection('on-my-own', { id: 'on-my-own', usualIn: ['agitation', 'plan-to-win'] }),
  sharedObjection('get-it-anyway', { id: 'get-it-anyway', usualIn: ['plan-to-win', 'the-ask'] }),
  sharedObjection('ask-at-home', { id: 'ask-at-home', usualIn: ['the-ask'] }),
  sharedObjection('do-not-know', { id: 'do-not-know' }),
];
