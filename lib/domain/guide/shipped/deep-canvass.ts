/**
 * A deep canvass: the same question asked before and after, with stories between: after the form that the New Conversation
 * Initiative and the Center for Transformative Change teach, in words of our own.
 */
import type { Guide } from '../guide.ts';
import { deepCanvassObjections } from './deep-canvass-objections.ts';
import { sharedBlanks, stepOf } from './step-of.ts';

const connect = stepOf({
  id: 'connect',
  name: 'Connect & Rate',
  short: 'Connect',
  aim: 'Say why you’re here, and hear a number with a reason',
  kind: 'scale',
  youDo: [
    'Say who you are and what it’s about, in a sentence',
    'Ask for the number, then for why',
    'Thank them, whatever it is',
  ],
  questions: [{ id: 'closest', text: 'What comes to mind first when you think of it?' }],
  green: {
    signs: ['A number, and something behind it'],
    routes: [{ to: 'step', step: 'their-story' }],
    leads: 'Continue to Step 2, Their Story',
    brief: { signs: 'A number, and something behind it', leads: '→ 2 Their Story' },
  },
  yellow: [
    {
      signs: ['A number to get rid of you, or waits for an argument'],
      routes: [{ to: 'stay' }],
      leads: 'Say that you’re here to listen, and ask again why',
      brief: { signs: 'A number to be left alone; expects a debate', leads: 'Say you’re listening' },
    },
  ],
});

const theirStory = stepOf({
  id: 'their-story',
  name: 'Their Story',
  aim: 'Hear whom they think of, how it felt, and tell a story of yours',
  youDo: [
    'Ask for a person and a moment, not for an opinion',
    'Repeat what you hear, and don’t judge it',
    'Tell a short story of your own, with the feeling in it',
  ],
  questions: [
    { id: 'know-anyone', text: 'Do you know anyone whom this touches?' },
    { id: 'what-happened', text: 'What happened there?' },
    { id: 'how-felt', text: 'How did that feel?' },
    { id: 'was-there-for-you', text: 'When did somebody stand by you when it was hard?' },
    { id: 'when-judged', text: 'Have you ever been judged without being known?' },
  ],
  sayBack: {
    id: 'say-back',
    title: 'Say back what you heard',
    text: 'So for you this is about [their-stake]. Did I get that right?',
  },
  watchFor: ['Note the person they speak of, and the word they use for the feeling'],
  green: {
    signs: ['Tells of someone they love, and how it felt'],
    routes: [{ to: 'step', step: 'values' }],
    leads: 'Continue to Step 3, Values in Common',
    brief: { signs: 'Tells of someone they love, and how it felt', leads: '→ 3 Values' },
  },
  yellow: [
    {
      signs: ['Opinions and headlines, and nobody in them'],
      routes: [{ to: 'stay' }],
      leads: 'Ask who they’re thinking of, or tell your story first',
      brief: { signs: 'Opinions and headlines, nobody in them', leads: 'Ask who; tell yours' },
    },
  ],
});

const values = stepOf({
  id: 'values',
  name: 'Values in Common',
  short: 'Values',
  aim: 'Name what you both care about',
  youDo: ['Name the value in their story, in their words', 'Say where you share it'],
  questions: [
    { id: 'what-matters', text: 'What does that say about what matters to you?' },
    { id: 'want-for', text: 'What would you want for them?' },
  ],
  scripts: [{ id: 'we-share', text: 'It sounds like [their-stake] matters to both of us.' }],
  green: {
    signs: ['Agrees on what you share, and looks at you differently'],
    routes: [{ to: 'step', step: 'the-case' }],
    leads: 'Continue to Step 4, The Case in Their Words',
    brief: { signs: 'Agrees on what you share', leads: '→ 4 The Case' },
  },
  yellow: [
    {
      signs: ['Isn’t sure that you mean the same'],
      routes: [{ to: 'stay' }, { to: 'step', step: 'their-story' }],
      leads: 'Ask on, or go back to Step 2, Their Story',
      brief: { signs: 'Isn’t sure that you mean the same', leads: 'Ask on, or go to 2' },
    },
  ],
});

