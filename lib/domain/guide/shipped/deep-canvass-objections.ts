import type { GuideObjection } from '../guide.ts';
import { sharedObjection } from './step-of.ts';

/** What people say against it in this guide's conversations, in our own words, from what trainers advise. */
export const deepCanvassObjections: readonly GuideObjection[] = [
  sharedObjection('no-time', { id: 'no-time', usualIn: ['connect'] }),
  {
    id: 'not-political',
    text: 'I’m not into politics',
    acknowledge: 'A lot of it isn’t worth your evening.',
    affirm: 'I’m not here for a party. I’d like to hear how you see this one thing.',
    redirect: 'When did this last touch somebody you care about?',
    usualIn: ['connect'],
  },
  {
    id: 'made-up-my-mind',
    text: 'I’ve made up my mind',
    acknowledge: 'You’ve thought about this.',
    affirm: 'I’m not here to argue you out of it.',
    redirect: 'What happened that brought you to see it this way?',
    usualIn: ['connect', 'the-case'],
  },
  {
    id: 'their-own-fault',
    text: 'They brought it on themselves',
    acknowledge: 'You’ve worked hard for what you have.',
    affirm: 'People do make choices, and some of us had somebody to catch us.',
    redirect: 'When did somebody stand by you who didn’t have to?',
    usualIn: ['their-story', 'values'],
  },
  {
    id: 'who-pays',
    text: 'Who’s going to pay for it?',
    acknowledge: 'Money is tight, and it’s right to ask.',
    affirm: 'It costs something as it is, too, and somebody pays that.',
    redirect: 'Who do you know who’s paying for it now?',
    usualIn: ['the-case'],
  },
  {
    id: 'what-about-me',
    text: 'What about people like me?',
    acknowledge: 'It can feel as if nobody asks about you.',
    affirm: 'You shouldn’t have to choose between your trouble and somebody else’s.',
    redirect: 'What have you had to carry without help?',
    usualIn: ['their-story', 'values'],
  },
  {
    id: 'heard-otherwise',
    text: 'That’s not what I heard',
    acknowledge: 'There’s a lot going around.',
    affirm: 'Neither of us has to win this. I can tell you what I know, and where it’s from.',
    redirect: 'If what you heard is so, who would you worry about?',
    usualIn: ['the-case'],
  },
  sharedObjection('do-not-know', { id: 'do-not-know' }),
];
