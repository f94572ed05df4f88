import type { GuideObjection } from '../guide.ts';

/**
 * What people say against it, in our own words, from what trainers advise. All answers have one form: take it seriously, say
 * what is true in it, and ask a question that leads back to their stake. One for each of the ask's own objections is among them.
 */
export const objections: readonly GuideObjection[] = [
  {
    id: 'the-risk',
    text: 'I could lose my job, or my home',
    acknowledge: 'That’s a real fear, and it makes sense.',
    affirm:
      'It has happened to people who stood alone. So we stay quiet until we’re enough, and nobody goes first by themselves.',
    redirect: 'What would you need to see first, to stand up for what you told me about?',
    usualIn: ['educate-vision-plan', 'the-ask'],
  },
  {
    id: 'wont-work',
    text: 'Nothing ever changes. They never listen',
    acknowledge: 'You’ve seen promises come and go.',
    affirm: 'It stays as it is while nobody pushes. Where people pushed together, it moved.',
    redirect: 'If enough of us pushed, what’s the first thing that you’d want to see change?',
    usualIn: ['agitation', 'educate-vision-plan', 'the-ask'],
  },
  {
    id: 'no-time',
    text: 'I have no time',
    acknowledge: 'Your days are full. I hear that.',
    affirm: 'Nobody can do everything, and small things add up when many people do them.',
    redirect: 'Thinking of why this matters to you, what’s the smallest thing that would fit?',
    usualIn: ['introduction', 'the-ask'],
  },
  {
    id: 'ask-at-home',
    text: 'I have to ask someone at home',
    acknowledge: 'Of course. It touches them, too.',
    affirm:
      'A yes that they stand behind is a stronger one. I’m glad to talk with you both, and we can set the day now.',
    redirect: 'What would you tell them about why this matters to you?',
    usualIn: ['the-ask'],
  },
  {
    id: 'others-will-not',
    text: 'The others won’t do it',
    acknowledge: 'It’s hard to go first.',
    affirm: 'Most people wait for someone they listen to, and we don’t start until enough are in.',
    redirect: 'Who would have to be in for you to stand up for this, and who do they listen to?',
    usualIn: ['educate-vision-plan', 'the-ask'],
  },
  {
    id: 'get-it-anyway',
    text: 'I get it anyway, without joining',
    acknowledge: 'That’s true: what we win is for everybody.',
    affirm: 'And the more of us there are, the more we win.',
    redirect: 'What would you want us to win that a few of us can’t?',
    usualIn: ['educate-vision-plan', 'the-ask'],
  },
  {
    id: 'on-my-own',
    text: 'I do better on my own',
    acknowledge: 'You know how to stand up for yourself, and that counts.',
    affirm: 'A favor can be taken back any day. A rule that we all won stays.',
    redirect: 'Of what you told me about, what can’t you change by asking alone?',
    usualIn: ['agitation', 'educate-vision-plan'],
  },
  {
    id: 'your-group',
    text: 'That’s your group, not mine',
    acknowledge: 'I wouldn’t want others to speak for me, either.',
    affirm: 'We’re only as good as the people who decide with us.',
    redirect: 'On what matters most to you here, who should decide?',
    usualIn: ['introduction', 'educate-vision-plan'],
  },
  {
    id: 'not-my-fight',
    text: 'This isn’t my fight',
    acknowledge: 'You have enough to carry.',
    affirm: 'Nobody can fight for everything.',
    redirect: 'What here would you not want to put up with for another year?',
    usualIn: ['issues-and-stake'],
  },
  {
    id: 'nobodys-fault',
    text: 'It’s nobody’s fault. It’s just how it is',
    acknowledge: 'It has been like this for a long time.',
    affirm: 'Somebody still decides it, even if only by leaving it as it is.',
    redirect: 'Who could change it for you, if they wanted to?',
    usualIn: ['agitation'],
  },
  {
    id: 'do-not-know',
    text: 'A question that you can’t answer',
    acknowledge: 'That’s a good question.',
    affirm:
      'I don’t know, and I don’t want to guess. I’ll find out and come back to you, and we can set the day now.',
    redirect: 'What would the answer change for you?',
  },
];