const theCase = stepOf({
  id: 'the-case',
  name: 'The Case in Their Words',
  short: 'The Case',
  aim: 'Let them bring the question and their story together',
  youDo: ['Ask how the two fit', 'Answer a worry with a fact only once they’ve said it to the end'],
  questions: [
    { id: 'how-fit', text: 'How does that fit with how you see it now?' },
    { id: 'what-worries', text: 'What still worries you about it?' },
    { id: 'in-your-words', text: 'How would you say it to a friend?' },
  ],
  green: {
    signs: ['Says it in their own words, with their story in it'],
    routes: [{ to: 'step', step: 'rate-again' }],
    leads: 'Continue to Step 5, Rate Again',
    brief: { signs: 'Says it in their own words', leads: '→ 5 Rate Again' },
  },
  yellow: [
    {
      signs: ['A worry that has not been heard to the end'],
      routes: [{ to: 'stay' }, { to: 'step', step: 'values' }],
      leads: 'Hear it out, or go back to Step 3, Values in Common',
      brief: { signs: 'A worry not heard to the end yet', leads: 'Hear it, or go to 3' },
    },
  ],
});

const rateAgain = stepOf({
  id: 'rate-again',
  name: 'Rate Again',
  aim: 'Ask the same question, and what moved them or didn’t',
  kind: 'scale',
  youDo: ['Ask it in the very same words', 'Ask why, also where it hasn’t moved'],
  questions: [{ id: 'what-moved', text: 'What made the difference?' }],
  green: {
    signs: ['A number and why, moved or not'],
    routes: [{ to: 'step', step: 'close' }],
    leads: 'Continue to Step 6, Close',
    brief: { signs: 'A number and why, moved or not', leads: '→ 6 Close' },
  },
  yellow: [
    {
      signs: ['Says what you’d like to hear'],
      routes: [{ to: 'stay' }],
      leads: 'Ask what they’d say to someone at home',
      brief: { signs: 'Says what you’d like to hear', leads: 'What at home?' },
    },
  ],
});

const close = stepOf({
  id: 'close',
  name: 'Close',
  aim: 'Thank them for what they told you',
  youDo: ['Thank them for their story', 'Leave them with the thought, not with a leaflet'],
  questions: [
    { id: 'talk-with', text: 'Whom could you talk with about this?' },
    { id: 'how-was-it', text: 'How was this conversation for you?' },
  ],
  green: {
    signs: ['Goes back in with something to think about'],
    routes: [{ to: 'end' }],
    leads: 'Thank them, and end the conversation',
    brief: { signs: 'Leaves with something to think about', leads: 'Thank them and end' },
  },
  yellow: [
    {
      signs: ['Wants to say something more'],
      routes: [{ to: 'stay' }],
      leads: 'Stay, and listen',
      brief: { signs: 'Wants to say something more', leads: 'Stay here' },
    },
  ],
});

/** The guide. */
export const deepCanvass: Guide = {
  id: 'deep-canvass',
  version: 1,
  name: 'Deep Canvass',
  language: 'en',
  credit: {
    title: 'the deep canvass',
    organization: 'the New Conversation Initiative and the Center for Transformative Change',
    authors: [],
    isOwnWords: true,
  },
  about: [
    'For a conversation about a question on which people disagree. You ask for a number from 0 to 10, trade stories without judging, and ask for the number again.',
    'What’s learned is the change and what made it, not who was right. Nothing else is asked for.',
  ],
  steps: [connect, theirStory, values, theCase, rateAgain, close],
  scale: {
    text: 'From 0 to 10, how much are you for [the-question]?',
    low: 'not at all',
    high: 'completely',
  },
  blanks: [
    {
      id: 'the-question',
      label: 'THE QUESTION',
      open: 'this',
      hint: 'What you ask about, the same at every door, e.g. “rent control in our city”',
      name: true,
      about: 'campaign',
    },
    ...sharedBlanks('their-stake'),
  ],
  tips: [
    {
      title: 'No arguing.',
      text: 'Facts don’t move people who haven’t been heard. If you notice that you’re explaining, ask about somebody they love.',
    },
    {
      title: 'Ask it in the same words.',
      text: 'Read the question both times as it stands. Otherwise you don’t know what moved: they, or the question.',
    },
    {
      title: 'Your story does half the work.',
      text: 'Have one ready that lasts a minute: someone, a moment, a feeling. Tell it as you’d tell it to a friend.',
    },
  ],
  objections: deepCanvassObjections,
};
