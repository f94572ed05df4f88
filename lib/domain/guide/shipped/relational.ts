/**
 * A relational one-to-one, in which nothing is asked for: after the form that Faith in Action (PICO) and the Industrial Areas
 * Foundation teach, in words of our own.
 */
import type { Guide } from '../guide.ts';
import { relationalObjections } from './relational-objections.ts';
import { sharedBlanks, stepOf } from './step-of.ts';

const settling = stepOf({
  id: 'settling',
  name: 'Getting Settled',
  short: 'Settling In',
  aim: 'Say why you wanted to meet: to know each other',
  minutes: 5,
  youDo: ['Say that you want to know them, and that you’ll ask for nothing today', 'Say how long you have'],
  questions: [
    { id: 'how-are-you', text: 'How are you, really?' },
    { id: 'how-long-here', text: 'How long have you been around here?' },
    { id: 'who-introduced', text: 'How do we come to know each other?' },
  ],
  scripts: [
    {
      id: 'why-we-meet',
      text: 'I’ve been wanting to get to know you. I’m not here to sign you up for anything.',
    },
  ],
  green: {
    signs: ['Leans back, and has stopped waiting for the pitch'],
    routes: [{ to: 'step', step: 'story' }],
    leads: 'Continue to Step 2, Story & Values',
    brief: { signs: 'Leans back; no longer waits for the pitch', leads: '→ 2 Story' },
  },
  yellow: [
    {
      signs: ['Still wonders what you want'],
      routes: [{ to: 'stay' }],
      leads: 'Say again that nothing is asked today',
      brief: { signs: 'Still wonders what you want', leads: 'Nothing’s asked today' },
    },
  ],
});

const story = stepOf({
  id: 'story',
  name: 'Story & Values',
  short: 'Story',
  aim: 'Hear where they come from, and what made them who they are',
  minutes: 15,
  youDo: [
    'Follow the turns in their story: why that, why then?',
    'Tell a little of yours, so that it’s not an interview',
  ],
  questions: [
    { id: 'where-from', text: 'Where did you grow up, and who raised you?' },
    { id: 'turning-point', text: 'What changed the way you see things?' },
    { id: 'why-do-that', text: 'Why did you do that, and not something else?' },
    { id: 'taught-you', text: 'Who taught you what’s right?' },
    { id: 'proud-of', text: 'What are you proud of?' },
  ],
  sayBack: {
    id: 'say-back',
    title: 'Say back what you heard',
    text: 'So what drives you is [their-stake]. Did I get that right?',
  },
  watchFor: ['Note where their voice changes, and ask about that'],
  green: {
    signs: ['Tells you a moment, not a résumé', 'You know what they’d stand up for'],
    routes: [{ to: 'step', step: 'concerns' }],
    leads: 'Continue to Step 3, Concerns & Leadership',
    brief: { signs: 'A moment, not a résumé; what they stand for', leads: '→ 3 Concerns' },
  },
  yellow: [
    {
      signs: ['Facts and dates, or it’s all about others'],
      routes: [{ to: 'stay' }],
      leads: 'Ask why, and tell a piece of your own story',
      brief: { signs: 'Facts and dates, or all about others', leads: 'Ask why; tell of yours' },
    },
  ],
});

const concerns = stepOf({
  id: 'concerns',
  name: 'Concerns & Leadership',
  short: 'Concerns',
  aim: 'Hear what weighs on them here, and who follows them',
  minutes: 15,
  youDo: ['Ask what they see, and what they’ve tried', 'Find out whom they bring along without trying'],
  questions: [
    { id: 'weighs', text: 'What keeps you up at night?' },
    { id: 'tried', text: 'Have you ever tried to change something here?' },
    { id: 'comes-to-you', text: 'Who comes to you when something is wrong?' },
    { id: 'good-at', text: 'What do people say that you’re good at?' },
    { id: 'would-learn', text: 'What would you like to learn to do?' },
  ],
  watchFor: ['Note the names of people who listen to them'],
  green: {
    signs: ['Says what they want changed, and you see who would follow them'],
    routes: [{ to: 'step', step: 'close' }],
    leads: 'Continue to Step 4, Close',
    brief: { signs: 'What they want changed, and who’d follow them', leads: '→ 4 Close' },
  },
  yellow: [
    {
      signs: ['Speaks of the world, and not yet of here'],
      routes: [{ to: 'stay' }, { to: 'step', step: 'story' }],
      leads: 'Ask how it touches them here, or go back to Step 2, Story & Values',
      brief: { signs: 'Speaks of the world, not yet of here', leads: 'Ask on, or go to 2' },
    },
  ],
});

const close = stepOf({
  id: 'close',
  name: 'Close',
  aim: 'Thank them, and settle when you’re in touch again',
  kind: 'next-steps',
  minutes: 5,
  youDo: [
    'End on time, and say what you’ll take with you',
    'Write to them within two days to thank them',
    'No ask: that’s for another time',
  ],
  questions: [
    { id: 'who-else', text: 'Who else should I get to know?' },
    { id: 'ask-me', text: 'What would you like to ask me?' },
    { id: 'in-touch', text: 'When shall we talk again?' },
  ],
  green: {
    signs: ['The next contact has a day, and they gave you a name'],
    routes: [{ to: 'end' }],
    leads: 'Thank them, and end the conversation',
    brief: { signs: 'A day for the next contact, and a name', leads: 'Thank them and end' },
  },
  yellow: [
    {
      signs: ['No day yet for the next contact'],
      routes: [{ to: 'stay' }],
      leads: 'Ask when to be in touch',
      brief: { signs: 'No day yet for the next contact', leads: 'Ask when' },
    },
  ],
});

/** The guide. */
export const relational: Guide = {
  id: 'relational',
  version: 1,
  name: 'Relational One-to-One',
  language: 'en',
  credit: {
    title: 'the relational one-to-one meeting',
    organization: 'Faith in Action (PICO) and the Industrial Areas Foundation',
    authors: [],
    isOwnWords: true,
  },
  about: [
    'For getting to know someone: their story, what they care about, who they lead. Nothing is asked for, so there’s no step for an ask.',
    'It takes about forty minutes. How long each step may take stands beside its name; nothing happens when it’s over.',
  ],
  steps: [settling, story, concerns, close],
  blanks: sharedBlanks('their-stake'),
  tips: [
    {
      title: 'Be curious, not useful.',
      text: 'You’re not collecting data and not recruiting. If you catch yourself steering toward a task, ask about them again.',
    },
    {
      title: 'Thank them within two days.',
      text: 'A message that names one thing they told you shows that you listened. Write it the same evening, while you remember their words.',
    },
    {
      title: 'Your story, too.',
      text: 'A third of the talking may be yours. People open up to someone who does.',
    },
  ],
  objections: relationalObjections,
};
